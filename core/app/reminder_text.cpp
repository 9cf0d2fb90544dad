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

// 1.省15 法律援助（援助案件）, one line for every figure that is missing.
std::string missing_lines(const NonReporter& unit) {
  std::string text;
  int number = 0;
  for (const MissingReport& report : unit.missing) {
    text += std::to_string(++number) + "." + report.code + " " + report.title;
    bool more = !report.indicator.empty() && report.indicator != report.title;
    if (more) text += "（" + report.indicator + "）";
    text += "\n";
  }
  return text;
}

std::string reports_part(const NonReporter& unit, const Month& month, const ProgressRules& rules) {
  std::string text = std::to_string(month.month) + "月民生实事月报还没有收到（报送日" +
                     paper_day(due_date(month, rules));
  if (unit.days_late > 0) text += "，已逾期" + std::to_string(unit.days_late) + "天";
  text += "）：\n" + missing_lines(unit);
  return text + (unit.days_late > 0 ? "请今天内补报累计完成数和情况说明。\n"
                                    : "请按时报送累计完成数和情况说明。\n");
}

std::string slow_part(const StatusView& status, const ProgressRules& rules,
                      const std::string& unit) {
  std::string lines;
  int number = 0;
  for (const SlowItem& slow : status.slow) {
    if (!leads(slow, unit) || slow.came_late) continue;
    lines += std::to_string(++number) + "." + slow.code + " " + slow.title + "：";
    if (slow.progress) lines += "完成" + percent_text(slow.progress) + "，";
    lines += (slow.gap ? against_expected(slow.gap) : name_of(slow.light, rules)) + "\n";
  }
  if (lines.empty()) return "";
  Date by = due_date(add_months(status.month, 1), rules);
  return "截至" + std::to_string(status.month.month) + "月底，以下事项落后于序时：\n" + lines +
         "请加快推进，并在" + paper_day(by) + "前随下月月报说明整改情况。\n";
}

std::string reminder(const StatusView& status, const ProgressRules& rules, const std::string& unit,
                     bool reports_only) {
  const NonReporter* missing = find_missing(status, unit);
  std::string text = missing ? reports_part(*missing, status.month, rules) : std::string();
  if (!reports_only) text += slow_part(status, rules, unit);
  if (text.empty()) return "";
  std::string name = unit.empty() ? "未写牵头单位的事项" : unit;
  return name + "：\n" + text + "谢谢支持！\n";
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

std::string unit_reminder(const StatusView& status, const ProgressRules& rules,
                          const std::string& unit) {
  return reminder(status, rules, unit, false);
}

std::string all_reminders(const StatusView& status, const ProgressRules& rules, bool reports_only) {
  std::string text;
  for (const std::string& unit : units_to_remind(status)) {
    std::string one = reminder(status, rules, unit, reports_only);
    if (one.empty()) continue;
    if (!text.empty()) text += "\n";
    text += one;
  }
  return text;
}

}  // namespace minsheng
