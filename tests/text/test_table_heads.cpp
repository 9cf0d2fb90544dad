// Heads of task tables that span columns, over one row or two.
#include <doctest/doctest.h>

#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

TEST_CASE("A head over two columns: the first is the category or number, the second the task") {
  PlanReading reading = read_plan(
      "序号\t项目名称\t\t责任单位\n1\t道路畅通\t1.改造人民路北段\t县住建局\n"
      "\t\t2.新建桥2座\t县交通局\n\t\t3.新建停车场5个\t县城管局\n2\t建设水厂1座\t\t县水利局\n"
      "3\t养老助餐\t1.新建食堂6个\t县民政局\n");
  CHECK(items_as_lines(reading) ==
        "[-] -\n1-1 | 道路畅通 | 县住建局 | - | - | 改造人民路北段\n"
        "1-2 | 道路畅通 | 县交通局 | - | - | 新建桥2座\n"
        "1-3 | 道路畅通 | 县城管局 | - | - | 新建停车场5个\n"
        "2-1 | - | 县水利局 | - | - | 建设水厂1座\n"
        "3-1 | 养老助餐 | 县民政局 | - | - | 新建食堂6个\n");
  CHECK(codes_of(reading) == "");
  CHECK(items_as_lines(read_plan("序号\t项目名称\t建设内容\t\t责任单位\n"
                                 "1\t教育提质\t（1）\t新建幼儿园2所\t县教育局\n"
                                 "\t\t（2）\t改造教室300间\t县教育局\n")) ==
        "[-] -\n1-1 | 教育提质 | 县教育局 | - | - | 新建幼儿园2所\n"
        "1-2 | 教育提质 | 县教育局 | - | - | 改造教室300间\n");
  CHECK(items_as_lines(read_plan("序号\t责任单位\t建设内容\t\n"
                                 "1\t县教育局\t学位\t新建幼儿园2所\n2\t县交通局\t\t新建桥3座\n")) ==
        "[-] -\n1 | 学位 | 县教育局 | - | - | 新建幼儿园2所\n"
        "2 | 学位 | 县交通局 | - | - | 新建桥3座\n");
}

TEST_CASE("A second row of heads says more of the heads that span columns") {
  PlanReading reading = read_plan(
      "序号\t项目名称\t投资（万元）\t\t责任领导\t\t进度安排\t\t责任单位\n"
      "\t\t总投资\t2026年投资\t县级\t部门\t6月底前\t12月底前\t\n"
      "1\t新建公园2座\t800\t300\t张某\t李某\t开工\t竣工\t县住建局\n"
      "2\t新建桥1座\t600\t600\t王某\t赵某\t招标\t开工\t县交通局\n");
  CHECK(items_as_lines(reading) ==
        "[-] -\n1 | - | 县住建局 | - | - | 新建公园2座\n2 | - | 县交通局 | - | - | 新建桥1座\n");
  REQUIRE(reading.items.size() == 2);
  const Item& item = reading.items[0].record;
  CHECK(item.investment == "总投资（万元）：800；2026年投资（万元）：300");
  CHECK(item.leader == "张某；李某");
  CHECK(item.schedule == "6月底前：开工；12月底前：竣工");
  CHECK(item.extras.empty());
  CHECK(codes_of(reading) == "");
}

TEST_CASE("A column without a head that says less than the one beside it is no task") {
  PlanReading reading = read_plan(
      "序号\t项目名称\t\t责任单位\n1\t新建公园2座\tA类\t县住建局\n2\t新建桥1座\tB类\t县交通局\n");
  CHECK(items_as_lines(reading) ==
        "[-] -\n1 | - | 县住建局 | - | - | 新建公园2座\n2 | - | 县交通局 | - | - | 新建桥1座\n");
  // The first row of a table is no second row of heads.
  CHECK(items_as_lines(
            read_plan("项目名称\t\t责任单位\n道路\t新建桥2座\t\n水利\t新建水厂1座\t县水利局\n")) ==
        "[-] -\n- | 道路 | - | - | - | 新建桥2座\n- | 水利 | 县水利局 | - | - | 新建水厂1座\n");
}
