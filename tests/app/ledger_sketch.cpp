#include "app/ledger_sketch.h"

namespace minsheng::testing {

LedgerSketch::LedgerSketch(const Id& id, const ActorId& actor)
    : ledger_(id), edit_(ledger_, actor), plan_id_(edit_.next_id()) {
  plan.jurisdiction = "临江县";
  plan.year = 2024;
}

Id LedgerSketch::group(Level level, const std::string& heading, std::optional<int64_t> declared) {
  Group group;
  group.plan = plan_id_;
  group.position = ++position_;
  group.level = level;
  group.heading = heading;
  group.declared_count = declared;
  Id id = edit_.next_id();
  edit_.create(id, group);
  return id;
}

Id LedgerSketch::item(const Id& group, Item item) {
  item.group = group;
  item.position = ++position_;
  Id id = edit_.next_id();
  edit_.create(id, item);
  return id;
}

Id LedgerSketch::target(const Id& item, Target target) {
  target.item = item;
  target.position = ++position_;
  Id id = edit_.next_id();
  edit_.create(id, target);
  return id;
}

Id LedgerSketch::unit(const std::string& name, TextList aliases) {
  Unit unit;
  unit.name = name;
  unit.aliases = std::move(aliases);
  Id id = edit_.next_id();
  edit_.create(id, unit);
  return id;
}

Id LedgerSketch::housing(const Id& group) {
  Item homes;
  homes.no = "1";
  homes.title = "住房改造";
  homes.lead_units = {"县住建局"};
  Id id = item(group, homes);
  Target households;
  households.indicator = "改造户数";
  households.value = Decimal(590);
  households.unit = "户";
  target(id, households);
  Target lifts;
  lifts.indicator = "加装电梯";
  lifts.value = Decimal(12);
  lifts.unit = "部";
  target(id, lifts);
  return id;
}

Ledger LedgerSketch::take() {
  SourceDocument source;
  source.name = "方案.txt";
  plan.source = edit_.next_id();
  edit_.create(plan.source, source);
  edit_.create(plan_id_, plan);
  mechanism.plan = plan_id_;
  edit_.create(edit_.next_id(), mechanism);
  Result<void> applied =
      ledger_.apply(edit_.finish("2024-03-20T10:00:00+08:00", {"导入方案《{}》", {plan.title}}));
  ENSURE(applied.ok(), "a sketch is a whole ledger");
  return ledger_;
}

Ledger with_title(Ledger ledger, const ActorId& actor, const std::string& title) {
  Edit edit(ledger, actor);
  const Id plan = ledger.table<Plan>().begin()->first;
  edit.set({RecordType::plan, plan}, "title", title);
  Result<void> applied = ledger.apply(edit.finish("2024-03-21T10:00:00+08:00", {"修改标题", {}}));
  ENSURE(applied.ok(), "the title can be changed");
  return ledger;
}

}  // namespace minsheng::testing
