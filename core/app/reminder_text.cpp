#include "app/reminder_text.h"

#include <algorithm>

#include "app/paper_words.h"
#include "app/status_words.h"
#include "rules/light.h"

namespace minsheng {
namespace {

bool leads(const SlowItem& slow, const std::string& unit) {
  return std::find(slow.units.begin(), slow.units.end(), unit) != slow.units.end();
}

const NonReporter* find_missing(const StatusView& status, const std::string& unit) {
  for (const NonReporter& one : status.missing) {
    if (one.unit == unit) return &one;
  }
  return nullptr;
}

// 省15 法律援助（援助案件）, a line for every figure that is missing.
std::string missing_line(const MissingReport& report) {
  std::string text = report.code + " " + report.title;
  bool more = !report.indicator.empty() && report.indicator != report.title;
  return more ? text + "（" + report.indicator + "）" : text;
}

ReminderPart reports_part(const NonReporter& unit, const Month& month, const ProgressRules& rules) {
  ReminderPart part;
  bool late = unit.days_late > 0;
  part.head = std::to_string(month.month) + "月民生实事月报还没有收到（报送日" +
              paper_day(due_date(month, rules));
  if (late) part.head += "，已逾期" + std::to_string(unit.days_late) + "天";
  part.head += "）：";
  for (const MissingReport& report : unit.missing) part.lines.push_back(missing_line(report));
  part.demand = late ? "请今天内补报累计完成数和情况说明。" : "请按时报送累计完成数和情况说明。";
  return part;
}

std::string slow_line(const SlowItem& slow, const ProgressRules& rules) {
  std::string text = slow.code + " " + slow.title + "：";
  if (slow.progress) text += "完成" + percent_text(slow.progress) + "，";
  return text + (slow.gap ? against_expected(slow.gap) : name_of(slow.light, rules));
}

ReminderPart slow_part(const StatusView& status, const ProgressRules& rules,
                       const std::string& unit) {
  ReminderPart part;
  part.head = "截至" + std::to_string(status.month.month) + "月底，以下事项落后于序时：";
  for (const SlowItem& slow : status.slow) {
    if (leads(slow, unit) && !slow.came_late) part.lines.push_back(slow_line(slow, rules));
  }
  Date by = due_date(add_months(status.month, 1), rules);
  part.demand = "请加快推进，并在" + paper_day(by) + "前随下月月报说明整改情况。";
  return part;
}

UnitReminder reminder(const StatusView& status, const ProgressRules& rules, const std::string& unit,
                      bool reports_only) {
  UnitReminder made;
  made.unit = unit.empty() ? "未写牵头单位的事项" : unit;
  if (const NonReporter* missing = find_missing(status, unit)) {
    made.parts.push_back(reports_part(*missing, status.month, rules));
  }
  if (reports_only) return made;
  ReminderPart slow = slow_part(status, rules, unit);
  if (!slow.lines.empty()) made.parts.push_back(std::move(slow));
  return made;
}

}  // namespace

TextList units_to_remind(const StatusView& status) {
  TextList units;
  auto add = [&](const std::string& unit) {
    if (std::find(units.begin(), units.end(), unit) == units.end()) units.push_back(unit);
  };
  for (const NonReporter& unit : status.missing) add(unit.unit);
  for (const SlowItem& slow : status.slow) {
    if (slow.came_late) continue;
    for (const std::string& unit : slow.units) add(unit);
  }
  return units;
}

UnitReminder reminder_of(const StatusView& status, const ProgressRules& rules,
                         const std::string& unit) {
  return reminder(status, rules, unit, false);
}

std::string unit_reminder(const StatusView& status, const ProgressRules& rules,
                          const std::string& unit) {
  return reminder_text(reminder_of(status, rules, unit));
}

std::string all_reminders(const StatusView& status, const ProgressRules& rules, bool reports_only) {
  std::string text;
  for (const std::string& unit : units_to_remind(status)) {
    std::string one = reminder_text(reminder(status, rules, unit, reports_only));
    if (one.empty()) continue;
    if (!text.empty()) text += "\n";
    text += one;
  }
  return text;
}

}  // namespace minsheng
