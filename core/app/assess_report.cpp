#include "app/assess_report.h"

#include "app/assess_view.h"
#include "app/frozen_quarter.h"
#include "app/rule_files.h"
#include "app/status_view.h"
#include "format/assessment_rules_json.h"

namespace minsheng {
namespace {

Result<AssessmentRules> rules_of(const Ledger& ledger, const AssessQuestion& question) {
  std::string text =
      question.rules.empty() ? newest_rule_text(ledger, "assessment") : question.rules;
  if (text.empty()) return default_assessment_rules();
  return read_assessment_rules(text);
}

}  // namespace

Result<ScoreSheet> ask_scores(const Ledger& ledger, const AssessQuestion& question) {
  std::optional<Quarter> quarter = parse_quarter(question.quarter);
  if (!quarter)
    return Error{ErrorCode::bad_input, {"{} 不是季度，应写成 2024Q1 这样。", {question.quarter}}};
  int year = year_of(ledger, quarter->year);
  if (year != quarter->year) {
    return Error{ErrorCode::bad_input,
                 {"台账是 {} 年的，没有 {} 的考评。", {std::to_string(year), question.quarter}}};
  }
  const FrozenQuarter* frozen = find_frozen(ledger, *quarter);
  if (frozen && question.rules.empty()) return kept_scores(*frozen);
  Result<AssessmentRules> rules = rules_of(ledger, question);
  if (!rules) return rules.error();
  ProgressRules progress_rules = progress_rules_of(ledger);
  LedgerProgress progress = measure_ledger(ledger, progress_rules, year);
  std::vector<Finding> findings = assessed_findings(ledger);
  return score_by({ledger, progress, progress_rules, findings, question.today}, rules.value(),
                  *quarter);
}

}  // namespace minsheng
