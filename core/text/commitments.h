// What an item promises without a number: states reached once (建成, 启动) and continuing action.
#pragma once

#include <vector>

#include "text/phrases.h"
#include "text/targets.h"

namespace minsheng {

// In text order. `known` are the targets with a figure. A clause that only announces what the
// numbers behind it count, an aim (确保…, 缓解…) and an explanation are no promise. An item that
// promises nothing else is taken at its first words.
std::vector<TargetDraft> find_commitments(const CleanText& item, const Clauses& clauses,
                                          const std::vector<TargetDraft>& known);

}  // namespace minsheng
