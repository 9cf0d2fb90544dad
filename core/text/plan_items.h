// The fourth step: groups, categories and items of an outline, with everything of each item.
#pragma once

#include "text/reading_context.h"

namespace minsheng {

// Fills groups, items, targets and their diagnostics. Returns the paragraphs that belong to no item
// (aims, mechanism, remarks), in document order.
std::vector<Range> read_plan_items(ReadingContext& context, const Outline& outline);

}  // namespace minsheng
