// Two score sheets of one quarter beside each other: two versions of the rules, or what was kept
// and what computing would give today.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/assess.h"

namespace minsheng {

struct SheetDifference {
  std::string unit;
  std::optional<Decimal> first, second;  // totals; nothing where the sheet has no such unit
  std::optional<Decimal> change;         // second less first, where it is in both
  int first_rank = 0, second_rank = 0;   // 0 where the sheet has no such unit

  bool differs() const { return first != second; }
};

// Every unit once, in the order of the first sheet; those of the second alone follow.
std::vector<SheetDifference> compare_sheets(const ScoreSheet& first, const ScoreSheet& second);

int count_differing(const std::vector<SheetDifference>& list);

}  // namespace minsheng
