// Records in order: see plan_tree.h.
#include "model/plan_tree.h"

#include <utility>

#include "model/children.h"

namespace minsheng {
namespace {

const Mechanism* find_mechanism(const Ledger& ledger, const Id& plan) {
  for (const auto& [id, stored] : ledger.table<Mechanism>()) {
    if (stored.exists && stored.record.plan == plan) return &stored.record;
  }
  return nullptr;
}

}  // namespace

std::vector<PlanTree> plan_trees(const Ledger& ledger) {
  Children<Group> groups = collect_children(ledger, &Group::plan);
  Children<Item> items = collect_children(ledger, &Item::group);
  Children<Target> targets = collect_children(ledger, &Target::item);
  std::vector<PlanTree> trees;
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (!stored.exists) continue;
    PlanTree& tree = trees.emplace_back();
    tree.plan = &stored.record;
    tree.source = ledger.find<SourceDocument>(stored.record.source);
    tree.mechanism = find_mechanism(ledger, id);
    for (const Child<Group>& group : children_of(groups, id)) {
      PlanGroup& made = tree.groups.emplace_back();
      made.group = group.record;
      for (const Child<Item>& item : children_of(items, *group.id)) {
        PlanItem& one = made.items.emplace_back();
        one.item = item.record;
        for (const Child<Target>& target : children_of(targets, *item.id)) {
          one.targets.push_back(target.record);
        }
      }
    }
  }
  return trees;
}

PlanTree first_plan(const Ledger& ledger) {
  std::vector<PlanTree> trees = plan_trees(ledger);
  return trees.empty() ? PlanTree() : std::move(trees.front());
}

}  // namespace minsheng
