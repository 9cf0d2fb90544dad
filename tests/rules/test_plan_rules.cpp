// P01 to P15: each rule where it speaks and close by where it is silent.
#include <doctest/doctest.h>

#include "rules/rule_sketch.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

Mechanism members(const Id& plan, TextList names) {
  Mechanism mechanism;
  mechanism.plan = plan;
  mechanism.members = std::move(names);
  return mechanism;
}

}  // namespace

TEST_CASE("P02: a lead unit that the mechanism does not name is a warning, a known one a hint") {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  sketch.item(group, "1.", {"县民政局", "县教体局"});
  sketch.item(group, "2.", {"县人社局"});
  sketch.item(group, "3.", {"国网临江供电公司", "各乡镇"});
  sketch.item(group, "4.", {"县教体局"});
  Mechanism mechanism = members(sketch.plan, {"县民政局", "国网临江县供电公司", "县财政局"});
  mechanism.deputies = {"县人社局主要负责人"};
  sketch.records.add(mechanism);
  CHECK(found(sketch.records.take(), "P02") ==
        Lines{"警告 | 牵头单位 县教体局 牵头 2 项，不在 3 家成员单位之中，推进机制也没有提到它。 | "
              "item:lead_units item:lead_units | P02¦县教体局",
              "提示 | 牵头单位 县人社局 不在成员单位之中，推进机制另写到「县人社局主要负责人」。 | "
              "item:lead_units | P02¦县人社局",
              "提示 | 牵头单位 国网临江供电公司 在成员单位里写作 "
              "国网临江县供电公司，名称不一致。 | item:lead_units mechanism:members | "
              "P02¦国网临江供电公司"});
}

TEST_CASE("P02: a confirmed alias, and a plan without members, are silent") {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  sketch.item(group, "1.", {"县卫健局"});
  sketch.records.add(members(sketch.plan, {"县卫生健康局"}));
  Unit unit;
  unit.name = "县卫生健康局";
  unit.aliases = {"县卫健局"};
  sketch.records.add(unit);
  Ledger ledger = sketch.records.take();
  CHECK(found(ledger, "P02") == Lines{});
  CHECK(found(ledger, "P13") == Lines{});
  PlanSketch without;
  without.item(without.group(Level::county), "1.", {"县卫健局"});
  CHECK(found(without.records.take(), "P02") == Lines{});
}

TEST_CASE("P03: one indicator with two values at two levels, under any of its names") {
  PlanSketch sketch;
  Id province = sketch.item(sketch.group(Level::province), "（一）3.（1）");
  sketch.target(province, "城镇新增就业", TargetKind::quantity, "4000", "人");
  sketch.target(province, "技能培训", TargetKind::quantity, "900", "人");
  Id county = sketch.item(sketch.group(Level::county), "（三）8.");
  sketch.target(county, "新增城镇就业", TargetKind::quantity, "6500", "名");
  sketch.target(county, "技能培训", TargetKind::quantity, "12", "场");
  Ledger ledger = sketch.records.take();
  CHECK(found(ledger, "P03") ==
        Lines{"错误 | 城镇新增就业人数：省级（一）3.（1） 写 4000人，县级（三）8. 写 6500名，相差 "
              "2500人。 | target: target: | P03¦城镇新增就业人数¦4000人¦6500名"});
  CHECK(found(ledger, "P04") == Lines{});
}

TEST_CASE("P03: what the catalogue does not know by its whole name is a warning") {
  PlanSketch sketch;
  Id city = sketch.item(sketch.group(Level::city), "1.");
  sketch.target(city, "某项专门设施改造", TargetKind::quantity, "3", "处");
  sketch.target(city, "改造处数", TargetKind::quantity, "3", "处");
  Id county = sketch.item(sketch.group(Level::county), "2.");
  sketch.target(county, "某项专门设施改造", TargetKind::quantity, "4", "处");
  sketch.target(county, "改造处数", TargetKind::quantity, "5", "处");
  CHECK(
      found(sketch.records.take(), "P03") ==
      Lines{"警告 | 某项专门设施改造：市级1. 写 3处，县级2. 写 4处，相差 1处。 | target: target: | "
            "P03¦某项专门设施改造¦3处¦4处"});
}

