// Leading groups that are printed as a list of people or units, one a line.
#include <doctest/doctest.h>

#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

namespace {

PlanReading read_with(const std::string& group) {
  return read_plan(
      "云门县2025年民生实事方案\n一、工作任务\n1.新增学位90个。（牵头单位：县教育局）\n"
      "二、组织领导\n" +
      group);
}

std::string group_as_line(const std::string& group) { return mechanism_as_line(read_with(group)); }

}  // namespace

TEST_CASE("People under their roles, one a line, are members by their units") {
  PlanReading reading = read_with(
      "成立领导小组，组成人员如下：\n"
      "组  长：高  远  县委副书记、县长\n"
      "副组长：钱国庆  县委常委、常务副县长\n"
      "        孙  莉  副县长\n"
      "成  员：李小川  县政府办公室主任\n"
      "        司马 青 县教育局党组书记、局长\n"
      "        周  正  县委宣传部常务副部长\n"
      "        吴思源  县发改委主任\n"
      "        郑  钧  县财政局长\n"
      "        王  芳  县委常委、县委社会工作部部长\n"
      "        冯  云  县政府党组成员、县审计局局长\n"
      "        陈  诚  柳河镇镇长\n"
      "        褚  卫  国网云门县供电公司总经理\n"
      "        蒋  毅  县消防救援大队大队长\n"
      "领导小组办公室设在县政府办公室，李小川同志兼任办公室主任，每月通报进展。\n");
  CHECK(mechanism_as_line(reading) ==
        "高远县委副书记、县长 | 钱国庆县委常委、常务副县长、孙莉副县长 | "
        "县政府办公室、县教育局、县委宣传部、县发改委、县财政局、县委社会工作部、县审计局、柳河镇、"
        "国网云门县供电公司、县消防救援大队 | 县政府办公室 | - | monthly | -");
  CHECK(codes_of(reading) == "");
}

TEST_CASE("People with their offices in brackets, on one line or on lines apart") {
  CHECK(group_as_line(
            "组长：高远（县长）\n"
            "副组长：钱国庆（县委常委、副县长）、孙莉（副县长）\n"
            "成员：李小川（县政府办主任）、周正（县教育局局长）、吴思源（县民政局副局长）。\n") ==
        "高远（县长） | 钱国庆（县委常委、副县长）、孙莉（副县长） | 县政府办、县教育局、县民政局 "
        "| - | "
        "- | - | -");
  CHECK(group_as_line("由县长高远任组长，副县长孙莉任副组长，成员如下：\n\n"
                      "李小川（县政府办主任）\n\n周正（县教育局局长）\n\n"
                      "领导小组下设办公室，办公室设在县政府办。\n") ==
        "县长高远 | 副县长孙莉 | 县政府办、县教育局 | 县政府办 | - | - | -");
}

TEST_CASE("Offices before names, and offices alone") {
  CHECK(group_as_line("组长：县长 高远\n成员：县财政局局长 郑钧\n县教育局局长周正\n"
                      "县民政局主要负责人\n") ==
        "县长高远 | - | 县财政局、县教育局、县民政局 | - | - | - | -");
}

TEST_CASE("Units one a line, and a list of units that runs over a line's end") {
  CHECK(group_as_line("成员单位：\n县财政局\n县教育局\n县民政局\n各单位要加强协作，按时完成。\n") ==
        "- | - | 县财政局、县教育局、县民政局 | - | - | - | -");
  CHECK(group_as_line(
            "组长：县长\n成员单位：县财政局、县教育局、县\n民政局、县水利局。办公室设在县财政"
            "局。\n") ==
        "县长 | - | 县财政局、县教育局、县民政局、县水利局 | 县财政局 | - | - | -");
}

TEST_CASE("A member that is no unit is said to be none, with its place") {
  PlanReading reading = read_with("成员：李小川、周正、县民政局。\n");
  CHECK(reading.mechanism.members == TextList{"李小川", "周正", "县民政局"});
  CHECK(codes_of(reading) == "strange-member");
}
