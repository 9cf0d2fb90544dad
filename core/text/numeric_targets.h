// Targets made of numbers.
#pragma once

#include <vector>

#include "text/phrases.h"
#include "text/targets.h"

namespace minsheng {

// One target for each thing that a quantity promises; a number printed twice is one target.
std::vector<TargetDraft> make_numeric_targets(const CleanText& item, const Clauses& clauses,
                                              const std::vector<Quantity>& quantities);

// Marks totals and their parts: 「14万方，其中：…6万方，…8万方」.
void link_parts(const Clauses& clauses, std::vector<TargetDraft>& targets);

}  // namespace minsheng
