// Which item of a ledger does each entry of a bulletin speak of? Proposals with their reasons, for
// a person to take or change; nothing here decides.
#pragma once

#include <string>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

struct EntryMatch {
  Id item;
  int likeness = 0;  // 0 to 100
  Message reason;    // 题名相近（82%），指标“城镇新增就业”相同

  bool operator==(const EntryMatch&) const = default;
};

struct EntryProposal {
  Id entry;
  std::vector<EntryMatch> matches;  // best first, at most five; none below kLeastLikeness
  bool sure = false;                // the best is close, and clearly before the second
};

inline constexpr int kLeastLikeness = 30;

// One proposal for each entry of the bulletins in `bulletin`, in their order, with the items of
// `plan` (which may be the same ledger). Entry and item of different levels are never matched.
// Takes time in proportion to entries × items.
std::vector<EntryProposal> propose_matches(const Ledger& bulletin, const Ledger& plan);

}  // namespace minsheng
