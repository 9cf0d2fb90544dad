// Items without a number: paragraphs that name who does it, 一是…；二是…, things between
// semicolons.
#pragma once

#include <vector>

#include "text/item_place.h"
#include "text/outline_facts.h"

namespace minsheng {

// Reads `paragraphs`, below which nothing is numbered, for items at `place`. What belongs to none
// is added to `prose` in order; the heading of the place is left out.
void read_loose_items(ReadingContext& context, const OutlineFacts& facts,
                      const std::vector<Range>& paragraphs, ItemPlace& place,
                      std::vector<Range>& prose);

}  // namespace minsheng
