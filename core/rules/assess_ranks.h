// The part of an assessment that looks at all units together: sums, ranks, what hangs on them,
// grades.
#pragma once

#include <vector>

#include "rules/assess.h"

namespace minsheng {

// Adds up each unit's lines, scores rank_bonus and last_streak by the ranks of those sums, ranks
// and grades the units anew and sorts them by rank. Their lines are in the order of the criteria.
void rank_scores(const AssessInput& input, const Quarter& quarter, std::vector<UnitScore>& units);

}  // namespace minsheng
