// Ranks with ties: units of one value share a rank, and the next one is counted on (1, 1, 3).
#pragma once

#include <vector>

#include "base/decimal.h"
#include "base/sort_list.h"

namespace minsheng {

// Sorts by `value`, highest first, keeping the order of equals, and sets `rank` (from 1) and
// `tied`.
template <class Ranked>
void give_ranks(std::vector<Ranked>& list, Decimal Ranked::*value) {
  sort_list(list, [&](const Ranked& a, const Ranked& b) { return a.*value > b.*value; });
  for (size_t i = 0; i < list.size(); ++i) {
    bool same = i > 0 && list[i].*value == list[i - 1].*value;
    list[i].rank = same ? list[i - 1].rank : static_cast<int>(i) + 1;
    list[i].tied = same;
    if (same) list[i - 1].tied = true;
  }
}

}  // namespace minsheng
