#include "app/light_rules.h"

#include "app/status_view.h"
#include "base/refuse.h"
#include "format/progress_rules_json.h"

namespace minsheng {
namespace {

// What a rule file refuses by its members' names, said as the screen names them.
Result<void> check(const ProgressRules& rules) {
  if (rules.on_schedule_gap > rules.slightly_late_gap) {
    return refuse("按序时允许少的（{}）不能比略滞后的界限（{}）大。",
                  {rules.on_schedule_gap.to_string(), rules.slightly_late_gap.to_string()});
  }
  if (rules.due_day < 1 || rules.due_day > 31) {
    return refuse("报送日填 1 到 31；本月没有那一天的，算最后一天。");
  }
  return {};
}

}  // namespace

Result<void> keep_light_rules(Edit& edit, const Ledger& ledger, const ProgressRules& rules) {
  Result<void> good = check(rules);
  if (!good) return good;
  RuleFile file;
  file.kind = "progress";
  file.name = "亮灯规则";
  file.text = light_rules_text(rules);
  Result<ProgressRules> read = read_progress_rules(file.text);
  if (!read) return read.error();
  if (read.value() != progress_rules_of(ledger)) edit.create(edit.next_id(), file);
  return {};
}

std::string light_rules_text(const ProgressRules& rules) { return write_progress_rules(rules); }

}  // namespace minsheng
