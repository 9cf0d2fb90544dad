// What was read, in the shape of the hand-made annotations.
#include <doctest/doctest.h>

#include "format/gold_json.h"
#include "format/golden.h"
#include "format/sample_ledger.h"

namespace minsheng {
namespace {

using test::apply_edit;

Item item_of(const Id& group, int64_t position, const std::string& no, const std::string& text) {
  Item item;
  item.group = group;
  item.position = position;
  item.no = no;
  item.text = text;
  return item;
}

void create_listed(Edit& edit, const Id& plan) {
  Group group;
  group.plan = plan;
  group.position = 1;
  group.level = Level::province;
  group.heading = "（一） 办好九大 省级实事";
  group.declared_count = 9;
  group.provisional = true;
  Id group_id = edit.next_id();
  edit.create(group_id, group);
  Item item = item_of(group_id, 1, "（一）1.（1）", "发放资金约251.82万元，DB43/T 2755.1达标。");
  item.category = "促进就业";
  item.lead_units = {"县人社局", "县财政局"};
  item.support_units = {"县妇联"};
  item.deadline = "12月底前";
  item.deadline_month = "2024-12";
  item.spans = {{20, 50}};
  Id item_id = edit.next_id();
  edit.create(item_id, item);
  Target total;
  total.item = item_id;
  total.position = 1;
  total.indicator = "扶助资金";
  total.kind = TargetKind::investment;
  total.op = TargetOp::about;
  total.value = Decimal(2518200);
  total.unit = "元";
  total.total = true;
  total.phrase = "发放资金约251.82 万元";
  total.spans = {{26, 40}};
  Id total_id = edit.next_id();
  edit.create(total_id, total);
  Target part = total;
  part.position = 2;
  part.indicator = "特别扶助金";
  part.kind = TargetKind::ratio;
  part.op = TargetOp::at_least;
  part.value = Decimal(995, 1);
  part.baseline = Decimal(-5, 1);
  part.unit = "%";
  part.total = false;
  part.worded = true;
  part.part_of = total_id;
  edit.create(edit.next_id(), part);
  Target kept;
  kept.item = item_id;
  kept.position = 3;
  kept.indicator = "常态化";
  kept.kind = TargetKind::ongoing;
  kept.phrase = "达标";
  edit.create(edit.next_id(), kept);
  edit.create(edit.next_id(), item_of(group_id, 2, "（一）2.（2）", "第二项。"));
}

void create_table(Edit& edit, const Id& plan) {
  Group group;
  group.plan = plan;
  group.position = 2;
  group.heading = "任务清单";
  Id group_id = edit.next_id();
  edit.create(group_id, group);
  Item first = item_of(group_id, 2, "1-1", "甲。");
  first.category = "任务一";
  first.types = {"省定", "市定"};
  Item second = item_of(group_id, 3, "1-2", "乙。");
  second.category = "任务一";
  second.types = {"省定"};
  second.inherited = {"序号", "工作任务"};
  second.pending = true;
  // Created in another order than they stand.
  edit.create(edit.next_id(), second);
  edit.create(edit.next_id(), first);
}

Ledger read_ledger() {
  Ledger ledger("l1");
  apply_edit(ledger, "actor0001", "导入", [](Edit& edit) {
    Id source = edit.next_id();
    edit.create(source, SourceDocument{"方案.txt", "青山县方案\n\n其他 说明。\n完", ""});
    Plan plan;
    plan.source = source;
    plan.title = " 青山县方案";
    plan.jurisdiction = "青山县";
    plan.jurisdiction_level = JurisdictionLevel::county;
    plan.year = 2024;
    plan.attachments = {"附件1：任务分解表"};
    plan.attachment = "附件7";
    Id plan_id = edit.next_id();
    edit.create(plan_id, plan);
    Mechanism mechanism;
    mechanism.plan = plan_id;
    mechanism.members = {"县人社局", "县教育局"};
    mechanism.report_cycle = Cycle::monthly;
    edit.create(edit.next_id(), mechanism);
    create_listed(edit, plan_id);
    create_table(edit, plan_id);
  });
  return ledger;
}

ReadingNotes notes() {
  return {{{17, 33}},
          {{"item-without-lead", Severity::warning, {17, 20}, {"「{}」没有牵头单位。", {"甲"}}}}};
}

TEST_CASE("a reading is written in the shape of the annotations") {
  std::string actual = to_gold_json(read_ledger(), notes());
  CHECK(actual == test::golden("gold-plan.json", actual));
}

TEST_CASE("a ledger without a plan has every member, empty") {
  std::string actual = to_gold_json(Ledger("l1"), {});
  CHECK(actual == test::golden("gold-empty.json", actual));
}

TEST_CASE("spans beyond the text are cut to it") {
  // From byte 30 on the text holds 。, a line end and 完.
  std::string actual = to_gold_json(read_ledger(), {{{30, 4000}, {5000, 6000}}, {}});
  CHECK(actual.find("\"unread_characters\": 2") != std::string::npos);
}

}  // namespace
}  // namespace minsheng
