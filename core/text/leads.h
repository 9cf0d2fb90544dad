// Who does it: finding lead and support units in an item, in every wording met (domain.md §8).
#pragma once

#include <vector>

#include "text/clean_text.h"

namespace minsheng {

// Ranges of characters of the item's text, in text order.
struct LeadReading {
  std::vector<Range> lead;
  std::vector<Range> support;
  std::vector<Range> notes;  // 责任领导：… with its label
  Range deadline;            // the value of 完成时限：…
  std::vector<Range> cut;    // what is no part of the item's own text: brackets, lines, clauses
};

// `starts` are the first characters of the item's paragraphs. `first_leads`: the document says
// once that the first unit of each list leads and the others help.
LeadReading find_leads(const CleanText& item, const std::vector<size_t>& starts, bool first_leads);

}  // namespace minsheng
