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

Result<Quarter> ask_quarter(const Ledger& ledger, const std::string& text) {
  std::optional<Quarter> quarter = parse_quarter(text);
  if (!quarter) return Error{ErrorCode::bad_input, {"{} 不是季度，应写成 2024Q1 这样。", {text}}};
  int year = year_of(ledger, quarter->year);
  if (year != quarter->year) {
    return Error{ErrorCode::bad_input,
                 {"台账是 {} 年的，没有 {} 的考评。", {std::to_string(year), text}}};
  }
  return *quarter;
}

Result<ScoreSheet> ask_scores(const Ledger& ledger, const AssessQuestion& question) {
  Result<Quarter> asked = ask_quarter(ledger, question.quarter);
  if (!asked) return asked.error();
  const Quarter quarter = asked.value();
  const FrozenQuarter* frozen = find_frozen(ledger, quarter);
  if (frozen && question.rules.empty()) return kept_scores(*frozen);
  Result<AssessmentRules> rules = rules_of(ledger, question);
  if (!rules) return rules.error();
  ProgressRules progress_rules = progress_rules_of(ledger);
  LedgerProgress progress = measure_ledger(ledger, progress_rules, quarter.year);
  std::vector<Finding> findings = assessed_findings(ledger);
  return score_by({ledger, progress, progress_rules, findings, question.today}, rules.value(),
                  quarter);
}

}  // namespace minsheng
