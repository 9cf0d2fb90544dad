// 加分, 扣分 and 一票否决 by hand, each with its reason.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "model/edit.h"
#include "rules/assess.h"

namespace minsheng {

// One as it is typed.
struct HandScore {
  Id id{};  // "" for one that is not there yet
  std::string criterion{};
  std::string points{};  // 2, +2, -1.5, −1.5; of a veto nothing
  std::string reason{};
};

// Criteria that are scored by hand, as places in the rules: manual ones and vetoes.
std::vector<size_t> hand_criteria(const AssessmentRules& rules);

// What was given to the unit in the quarter, in the order of the criteria.
std::vector<HandScore> hand_scores_of(const Ledger& ledger, const AssessmentRules& rules,
                                      const Quarter& quarter, const std::string& unit);

// Writes a new one, or over the one with its id. Refused with the remedy: no reason, points that
// are no number, are 0, have more than two decimals or lie beyond 100; a finished quarter; a
// criterion that is not scored by hand.
Result<void> write_hand_score(Edit& edit, const Ledger& ledger, const AssessmentRules& rules,
                              const Quarter& quarter, const std::string& unit,
                              const HandScore& typed);

// Refused in a finished quarter.
Result<void> remove_hand_score(Edit& edit, const Ledger& ledger, const Quarter& quarter,
                               const Id& id);

}  // namespace minsheng
