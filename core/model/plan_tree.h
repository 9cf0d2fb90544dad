// A plan's records in the order of the document.
#pragma once

#include <vector>

#include "model/ledger.h"

namespace minsheng {

struct PlanItem {
  const Item* item = nullptr;
  std::vector<const Target*> targets;
};

struct PlanGroup {
  const Group* group = nullptr;
  std::vector<PlanItem> items;
};

struct PlanTree {
  const Plan* plan = nullptr;
  const SourceDocument* source = nullptr;  // null where it is not kept
  const Mechanism* mechanism = nullptr;    // null where there is none
  std::vector<PlanGroup> groups;
};

// One for each plan of the ledger. Removed records are left out, and what belongs to them. The
// pointers live until the ledger's next change.
std::vector<PlanTree> plan_trees(const Ledger& ledger);

// The plan with the smallest id, which is the one first imported; without `plan` where the ledger
// has none.
PlanTree first_plan(const Ledger& ledger);

}  // namespace minsheng
