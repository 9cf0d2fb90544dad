// Records in order: see plan_tree.h.
#include "report/plan_tree.h"

#include <algorithm>
#include <map>

namespace minsheng {
namespace {

template <class Record>
struct Child {
  Id id;
  const Record* record;
};

// The records of one kind by their parent, each list by position.
template <class Record>
std::map<Id, std::vector<Child<Record>>> by_parent(const Ledger& ledger, Id Record::*parent) {
  std::map<Id, std::vector<Child<Record>>> children;
  for (const auto& [id, stored] : ledger.table<Record>()) {
    if (stored.exists) children[stored.record.*parent].push_back({id, &stored.record});
  }
  for (auto& [id, list] : children) {
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
      return a.record->position < b.record->position;
    });
  }
  return children;
}

}  // namespace

std::vector<PlanTree> plan_trees(const Ledger& ledger) {
  auto groups = by_parent(ledger, &Group::plan);
  auto items = by_parent(ledger, &Item::group);
  auto targets = by_parent(ledger, &Target::item);
  std::vector<PlanTree> trees;
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (!stored.exists) continue;
    PlanTree tree;
    tree.plan = &stored.record;
    for (const auto& [mechanism_id, mechanism] : ledger.table<Mechanism>()) {
      bool mine = mechanism.exists && mechanism.record.plan == id;
      if (mine) tree.mechanism = &mechanism.record;
    }
    for (const Child<Group>& group : groups[id]) {
      PlanGroup& made = tree.groups.emplace_back();
      made.group = group.record;
      for (const Child<Item>& item : items[group.id]) {
        PlanItem& one = made.items.emplace_back();
        one.item = item.record;
        for (const Child<Target>& target : targets[item.id]) one.targets.push_back(target.record);
      }
    }
    trees.push_back(std::move(tree));
  }
  return trees;
}

}  // namespace minsheng
