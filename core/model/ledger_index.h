// The tree of a ledger in display order: groups, their items, the items' targets.
#pragma once

#include <string>
#include <unordered_map>
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
  // For lists: level and number within it, 省11, 县2; 省3-1 where the numbers of the level begin
  // anew in each category. For table tasks the printed number, 10-3.
  std::string code;
  std::vector<IndexedTarget> targets;
  TextList leads;  // lead units, each once under the name it goes by (model/unit_aliases.h)
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

// The codes of all items of a plan, by id.
std::unordered_map<Id, std::string> item_codes(const Ledger& ledger);

}  // namespace minsheng