TEST_CASE(
    "P04: the same amount at two levels is to be counted once, a rate or standard may repeat") {
  PlanSketch sketch;
  Id city = sketch.item(sketch.group(Level::city), "（二）5.");
  sketch.target(city, "高标准农田建设", TargetKind::quantity, "55000", "亩");
  sketch.target(city, "城市低保标准", TargetKind::standard, "700", "元/月");
  Id county = sketch.item(sketch.group(Level::county), "（三）6.");
  sketch.target(county, "新建提质高标准农田", TargetKind::quantity, "55000", "亩");
  sketch.target(county, "城市低保标准", TargetKind::standard, "700", "元/月");
  Ledger ledger = sketch.records.take();
  CHECK(found(ledger, "P04") ==
        Lines{"警告 | 高标准农田建设面积：市级（二）5. 和 县级（三）6. 都写 "
              "5.5万亩，汇总时只应计一次。 | target: target: | P04¦高标准农田建设面积¦5.5万亩"});
  CHECK(found(ledger, "P03") == Lines{});
}

TEST_CASE("P05: parts that add up are silent, too much is an error, too little a warning") {
  PlanSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1.");
  auto total_of = [&](const std::string& name, const std::string& value, TextList parts) {
    Id total = sketch.target(item, name, TargetKind::investment, value, "元");
    for (const std::string& part : parts) {
      sketch.target(item, name + part, TargetKind::investment, part, "元", total);
    }
  };
  total_of("补助资金", "2518200", {"1946900", "411300", "160000"});
  total_of("建设资金", "100", {"60", "50"});
  total_of("管护资金", "100", {"60", "30"});
  total_of("其他资金", "100", {"60"});
  CHECK(found(sketch.records.take(), "P05") ==
        Lines{"错误 | 各部分 60＋50 合计 110元，比总数 100元 多 10元。 | target: target: target: | "
              "P05¦建设资金¦60＋50¦100元",
              "警告 | 各部分 60＋30 合计 90元，比总数 100元 少 10元。 | target: target: target: | "
              "P05¦管护资金¦60＋30¦100元"});
}

TEST_CASE("P06: an item needs a figure or a state to be reached") {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  sketch.target(sketch.item(group, "1."), "新增托位", TargetKind::quantity, "50", "个");
  sketch.target(sketch.item(group, "2."), "推进服务", TargetKind::ongoing, "", "");
  sketch.target(sketch.item(group, "3."), "建成大楼", TargetKind::milestone, "", "");
  Item pending;
  pending.no = "4.";
  pending.pending = true;
  sketch.item(group, pending);
  Target covered;
  covered.item = sketch.item(group, "5.");
  covered.kind = TargetKind::ratio;
  covered.value = number("100");
  covered.worded = true;
  sketch.records.add(covered);
  CHECK(found(sketch.records.take(), "P06") ==
        Lines{"警告 | 县级2. 没有可以衡量的指标：没有数量，也没有节点。 | item: | P06¦县级2.",
              "提示 | 县级3. 只有建设节点，没有数量。 | item: | P06¦县级3.",
              "提示 | 县级5. 只说全部或全覆盖，没有数量，也没有节点。 | item: | P06¦县级5."});
}

TEST_CASE("P07: an item without lead unit; where none has one, that is one finding") {
  PlanSketch some;
  Id group = some.group(Level::county);
  some.item(group, "1.");
  some.item(group, "2.", {});
  CHECK(found(some.records.take(), "P07") ==
        Lines{"警告 | 县级2. 没有写牵头单位。 | item: | P07¦县级2."});
  PlanSketch none;
  group = none.group(Level::county);
  none.item(group, "1.", {});
  none.item(group, "2.", {});
  CHECK(found(none.records.take(), "P07") ==
        Lines{"警告 | 全部 2 项都没有写牵头单位。 | plan: | P07¦*"});
}

