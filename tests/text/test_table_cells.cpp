// Cells that hold values, names with units and numbered parts.
#include <doctest/doctest.h>

#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

namespace {

// The indicators of a table below a title, then its targets as lines.
std::string named_targets(const std::string& table) {
  PlanReading reading = read_plan("云溪县2026年民生实事任务表\n" + table);
  std::string out;
  for (const auto& target : reading.targets) out += target.record.indicator + "; ";
  return out + "\n" + targets_as_lines(reading);
}

}  // namespace

TEST_CASE("A column of names beside one of values: the name and the value are one phrase") {
  CHECK(
      named_targets("序号\t项目名称\t目标任务\t责任单位\n1\t城镇新增就业\t3500人\t县人社局\n"
                    "2\t公厕改造\t12座\t县城管局\n3\t医保参保率\t95%以上（市下达）\t县医保局\n") ==
      "城镇新增就业人数; 公厕改造; 医保参保率; \n"
      "quantity = 3500 人 | 城镇新增就业3500人\nquantity = 12 座 | 公厕改造12座\n"
      "ratio >= 95 % | 医保参保率95%以上\n");
  CHECK(named_targets("序号\t项目名称\t目标任务\t责任单位\n1\t城镇新增就业（人）\t3500\t县人社局\n"
                      "2\t城镇登记失业率（%）\t≤4.5\t县人社局\n"
                      "3\t技能培训（万人次）\t1.2以上\t县人社局\n") ==
        "城镇新增就业人数; 城镇登记失业率; 技能培训人次; \n"
        "quantity = 3500 人 | 城镇新增就业3500人\nratio <= 4.5 % | 城镇登记失业率≤4.5%\n"
        "quantity >= 12000 人次 | 技能培训1.2万人次以上\n");
  CHECK(named_targets("序号\t考核指标\t单位\t工作目标\t责任单位\n"
                      "1\t城镇新增就业\t人\t3500\t县人社局\n2\t新增学位\t个\t900\t县教育局\n") ==
        "城镇新增就业人数; 新增学位; \n"
        "quantity = 3500 人 | 城镇新增就业3500人\nquantity = 900 个 | 新增学位900个\n");
}

TEST_CASE("A value beside a heading of several rows, or beside a sentence, stands alone") {
  CHECK(items_as_lines(read_plan("序号\t项目名称\t目标任务\t责任单位\n1\t教育\t2所\t县教育局\n"
                                 "2\t\t5个\t县教育局\n3\t新建学校4所\t4所\t县教育局\n")) ==
        "[-] -\n1 | 教育 | 县教育局 | - | - | 2所\n2 | 教育 | 县教育局 | - | - | 5个\n"
        "3 | 新建学校4所 | 县教育局 | - | - | 4所\n");
}

TEST_CASE("Numbered parts in a cell are targets without their numbers") {
  const std::string head = "序号\t项目名称\t建设内容\t责任单位\n1\t教育提质\t";
  const std::string wanted =
      "新建幼儿园; 改造教室; 新增学位; \n"
      "quantity = 2 所 | 新建幼儿园2所\nquantity = 300 间 | 改造教室300间\n"
      "quantity = 500 个 | 新增学位500个\n";
  for (const char* cell : {"（1）新建幼儿园2所；（2）改造教室300间；（3）新增学位500个。",
                           "(1)新建幼儿园2所，(2)改造教室300间，(3)新增学位500个",
                           "\"1.新建幼儿园2所。\n2.改造教室300间。\n3.新增学位500个。\"",
                           "\"1. 新建幼儿园2所\n2. 改造教室300间\n3. 新增学位500个\"",
                           "1、新建幼儿园2所 2、改造教室300间 3、新增学位500个",
                           "1）新建幼儿园2所；2）改造教室300间；3）新增学位500个",
                           "①新建幼儿园2所；②改造教室300间；③新增学位500个"}) {
    CAPTURE(cell);
    std::string source = head + cell + "\t县教育局\n";
    CHECK(named_targets(source) == wanted);
    PlanReading reading = read_plan(source);
    CHECK(marked(source, reading, MarkRole::unread) == "");
    CHECK(codes_of(reading) == "");
  }
  PlanReading reading = read_plan(head + "（1）新建幼儿园2所；（2）改造教室300间\t县教育局\n");
  CHECK(reading.items.at(0).record.text == "（1）新建幼儿园2所；（2）改造教室300间");
}

TEST_CASE("Numbers in a cell that count no parts stay in its words") {
  const std::string head = "序号\t项目名称\t建设内容\t责任单位\n1\t教育提质\t";
  CHECK(named_targets(head + "参照（一）、（二）项标准，新建幼儿园2所\t县教育局\n") ==
        "新建幼儿园; \nquantity = 2 所 | 新建幼儿园2所\n");
  CHECK(named_targets(head + "投入1.5亿元，2.3公里管网改造\t县水利局\n") ==
        "投入; 管网改造长度; \ninvestment = 150000000 元 | 投入1.5亿元\n"
        "quantity = 2.3 公里 | 2.3公里管网改造\n");
}
