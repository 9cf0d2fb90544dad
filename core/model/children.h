// Records gathered under their parents, in their order.
#pragma once

#include <unordered_map>
#include <vector>

#include "base/sort_list.h"
#include "model/ledger.h"

namespace minsheng {

template <class Record>
struct Child {
  const Id* id;
  const Record* record;
};

template <class Record>
using Children = std::unordered_map<Id, std::vector<Child<Record>>>;

// By parent, each list ordered by position; by id where the record has none.
template <class Record>
Children<Record> collect_children(const Ledger& ledger, Id Record::*parent) {
  Children<Record> children;
  for (const auto& [id, stored] : ledger.table<Record>()) {
    if (stored.exists) children[stored.record.*parent].push_back({&id, &stored.record});
  }
  if constexpr (requires(Record r) { r.position; }) {
    for (auto& [id, list] : children) {
      sort_list(list, [](const auto& a, const auto& b) {
        return a.record->position < b.record->position;
      });
    }
  }
  return children;
}

template <class Record>
const std::vector<Child<Record>>& children_of(const Children<Record>& children, const Id& parent) {
  static const std::vector<Child<Record>> kNone;
  auto found = children.find(parent);
  return found == children.end() ? kNone : found->second;
}

}  // namespace minsheng