TEST_CASE("P09: pending targets of an item and of a whole level") {
  PlanSketch sketch;
  Group group;
  group.plan = sketch.plan;
  group.level = Level::province;
  group.heading = "（一）省级实事（以省下达为准）";
  group.provisional = true;
  sketch.item(sketch.records.add(group), "（一）1.");
  Item item;
  item.no = "（二）1.";
  item.pending = true;
  sketch.item(sketch.group(Level::city), item);
  CHECK(found(sketch.records.take(), "P09") ==
        Lines{"提示 | 省级的 1 项以上级下达的任务为准，所列数字是暂定的。 | group: | "
              "P09¦（一）省级实事（以省下达为准）",
              "提示 | 市级（二）1. 的目标待上级下达。 | item: | P09¦市级（二）1."});
}

TEST_CASE("P10: an annex that is named must be there") {
  RuleSketch sketch;
  SourceDocument source;
  source.text =
      "附件：\n附件 1：临江县实施方案\n附件 2：任务分解表\n附件 3：考核 "
      "细则\n附件4：名单\n\n临江县实施方案\n"
      "正文\n附件3\n细则\n附件4：名单\n甲、乙\n附件5：清单\n序号\t事项\n";
  Plan plan;
  plan.source = sketch.add(source);
  plan.title = "临江县实施方案";
  plan.attachments = {"附件1：临江县实施方案", "附件2：任务分解表", "附件3：考核细则",
                      "附件4：名单", "附件5：清单"};
  sketch.add(plan);
  CHECK(found(sketch.take(), "P10") ==
        Lines{"警告 | 文件列有附件2：任务分解表，文中没有这个附件。 | plan:附件2：任务分解表 | "
              "P10¦附件2：任务分解表"});
}

namespace {

Ledger with_standard(const Id& id, const std::string& place, const std::string& value,
                     const std::string& unit, int64_t year = 2024) {
  PlanSketch sketch(id, year, place);
  Id item = sketch.item(sketch.group(Level::province), "1.");
  sketch.target(item, "农村低保标准", TargetKind::standard, value, unit);
  return sketch.records.take();
}

}  // namespace

TEST_CASE("P11: a standard out of line with the neighbours of the year, by the month or the year") {
  Ledger own = with_standard("a", "临江县", "8400", "元/年");
  Ledger near = with_standard("b", "青山县", "690", "元/月");
  Ledger far = with_standard("c", "白水县", "5400", "元/年");
  Ledger other_year = with_standard("d", "石门县", "5400", "元/年", 2023);
  CHECK(found({&own, &near, &other_year}, "a", "P11") == Lines{});
  CHECK(
      found({&own, &near, &far}, "a", "P11") ==
      Lines{"警告 | 农村低保标准：本地 8400元/年，白水县同年 5400元/年，相差 3000元/年（56%）。 | "
            "target: target: | P11¦农村低保标准¦8400元/年¦白水县¦5400元/年"});
  RuleSettings patient = {{"P11", true, {{"percent", 60}}}};
  CHECK(found({&own, &near, &far}, "a", "P11", patient) == Lines{});
}

TEST_CASE("P11: a yearly standard that is just twelve times the monthly one beside it") {
  PlanSketch sketch;
  Id item = sketch.item(sketch.group(Level::province), "1.");
  sketch.target(item, "城市低保标准", TargetKind::standard, "700", "元/月");
  sketch.target(item, "农村低保标准", TargetKind::standard, "8400", "元/年");
  sketch.target(item, "散居孤儿", TargetKind::standard, "13800", "元/年");
  CHECK(found(sketch.records.take(), "P11") ==
        Lines{"提示 | 农村低保标准 8400元/年 等于城市低保标准的 "
              "700元/月×12＝8400元/年，两项标准折算后相同，请核对。 | target: target: | "
              "P11¦农村低保标准¦8400元/年¦700元/月"});
}

