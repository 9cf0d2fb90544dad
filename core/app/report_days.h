// Weekly and daily figures (报送周期 每周, 每日): each day that is told of is a report of its own;
// the latest of a month counts for the month (rules/ledger_progress.h).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/report_grid.h"
#include "model/edit.h"

namespace minsheng {

struct DayEntry {
  Id report;
  std::string as_of;  // ISO 8601 date; "" of a report that is of the month as a whole
  std::optional<Decimal> done;
};

struct MonthDays {
  std::vector<DayEntry> days;  // oldest first
  // Weeks (Monday to Sunday, by their Sunday) or days of the month that are over by `today`, and
  // those of them that have an entry. 0 for other cycles.
  int due = 0;
  int given = 0;
};

MonthDays view_month_days(const Ledger& ledger, const ReportLine& line, const Month& month,
                          Cycle cycle, const std::string& today);

// What was typed as a day (base/typed_date.h) and a figure becomes a report. Refused with the
// reason: no day or one outside the month, a day that has an entry, a figure that cannot be one
// (report_edit.h), a locked month.
Result<void> add_day(Edit& edit, const Ledger& ledger, const ReportLine& line, const Month& month,
                     std::string_view day, std::string_view done);

// The same for an entry that is there: its day, or its figure (nothing for empty text). It is a
// draft again where that changes it.
Result<void> set_day(Edit& edit, const Ledger& ledger, const ReportLine& line, const Month& month,
                     const Id& report, std::string_view day);
Result<void> set_day_figure(Edit& edit, const Ledger& ledger, const ReportLine& line,
                            const Id& report, std::string_view done);

}  // namespace minsheng
