// The measurable parts of an item: numbers with kind, comparison and baseline, values in words, and
// what is promised without a number.
#pragma once

#include <vector>

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

// `part_of` of the record is left empty; `total_index` points into the same list instead.
struct TargetDraft {
  Target record;  // without ids and spans
  Range phrase;   // characters of the item's text
  size_t total_index = static_cast<size_t>(-1);
};

struct TargetReading {
  std::vector<TargetDraft> targets;  // in the order of their phrases
  std::vector<Range> unknown;        // digits that no rule understood
};

// More than this in one item is no item; the rest is left out and named by a diagnostic.
inline constexpr size_t kMostTargets = 400;

// Items longer than this (characters) are damage; no targets are read from them.
inline constexpr size_t kLongestItem = 50000;

// `item` is the item's text without number and lead brackets.
TargetReading read_targets(const CleanText& item, const std::vector<size_t>& starts, bool pending);

}  // namespace minsheng