TEST_CASE("P12: a member that neither leads nor supports") {
  PlanSketch sketch;
  Item item;
  item.lead_units = {"县卫健局"};
  item.support_units = {"县教育局"};
  sketch.item(sketch.group(Level::county), item);
  sketch.records.add(members(sketch.plan, {"县卫生健康局", "县教育局", "县财政局"}));
  CHECK(found(sketch.records.take(), "P12") ==
        Lines{"提示 | 成员单位 县财政局 没有牵头或配合任何事项。 | mechanism:members | "
              "P12¦县财政局"});
}

TEST_CASE("P13: names of one unit, in one ledger and in two of the same place") {
  PlanSketch sketch("a");
  Id group = sketch.group(Level::county);
  sketch.item(group, "1.", {"县卫健局"});
  sketch.item(group, "2.", {"县卫健局", "临江县卫生健康局"});
  sketch.item(group, "3.", {"市卫健委", "县教育局", "县民政局"});
  Ledger ledger = sketch.records.take();
  Lines within = {
      "提示 | 「临江县卫生健康局」（1 处）和「县卫健局」（2 处）看来是同一单位，"
      "请统一名称或登记别名。 | item:lead_units item:lead_units | "
      "P13¦临江县卫生健康局¦县卫健局"};
  CHECK(found(ledger, "P13") == within);
  PlanSketch next_year("b", 2025);
  next_year.item(next_year.group(Level::county), "1.", {"临江县民政局", "县卫健局"});
  Ledger later = next_year.records.take();
  CHECK(found({&ledger, &later}, "b", "P13") ==
        Lines{"提示 | 本台账的「临江县民政局」和同一地区另一台账的「县民政局」看来是同一单位。 | "
              "item:lead_units item:lead_units | P13¦临江县民政局¦县民政局"});
}

TEST_CASE("P14: slips of each kind are one finding with all places") {
  RuleSketch sketch;
  SourceDocument source;
  source.text =
      "己完成改造，自己动手。培训1 500人，建成2024 年的项目。\n"
      "完成了三级甲等医 院的建设，方便群众看病就医，效果很好，，群众满意.\n"
      "一、好；二、好；三、好;\n";
  sketch.add(source);
  CHECK(found(sketch.take(), "P14") ==
        Lines{"提示 | 「己」疑为「已」，1 处，如「己完成改造」。 | source_document:己 | "
              "P14¦letter¦1¦己完成改造",
              "提示 | 数字中间有空格，1 处，如「。培训1 500人」。 | source_document:text | "
              "P14¦number¦1¦。培训1 500人",
              "提示 | 词语中间有空格，1 处，如「级甲等医 院的建设」。 | source_document:text | "
              "P14¦word¦1¦级甲等医 院的建设",
              "提示 | 标点重复或不当，2 处，如「效果很好，，群众满意」。 | "
              "source_document:，，. | P14¦mark¦2¦效果很好，，群众满意",
              "提示 | 全角和半角标点混用，1 处：； 2 / ; 1。 | source_document:; | "
              "P14¦width¦1¦；三、好;"});
}

TEST_CASE("P14: a clean text is silent: numbers, ratios, list numbers, quoted words") {
  RuleSketch sketch;
  SourceDocument source;
  source.text =
      "1. 培训1,500人（含女性800人），比例3:2；知己知彼。\n附 件\n2024 年 3 月 20 日\n"
      "执行DB43/T 2755.1标准，联系电话：0730-8600000。……\n";
  sketch.add(source);
  CHECK(found(sketch.take(), "P14") == Lines{});
}

