#include "app/report_days.h"

#include <set>

#include "app/field_edit.h"
#include "app/field_text.h"
#include "app/report_edit.h"
#include "base/date.h"
#include "base/refuse.h"
#include "base/sort_list.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

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

// As an ISO 8601 date within the month that no entry but `own` has.
Result<std::string> parse_day(const Ledger& ledger, const ReportLine& line, const Month& month,
                              std::string_view day, const Id& own) {
  Result<std::string> date = parse_date_text(day, month.year);
  if (!date) return date;
  if (!date.value().starts_with(to_string(month))) {
    return refuse("“{}”不在 {}。请改日期，或先切到那个月。", {std::string(day), to_string(month)});
  }
  for (const DayEntry& entry : view_month_days(ledger, line, month, Cycle::unset, "").days) {
    if (entry.as_of != date.value() || entry.report == own) continue;
    return refuse("{} 已经登记过，请改那一条。", {entry.as_of});
  }
  return date;
}

}  // namespace

MonthDays view_month_days(const Ledger& ledger, const ReportLine& line, const Month& month,
                          Cycle cycle, const std::string& today) {
  MonthDays view;
  for (const Id& id : line.reports) {
    const Report* report = ledger.find<Report>(id);
    if (report) view.days.push_back({id, report->as_of, report->done});
  }
  sort_list(view.days, [](const DayEntry& a, const DayEntry& b) { return a.as_of < b.as_of; });
  if (std::optional<Date> now = parse_date(today.substr(0, 10))) {
    count_due(view, month, cycle, *now);
  }
  return view;
}

Result<void> add_day(Edit& edit, const Ledger& ledger, const ReportLine& line, const Month& month,
                     std::string_view day, std::string_view done) {
  Result<std::string> date = parse_day(ledger, line, month, day, "");
  if (!date) return date.error();
  if (trim(done).empty()) return refuse("请填到 {} 的累计数。", {date.value()});
  Result<FieldValue> figure = parse_figure(line, done);
  if (!figure) return figure.error();
  Report report = fresh_report(line, month);
  report.as_of = date.value();
  find_field<Report>("done")->set(report, figure.value());
  edit.create(edit.next_id(), report);
  return {};
}

Result<void> set_day(Edit& edit, const Ledger& ledger, const ReportLine& line, const Month& month,
                     const Id& report, std::string_view day) {
  Result<void> unlocked = check_unlocked(line);
  if (!unlocked) return unlocked;
  Result<std::string> date = parse_day(ledger, line, month, day, report);
  if (!date) return date.error();
  return set_field(edit, ledger, {RecordType::report, report}, "as_of", date.take());
}

Result<void> set_day_figure(Edit& edit, const Ledger& ledger, const ReportLine& line,
                            const Id& report, std::string_view done) {
  Result<FieldValue> figure = parse_figure(line, done);
  if (!figure) return figure.error();
  return set_field(edit, ledger, {RecordType::report, report}, "done", figure.take());
}

}  // namespace minsheng
