// The fourth step: groups, categories and items of an outline, with everything of each item.
#pragma once

#include "text/reading_context.h"

namespace minsheng {

// The paragraphs that belong to no item, in document order.
struct LooseText {
  std::vector<Range> prose;   // aims, mechanism, remarks
  std::vector<Range> strays;  // between two items, below the lead of the first: nobody's
};

// Fills groups, items, targets and their diagnostics.
LooseText read_plan_items(ReadingContext& context, const Outline& outline);

}  // namespace minsheng
