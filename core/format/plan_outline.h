// The records of one plan as a tree in the order of the document, for what is written out.
#pragma once

#include <optional>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

struct OutlineItem {
  const Item* item = nullptr;
  std::vector<const Target*> targets;
};

struct OutlineGroup {
  const Group* group = nullptr;
  std::vector<OutlineItem> items;
};

// Pointers into the ledger, valid until its next change. Removed records are left out, and with
// them what belongs to them.
struct PlanOutline {
  const Plan* plan = nullptr;              // null where the ledger has none
  const SourceDocument* source = nullptr;  // null where it is not kept
  const Mechanism* mechanism = nullptr;
  std::vector<OutlineGroup> groups;
};

// The plan with the smallest id, which is the one first imported. O(n log n).
PlanOutline outline_plan(const Ledger& ledger);

}  // namespace minsheng
