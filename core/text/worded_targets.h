// Targets whose value stands in words: 全覆盖, 零自付, 动态清零, 参照…标准执行.
#pragma once

#include <vector>

#include "text/phrases.h"
#include "text/targets.h"

namespace minsheng {

// In text order. `known` are the phrases that already became targets; nothing inside them counts
// again. A standard by reference takes its unit from the nearest standard before it in `numeric`.
std::vector<TargetDraft> find_worded_targets(const CleanText& item, const Clauses& clauses,
                                             const std::vector<TargetDraft>& numeric);

}  // namespace minsheng