TEST_CASE("P15: missing deadlines together or one by one, one before the start, one for ever") {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  Item early;
  early.no = "1.";
  early.deadline = "2023年6月底前";
  early.deadline_month = "2023-06";
  sketch.item(group, early);
  Item standing;
  standing.no = "2.";
  standing.deadline = "长期坚持";
  sketch.target(sketch.item(group, standing), "储备粮", TargetKind::quantity, "1350", "吨");
  standing.no = "3.";
  sketch.target(sketch.item(group, standing), "保障供应", TargetKind::ongoing, "", "");
  Item without;
  without.no = "4.";
  sketch.item(group, without);
  CHECK(found(sketch.records.take(), "P15") ==
        Lines{"错误 | 县级1. 的完成时限 2023年6月底前 早于方案的起始月份 2024-01。 | "
              "item:deadline | P15¦县级1.¦2023年6月底前",
              "提示 | 县级2. 有年度数量，完成时限却是「长期坚持」。 | item:deadline | "
              "P15¦县级2.¦长期坚持",
              "提示 | 县级4. 没有写完成时限。 | item: | P15¦县级4."});
  PlanSketch all;
  group = all.group(Level::county);
  for (int i = 0; i < 6; ++i) all.item(group, without);
  CHECK(found(all.records.take(), "P15") ==
        Lines{"提示 | 6 项中有 6 项没有写完成时限。 | plan: item: item: item: item: item: item: | "
              "P15¦6¦6"});
}

TEST_CASE("Places are the words in the document, across broken lines") {
  Ledger ledger = read_document(
      "临江县民生实事实施方案\n一、工作任务\n（一）办好三大县级实事\n"
      "1.新增托位50个。（牵头单位：县卫健局、县教\n\n体局）\n2."
      "新增停车位200个。（牵头单位：县住建局）\n"
      "二、推进机制\n成立工作专班，由县政府副县长任召集人，成员单位包括县卫健局、县住建局、"
      "县财政局等，专班办公室设在县人社局。\n");
  CHECK(found(ledger, "P01") ==
        Lines{"错误 | 标题写 3 件，列出 2 件，少 1 件。 | group:（一）办好三大县级实事 | "
              "P01¦县级¦3¦2"});
  CHECK(found(ledger, "P02") ==
        Lines{"警告 | 牵头单位 县教体局 牵头 1 项，不在 3 家成员单位之中，推进机制也没有提到它。 | "
              "item:县教体局 | P02¦县教体局"});
}

TEST_CASE("P15: a day that no calendar has") {
  PlanSketch sketch("ledger-1", 2025);
  Id group = sketch.group(Level::county);
  for (const char* deadline : {"2025年11月31日前", "2月29日前", "２月３０日前", "2024年2月29日前",
                               "2025年11月30日前", "每月25日前"}) {
    Item item;
    item.no = std::string(deadline) + ".";
    item.deadline = deadline;
    sketch.item(group, item);
  }
  Lines lines = found(sketch.records.take(), "P15");
  REQUIRE(lines.list.size() == 3);
  CHECK(
      lines.list[0] ==
      "错误 | 县级2025年11月31日前. 的完成时限「2025年11月31日前」不存在：没有 11月31日 这一天。 | "
      "item:deadline | P15¦县级2025年11月31日前.¦2025年11月31日前");
  CHECK(lines.list[1].find("没有 2月29日 这一天") != std::string::npos);
  CHECK(lines.list[2].find("没有 2月30日 这一天") != std::string::npos);
}

TEST_CASE("P12: who hosts the office has work") {
  PlanSketch sketch;
  sketch.item(sketch.group(Level::county), "1.", {"县民政局"});
  Mechanism mechanism = members(sketch.plan, {"县民政局", "县政府办公室", "县财政局"});
  mechanism.office = "县政府办公室";
  sketch.records.add(mechanism);
  CHECK(found(sketch.records.take(), "P12") ==
        Lines{"提示 | 成员单位 县财政局 没有牵头或配合任何事项。 | mechanism:members | "
              "P12¦县财政局"});
}
