#include "app/import_plan.h"

#include <map>
#include <set>
#include <vector>

namespace minsheng {
namespace {

// From the reading's ids to the ledger's. The empty id stays empty.
class IdMap {
 public:
  explicit IdMap(Edit& edit) : edit_(edit) {}

  Id at(const Id& read_id) {
    if (read_id.empty()) return {};
    auto [entry, fresh] = ids_.try_emplace(read_id);
    if (fresh) entry->second = edit_.next_id();
    return entry->second;
  }

 private:
  Edit& edit_;
  std::map<Id, Id> ids_;
};

void create_units(Edit& edit, const Ledger& ledger, const std::vector<std::string>& names) {
  std::set<std::string> known;
  for (const auto& [id, stored] : ledger.table<Unit>()) {
    if (stored.exists) known.insert(stored.record.name);
  }
  for (const std::string& name : names) {
    if (name.empty() || !known.insert(name).second) continue;
    Unit unit;
    unit.name = name;
    edit.create(edit.next_id(), unit);
  }
}

std::vector<std::string> unit_names(const PlanReading& reading) {
  std::vector<std::string> names = reading.mechanism.members;
  for (const Named<Item>& item : reading.items) {
    const TextList& leads = item.record.lead_units;
    const TextList& supports = item.record.support_units;
    names.insert(names.end(), leads.begin(), leads.end());
    names.insert(names.end(), supports.begin(), supports.end());
  }
  return names;
}

}  // namespace

Transaction import_transaction(const Ledger& ledger, const PlanReading& reading,
                               const SourceDocument& source, const ActorId& actor,
                               const std::string& time) {
  Edit edit(ledger, actor);
  IdMap ids(edit);
  Plan plan = reading.plan;
  plan.source = edit.next_id();
  edit.create(plan.source, source);
  Id plan_id = edit.next_id();
  edit.create(plan_id, plan);
  Mechanism mechanism = reading.mechanism;
  mechanism.plan = plan_id;
  edit.create(edit.next_id(), mechanism);
  for (const Named<Group>& read : reading.groups) {
    Group group = read.record;
    group.plan = plan_id;
    edit.create(ids.at(read.id), group);
  }
  for (const Named<Item>& read : reading.items) {
    Item item = read.record;
    item.group = ids.at(item.group);
    edit.create(ids.at(read.id), item);
  }
  for (const Named<Target>& read : reading.targets) {
    Target target = read.record;
    target.item = ids.at(target.item);
    target.part_of = ids.at(target.part_of);
    edit.create(ids.at(read.id), target);
  }
  create_units(edit, ledger, unit_names(reading));
  return edit.finish(time, {"导入方案《{}》", {plan.title.empty() ? source.name : plan.title}});
}

std::string ledger_title(const Ledger& ledger) {
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (!stored.exists) continue;
    const Plan& plan = stored.record;
    std::string year = plan.year ? std::to_string(plan.year) : "";
    if (!plan.jurisdiction.empty()) return plan.jurisdiction + (year.empty() ? "" : " " + year);
    if (!plan.title.empty()) return plan.title;
  }
  return "未命名台账";
}

}  // namespace minsheng
