// How a ledger stands in one month: lights, who is late, who has not reported. For the dashboard,
// the dispatch page and the command line.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/roll_up.h"

namespace minsheng {

// An item that is 略滞后 or 滞后, with its target that lies furthest behind.
struct SlowItem {
  Id item, target;
  std::string code, title;
  std::string indicator;
  TextList units;                   // lead units
  std::optional<Decimal> progress;  // of that target, percent as printed
  std::optional<Decimal> gap;       // percentage points behind 序时
  Light light = Light::unset;
  std::string reason;  // what the unit said: 存在问题, else 情况说明, of the latest report
  bool came_late = false;  // on schedule, but reported behind the due day
};

struct MissingReport {
  Id item, target;
  std::string code, title, indicator;
};

// A unit that owes reports of the month.
struct NonReporter {
  std::string unit;  // "" where the items name no lead unit
  std::vector<MissingReport> missing;
  int days_late = 0;  // behind the due day; 0 or less while there is time
};

struct LevelStatus {
  Level level = Level::none;
  RollUp sum;
};

struct StatusView {
  Month month;
  RollUp all;
  std::vector<LevelStatus> levels;   // those that occur, in the order of the plan
  std::vector<SlowItem> slow;        // 滞后 first, then by the gap, largest first
  std::vector<NonReporter> missing;  // in the order of the plan
  int reporters = 0;                 // units that have a line that is due (is_due_in)
};

// Something is to be reported of the month, or was. Pending targets are never due.
inline bool is_due_in(const MonthProgress& month) {
  return month.report || month.light == Light::unreported;
}

// `month` must lie in the measured year. `today` is an ISO 8601 date or time.
StatusView view_status(const Ledger& ledger, const LedgerProgress& progress,
                       const ProgressRules& rules, const Month& month, const std::string& today);

// The rules of the ledger's own rule file; the defaults where it has none or it cannot be read.
ProgressRules progress_rules_of(const Ledger& ledger);

// The year up to the newest month with a report; the month of `today` where nothing was reported
// yet, brought into the year.
Month current_month(const Ledger& ledger, const std::string& today);

}  // namespace minsheng
