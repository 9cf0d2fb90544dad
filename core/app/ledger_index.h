// The tree of a ledger in display order: groups, their items, the items' targets.
#pragma once

#include <string>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

struct IndexedTarget {
  Id id;
  const Target* target;
};

struct IndexedItem {
  Id id;
  const Item* item;
  Level level;  // of its group
  std::vector<IndexedTarget> targets;
};

struct IndexedGroup {
  Id id;
  const Group* group;
  std::vector<IndexedItem> items;
};

// Pointers into the ledger: valid until its next change. Removed records are left out, and with
// them what belongs to them; sections of a bulletin are no groups of items. O(n log n).
std::vector<IndexedGroup> index_ledger(const Ledger& ledger);

// The last printed number alone: "4" of "（一）3.(4)"; the whole where there are no digits.
std::string item_number(const Item& item);

// Code for lists: level and running number within it, "省11", "县2"; for table tasks the printed
// number, "10-3".
std::string item_code(const Item& item, Level level);

}  // namespace minsheng
