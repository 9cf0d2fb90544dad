#include "format/plan_outline.h"

#include <algorithm>
#include <unordered_map>

namespace minsheng {
namespace {

template <class Record>
struct Child {
  const Id* id;
  const Record* record;
};

template <class Record>
using Children = std::unordered_map<Id, std::vector<Child<Record>>>;

// By parent, each list ordered by position.
template <class Record>
Children<Record> collect(const Ledger& ledger, Id Record::*parent) {
  Children<Record> children;
  for (const auto& [id, stored] : ledger.table<Record>()) {
    if (stored.exists) children[stored.record.*parent].push_back({&id, &stored.record});
  }
  for (auto& [id, list] : children) {
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) {
      return a.record->position < b.record->position;
    });
  }
  return children;
}

template <class Record>
const std::vector<Child<Record>>& of(const Children<Record>& children, const Id& parent) {
  static const std::vector<Child<Record>> kNone;
  auto found = children.find(parent);
  return found == children.end() ? kNone : found->second;
}

const Mechanism* find_mechanism(const Ledger& ledger, const Id& plan) {
  for (const auto& [id, stored] : ledger.table<Mechanism>()) {
    if (stored.exists && stored.record.plan == plan) return &stored.record;
  }
  return nullptr;
}

void add_groups(const Ledger& ledger, const Id& plan, PlanOutline& outline) {
  Children<Group> groups = collect(ledger, &Group::plan);
  Children<Item> items = collect(ledger, &Item::group);
  Children<Target> targets = collect(ledger, &Target::item);
  for (const Child<Group>& group : of(groups, plan)) {
    OutlineGroup& entry = outline.groups.emplace_back();
    entry.group = group.record;
    for (const Child<Item>& item : of(items, *group.id)) {
      OutlineItem& line = entry.items.emplace_back();
      line.item = item.record;
      for (const Child<Target>& target : of(targets, *item.id)) {
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
