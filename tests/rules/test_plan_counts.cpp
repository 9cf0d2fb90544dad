// P01 and P08: what a document says it counts, and how it numbers it.
#include <doctest/doctest.h>

#include "rules/rule_sketch.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

Group counted(const Id& plan, int64_t declared) {
  Group group;
  group.plan = plan;
  group.level = Level::city;
  group.heading = "（二）市级实事";
  group.declared_count = declared;
  return group;
}

Item in_category(const std::string& no, const std::string& category) {
  Item item;
  item.no = no;
  item.category = category;
  return item;
}

// Two levels with 2 and 3 items below `preface`.
Ledger plan_with_preface(const std::string& preface) {
  return read_document("云门县2025年民生实事方案\n" + preface +
                       "\n一、省级民生实事\n1.新增学位90个。（牵头单位：县教育局）\n"
                       "2.改造农村厕所80户。（牵头单位：县农业农村局）\n"
                       "二、县级民生实事\n1.新建公厕4座。（牵头单位：县城管局）\n"
                       "2.新建公园2个。（牵头单位：县城管局）\n"
                       "3.改造老旧小区6个。（牵头单位：县住建局）\n");
}

Lines totals(const std::string& preface) { return found(plan_with_preface(preface), "P01"); }

}  // namespace

TEST_CASE("P01: a heading that declares ten and lists two is found, its categories may be meant") {
  PlanSketch sketch;
  Id few = sketch.records.add(counted(sketch.plan, 10));
  sketch.item(few, "1.");
  sketch.item(few, "2.");
  Id by_category = sketch.records.add(counted(sketch.plan, 2));
  sketch.item(by_category, in_category("1.(1)", "教育"));
  sketch.item(by_category, in_category("1.(2)", "教育"));
  sketch.item(by_category, in_category("2.(3)", "医疗"));
  Id by_item = sketch.records.add(counted(sketch.plan, 3));
  sketch.item(by_item, in_category("1.(1)", "教育"));
  sketch.item(by_item, in_category("1.(2)", "教育"));
  sketch.item(by_item, in_category("2.(3)", "医疗"));
  CHECK(found(sketch.records.take(), "P01") ==
        Lines{"错误 | 标题写 10 件，列出 2 件，少 8 件。 | group: | P01¦市级¦10¦2"});
}

TEST_CASE("P01: a list that names its length is counted") {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  Item item;
  item.no = "1.";
  item.text = "开展产能提升、产业升级、治理提档、和美示范等“五大行动”。";
  sketch.item(group, item);
  item.no = "2.";
  item.text = "开展产能提升、产业升级、治理提档、创建和治理等“五大行动”，建好甲村、乙村等12个村。";
  sketch.item(group, item);
  item.no = "3.";
  item.text = "治理甲段、乙段、丙段等7个堤段。";
  sketch.item(group, item);
  CHECK(
      found(sketch.records.take(), "P01") ==
      Lines{"警告 | 文中说「等“五大行动”」，按顿号列出 4 个。 | item:text | "
            "P01¦县级1.¦等“五大行动”¦4",
            "提示 | 文中说「等7个堤段」，按顿号列出 3 个。 | item:text | P01¦县级3.¦等7个堤段¦3"});
}

TEST_CASE("P08: numbers may run through categories or begin anew, not skip or repeat") {
  PlanSketch sketch;
  Id through = sketch.group(Level::province);
  for (const char* no : {"（一）1.（1）", "（一）1.（2）", "（一）2.(3)", "（一）3.（4）"}) {
    sketch.item(through, no);
  }
  Id anew = sketch.group(Level::city);
  for (const char* no : {"（二）1.①", "（二）1.②", "（二）2.①", "（二）2.②"}) sketch.item(anew, no);
  Id broken = sketch.group(Level::county);
  for (const char* no : {"（三）1.", "（三）2.", "（三）4.", "（三）4.", "（三）5."}) {
    sketch.item(broken, no);
  }
  CHECK(found(sketch.records.take(), "P08") ==
        Lines{"警告 | 编号从 （三）2. 跳到 （三）4.，中间有缺号。 | item:no item:no | "
              "P08¦（三）2.¦（三）4.",
              "警告 | 编号 （三）4. 之后又是 （三）4.，有重号或倒号。 | item:no item:no | "
              "P08¦（三）4.¦（三）4."});
}

TEST_CASE(
    "P01: a total in the running text is compared with all levels, or with the one it names") {
  CHECK(totals("2025年，全县共办理民生实事5件，其中省级2件、县级3件。") == Lines{});
  CHECK(totals("2025年，全县共办理民生实事6件，其中省级2件、县级3件。") ==
        Lines{"警告 | 文中说「共办理民生实事6件」，列出 5 件，少 1 件。 | plan:共办理民生实事6件 | "
              "P01¦共办理民生实事6件¦5"});
  CHECK(totals("今年共承办省级民生实事三件。") ==
        Lines{"警告 | 文中说「共承办省级民生实事三件」，列出 2 件，少 1 件。 | "
              "plan:共承办省级民生实事三件 | P01¦共承办省级民生实事三件¦2"});
  CHECK(totals("经研究，确定县级民生实事项目共3个。") == Lines{});
}

TEST_CASE(
    "P01: totals of other years, of what is done, of two levels or of other things are none") {
  CHECK(totals("2024年，全县共办理民生实事12件。") == Lines{});
  CHECK(totals("去年全县共办理民生实事12件。") == Lines{});
  CHECK(totals("近年来，全县共完成民生实事120件。") == Lines{});
  CHECK(totals("省级、县级民生实事共9件。") == Lines{});
  CHECK(totals("实事涉及公共服务项目12个。") == Lines{});
  CHECK(totals("共建共享民生实事，投入项目12个。") == Lines{});
}
