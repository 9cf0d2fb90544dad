// Sums that stand behind their parts: 「住院1.71万人次；门诊0.99万人次。合计2.7万人次」.
#pragma once

#include <vector>

#include "text/phrases.h"
#include "text/targets.h"

namespace minsheng {

// Marks a number with 合计 or the like as total of those of its kind before it that add up to it.
void link_sums(const Clauses& clauses, std::vector<TargetDraft>& targets);

}  // namespace minsheng
