// Cells of units in task tables: names that stand apart, roles and people in the cell.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/plan_reader.h"

using namespace minsheng;

namespace {

// "leads | supports | leader" of a table with one row whose cell of units is `cell`.
std::string units_of(const std::string& head, const std::string& cell) {
  PlanReading reading = read_plan("序号\t项目名称\t" + head + "\t完成时限\n1\t新建公园2座。\t" +
                                  cell + "\t12月底前\n");
  if (reading.items.size() != 1) return "?";
  const Item& item = reading.items[0].record;
  auto joined = [](const TextList& names) { return names.empty() ? "-" : join(names, "、"); };
  std::string leader = item.leader.empty() ? "" : " | " + item.leader;
  return joined(item.lead_units) + " | " + joined(item.support_units) + leader;
}

}  // namespace

TEST_CASE("A line break or blank in a cell parts units where both sides are names of their own") {
  CHECK(units_of("责任单位", "\"五里街道\n南河街道\n白石镇\"") == "五里街道、南河街道、白石镇 | -");
  CHECK(units_of("责任单位", "松安公司 水投集团 县住建局") == "松安公司、水投集团、县住建局 | -");
  CHECK(units_of("责任单位", "教体局<br>卫健委") == "教体局、卫健委 | -");
  CHECK(units_of("责任单位", "\"县一中\n县人民医院\"") == "县一中、县人民医院 | -");
  CHECK(units_of("责任单位", "图书馆 文化馆") == "图书馆、文化馆 | -");
  CHECK(units_of("责任单位", "经开区 高新园（东河镇） 各街道、县委 县政府") ==
        "经开区、高新园（东河镇）、各街道、县委、县政府 | -");
}

TEST_CASE("A line break inside a unit's name parts nothing") {
  for (const char* cell :
       {"县 教育局", "县委 宣传部", "县公安局 交警大队", "县市场 监管局", "长河县 市场监管局",
        "农业农 村局", "五里街道 办事处", "国网长河县 供电公司", "县城市 管理局", "县民办 幼儿园",
        "县政府 办公室", "县乡镇（街 道）", "县中心 医院", "县公共资源 交易中心",
        "长河县 白石镇"}) {
    std::string whole;
    for (const char* at = cell; *at != 0; ++at) {
      if (*at != ' ') whole += *at;
    }
    CHECK(units_of("责任单位", cell) == whole + " | -");
  }
}

TEST_CASE("A cell of units may tell who leads, and who answers for a unit") {
  const std::string leads = "县住建局 | 县林业局";
  CHECK(units_of("责任单位", "\"牵头单位：县住建局\n配合单位：县林业局、各镇（街道）\"") ==
        leads + "、各镇（街道）");
  CHECK(units_of("责任单位", "县住建局；配合单位：县林业局") == leads);
  CHECK(units_of("责任单位", "县住建局牵头，县林业局、各镇配合") == leads + "、各镇");
  CHECK(units_of("责任单位", "\"县住建局牵头\n县林业局配合\"") == leads);
  CHECK(units_of("责任单位", "县住建局（牵头）、县林业局") == leads);
  CHECK(units_of("责任单位", "（牵头）县住建局，县林业局") == leads);
  CHECK(units_of("责任单位", "县住建局、县林业局（配合）") == leads);
  CHECK(units_of("责任单位", "★县住建局") == "县住建局 | -");
  CHECK(units_of("责任单位", "*县住建局、县林业局") == "县住建局、县林业局 | -");
  CHECK(units_of("牵头单位及主要负责人", "\"县住建局\n李建国\"") == "县住建局 | - | 李建国");
  CHECK(units_of("牵头单位及责任人", "县住建局 李 明") == "县住建局 | - | 李明");
  CHECK(units_of("责任单位及责任人", "县住建局（李建国）、县林业局") ==
        "县住建局（李建国）、县林业局 | -");
}
