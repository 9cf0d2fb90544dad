#include "app/report_days.h"

#include <algorithm>
#include <set>

#include "app/field_text.h"
#include "app/report_edit.h"
#include "base/date.h"
#include "base/refuse.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

bool is_of_line(const Report& report, const ReportLine& line) {
  bool same = line.target.empty() ? report.item == line.item : report.target == line.target;
  return same && report.unit == line.unit;
}

// Days since a Monday, so that a week begins where it is divisible by 7.
int day_number(const Date& date) { return days_between({2024, 1, 1}, date); }

int week_of(const Date& date) {
  int day = day_number(date);
  return day >= 0 ? day / 7 : (day - 6) / 7;
}

bool is_sunday(const Date& date) { return (day_number(date) % 7 + 7) % 7 == 6; }

std::vector<Date> days_of(const Month& month) {
  std::vector<Date> days;
  for (int day = 1; day <= days_in_month(month); ++day) {
    days.push_back({month.year, month.month, day});
  }
  return days;
}

void count_due(MonthDays& view, const Month& month, Cycle cycle, const Date& today) {
  std::set<int> given;
  for (const DayEntry& entry : view.days) {
    std::optional<Date> date = parse_date(entry.as_of);
    if (date) given.insert(cycle == Cycle::weekly ? week_of(*date) : day_number(*date));
  }
  for (const Date& day : days_of(month)) {
    bool over = days_between(day, today) >= 0;
    bool counts = cycle == Cycle::daily || (cycle == Cycle::weekly && is_sunday(day));
    if (!over || !counts) continue;
    ++view.due;
    int key = cycle == Cycle::weekly ? week_of(day) : day_number(day);
    if (given.contains(key)) ++view.given;
  }
}

}  // namespace

MonthDays view_month_days(const Ledger& ledger, const ReportLine& line, const Month& month,
                          Cycle cycle, const std::string& today) {
  MonthDays view;
  std::string text = to_string(month);
  for (const auto& [id, stored] : ledger.table<Report>()) {
    const Report& report = stored.record;
    bool here = stored.exists && report.month == text && is_of_line(report, line);
    if (here) view.days.push_back({id, report.as_of});
  }
  std::stable_sort(view.days.begin(), view.days.end(),
                   [](const DayEntry& a, const DayEntry& b) { return a.as_of < b.as_of; });
  if (std::optional<Date> now = parse_date(today.substr(0, 10))) {
    count_due(view, month, cycle, *now);
  }
  return view;
}

Result<void> add_day(Edit& edit, const Ledger& ledger, const ReportLine& line, const Month& month,
                     std::string_view day, std::string_view done) {
  Result<std::string> date = parse_date_text(day, month.year);
  if (!date) return date.error();
  if (!date.value().starts_with(to_string(month))) {
    return refuse("“{}”不在 {}。请改日期，或先切到那个月。", {std::string(day), to_string(month)});
  }
  for (const DayEntry& entry : view_month_days(ledger, line, month, Cycle::unset, "").days) {
    if (entry.as_of != date.value()) continue;
    return refuse("{} 已经登记过，请改那一条。", {entry.as_of});
  }
  if (trim(done).empty()) return refuse("请填到 {} 的累计数。", {date.value()});
  return add_day_figure(edit, line, month, date.value(), done);
}

}  // namespace minsheng
