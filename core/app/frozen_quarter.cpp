#include "app/frozen_quarter.h"

#include <algorithm>

#include "app/score_sheet_json.h"
#include "base/refuse.h"
#include "format/assessment_rules_json.h"

namespace minsheng {
namespace {

bool same_criteria(const AssessmentRules& a, const AssessmentRules& b) {
  return std::equal(a.criteria.begin(), a.criteria.end(), b.criteria.begin(), b.criteria.end(),
                    [](const Criterion& one, const Criterion& other) {
                      return one.code == other.code && one.points == other.points;
                    });
}

}  // namespace

const FrozenQuarter* find_frozen(const Ledger& ledger, const Quarter& quarter) {
  std::string name = to_string(quarter);
  for (const auto& [id, stored] : ledger.table<FrozenQuarter>()) {
    if (stored.exists && stored.record.quarter == name) return &stored.record;
  }
  return nullptr;
}

Result<ScoreSheet> kept_scores(const FrozenQuarter& frozen) {
  Result<ScoreSheet> sheet = read_scores(frozen.scores);
  if (!sheet) return sheet;
  Result<AssessmentRules> rules = read_assessment_rules(frozen.rules);
  ScoreSheet kept = sheet.take();
  if (rules && same_criteria(rules.value(), kept.rules)) kept.rules = rules.take();
  return kept;
}

std::optional<ScoreSheet> kept_before(const Ledger& ledger, const Quarter& quarter) {
  const FrozenQuarter* frozen = find_frozen(ledger, {quarter.year, quarter.number - 1});
  if (!frozen) return std::nullopt;
  Result<ScoreSheet> kept = kept_scores(*frozen);
  return kept ? std::optional(kept.take()) : std::nullopt;
}

Result<void> freeze_quarter(Edit& edit, const Ledger& ledger, const ScoreSheet& sheet,
                            const std::string& today) {
  if (find_frozen(ledger, sheet.quarter)) {
    return refuse("{} 已经审定。要重新审定，请先取消审定。", {to_string(sheet.quarter)});
  }
  if (sheet.units.empty()) return refuse("{} 没有可以审定的得分。", {to_string(sheet.quarter)});
  FrozenQuarter frozen;
  frozen.quarter = to_string(sheet.quarter);
  frozen.frozen_on = today.substr(0, 10);
  frozen.rules = write_assessment_rules(sheet.rules);
  frozen.scores = scores_json(sheet);
  edit.create(edit.next_id(), frozen);
  return {};
}

Result<void> unfreeze_quarter(Edit& edit, const Ledger& ledger, const Quarter& quarter) {
  if (!find_frozen(ledger, quarter)) return refuse("{} 没有审定。", {to_string(quarter)});
  std::string name = to_string(quarter);
  for (const auto& [id, stored] : ledger.table<FrozenQuarter>()) {
    bool meant = stored.exists && stored.record.quarter == name;
    if (meant) edit.remove({RecordType::frozen_quarter, id});
  }
  return {};
}

}  // namespace minsheng
