#include "format/plan_outline.h"

#include "format/outline_children.h"

namespace minsheng {
namespace {

const Mechanism* find_mechanism(const Ledger& ledger, const Id& plan) {
  for (const auto& [id, stored] : ledger.table<Mechanism>()) {
    if (stored.exists && stored.record.plan == plan) return &stored.record;
  }
  return nullptr;
}

void add_groups(const Ledger& ledger, const Id& plan, PlanOutline& outline) {
  Children<Group> groups = collect_children(ledger, &Group::plan);
  Children<Item> items = collect_children(ledger, &Item::group);
  Children<Target> targets = collect_children(ledger, &Target::item);
  for (const Child<Group>& group : children_of(groups, plan)) {
    OutlineGroup& entry = outline.groups.emplace_back();
    entry.group = group.record;
    for (const Child<Item>& item : children_of(items, *group.id)) {
      OutlineItem& line = entry.items.emplace_back();
      line.item = item.record;
      for (const Child<Target>& target : children_of(targets, *item.id)) {
        line.targets.push_back(target.record);
      }
    }
  }
}

}  // namespace

PlanOutline outline_plan(const Ledger& ledger) {
  PlanOutline outline;
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (!stored.exists) continue;
    outline.plan = &stored.record;
    outline.source = ledger.find<SourceDocument>(stored.record.source);
    outline.mechanism = find_mechanism(ledger, id);
    add_groups(ledger, id, outline);
    break;
  }
  return outline;
}

}  // namespace minsheng
