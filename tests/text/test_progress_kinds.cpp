// What is a report of progress and what is a plan, and what a report says of itself.
#include <doctest/doctest.h>

#include "text/bulletin_reader.h"
#include "text/document_kind.h"
#include "text/reading_lines.h"

namespace minsheng {
namespace {

constexpr const char* kDoneTable =
    "序号\t项目名称\t责任单位\t目标任务\t完成情况\t完成率\n"
    "1\t新增城镇就业\t县人社局\t8950人\t7123人\t80%\n"
    "2\t新建公园\t县住建局\t2座\t1座\t50%\n";

bool is_bulletin(const std::string& text) {
  return document_kind_of(text) == DocumentKind::bulletin;
}

TEST_CASE("a table of what is done is a bulletin, whatever word for the table ends its title") {
  for (const char* title :
       {"柳溪县2024年民生实事项目进展情况表", "柳溪县2024年民生实事完成情况一览表",
        "2024年十件实事推进情况统计表（截至8月底）", "柳溪县民生实事项目进度表",
        "柳溪县民生实事完成一览表"}) {
    CAPTURE(title);
    PlanReading reading = read_document(std::string(title) + "\n" + kDoneTable);
    CHECK(reading.kind == DocumentKind::bulletin);
    CHECK(entries_as_lines(reading) ==
          "1 | - | 新增城镇就业\n  7123/8950 人 80% | 城镇新增就业人数\n"
          "2 | - | 新建公园\n  1/2 座 50% | 新建公园\n");
  }
  CHECK(is_bulletin(kDoneTable));
}

TEST_CASE("公示, 公告, 报告 and 月报 of progress are bulletins") {
  for (const char* title :
       {"柳溪县2024年民生实事项目进展情况公示", "柳溪县2024年民生实事进度公示",
        "关于2024年民生实事落实情况的督查报告", "柳溪县2024年民生实事完成情况的报告",
        "关于民生实事办理情况的公告", "柳溪县民生实事月报（第3期）"}) {
    CAPTURE(title);
    CHECK(
        is_bulletin(std::string(title) + "\n一、县级实事\n1.新增学位300个，完成年度目标的50%。\n"));
  }
  CHECK(
      is_bulletin("柳溪县2024年民生实事项目进度表\n序号\t项目内容\t当前进度\n"
                  "1\t新建公园\t已建成1座，正在绿化\n2\t城市书房\t已开工\n"));
}

TEST_CASE("a text without a title is a bulletin where it announces progress") {
  CHECK(is_bulletin("近日，督查室对实事项目作了督查。现将1-8月份进展情况通报如下：\n一、公园\n"));
  CHECK(is_bulletin("截至12月底，各项实事全面完成。具体情况如下：\n一、新建公园2座。\n"));
  CHECK_FALSE(is_bulletin("为推进实事落实，现将2024年民生实事安排如下：\n一、新建公园2座。\n"));
  CHECK_FALSE(is_bulletin("现将报送进展情况的有关事项通知如下：\n一、新建公园2座。\n"));
  CHECK_FALSE(is_bulletin("现将2023年完成情况和2024年工作计划公布如下：\n一、新建公园2座。\n"));
}

TEST_CASE("a plan stays one with columns and headings that speak of progress") {
  const std::string head = "序号\t项目名称\t主要内容\t完成时限\t进度安排\t责任单位\n";
  const std::string rows =
      "1\t公园建设\t新建公园2座\t12月底\t6月底前完成50%\t县住建局\n"
      "2\t托育服务\t新增托位500个\t11月底\t6月底前开工\t县卫健局\n";
  CHECK_FALSE(is_bulletin("柳溪县2024年民生实事项目进度表\n" + head + rows));
  CHECK_FALSE(is_bulletin("柳溪县2024年民生实事任务分解表\n" + head + rows));
  CHECK_FALSE(is_bulletin(head + rows));
  CHECK_FALSE(
      is_bulletin("序号\t项目名称\t责任单位\t目标任务\t完成情况\n"
                  "1\t公园建设\t县住建局\t2座\t\n2\t托育服务\t县卫健局\t500个\t\n"));
  CHECK_FALSE(
      is_bulletin("柳溪县2024年民生实事项目公示\n一、新建公园2座。\n二、新增托位500个。\n"));
  CHECK_FALSE(
      is_bulletin("柳溪县2024年民生实事实施方案\n一、重点任务\n1.新建公园2座。\n二、进度要求\n"
                  "1.6月底前完成年度任务的50%。\n2.9月底前完成年度任务的75%。\n"
                  "3.11月底前完成年度任务的100%。\n"));
  CHECK_FALSE(
      is_bulletin("序号\t项目名称\t总投资\t截至2023年底累计完成投资\t2024年计划投资\n"
                  "1\t新建公园\t900\t300\t600\n2\t城市书房\t500\t200\t300\n"));
  CHECK_FALSE(is_bulletin("序号\t项目名称\t总投资\t累计完成投资\n1\t新建公园\t900\t300\n"));
}

std::string frame_of(const std::string& front) {
  const Bulletin bulletin = read_document(front + kDoneTable).bulletin;
  return bulletin.title + " | " + bulletin.jurisdiction + " | " + std::to_string(bulletin.year) +
         " | " + bulletin.as_of;
}

TEST_CASE("the title right above a table is the document's, and what it says until when") {
  CHECK(frame_of("柳溪县2024年民生实事项目进展情况\n") ==
        "柳溪县2024年民生实事项目进展情况 | 柳溪县 | 2024 | ");
  CHECK(frame_of("柳溪县2024年民生实事项目进展情况公示\n（截至8月底）\n") ==
        "柳溪县2024年民生实事项目进展情况公示 | 柳溪县 | 2024 | 2024-08-31");
  CHECK(frame_of("柳溪县2024年民生实事项目进度表（截至8月20日）\n") ==
        "柳溪县2024年民生实事项目进度表（截至8月20日） | 柳溪县 | 2024 | 2024-08-20");
  CHECK(frame_of("柳溪县民生实事项目1-9月完成情况表\n（截至2024年9月30日）\n") ==
        "柳溪县民生实事项目1-9月完成情况表 | 柳溪县 | 2024 | 2024-09-30");
}

TEST_CASE("what announces a table says until when it counts") {
  CHECK(frame_of("柳溪县2024年民生实事进展情况通报\n现将截至8月底的进展情况通报如下：\n") ==
        "柳溪县2024年民生实事进展情况通报 | 柳溪县 | 2024 | 2024-08-31");
}

TEST_CASE("percents that are to be reached make no bulletin") {
  CHECK_FALSE(
      is_bulletin("一、重点任务\n1.新建公园2座。6月底前完成年度任务的50%，"
                  "9月底前完成年度任务的75%，确保完成年度任务的100%。\n"));
}

TEST_CASE("months in the line that announces the progress say until when it counts") {
  CHECK(frame_of("柳溪县民生实事项目进展情况\n2024年1-6月，各项工作进展如下：\n") ==
        "柳溪县民生实事项目进展情况 | 柳溪县 | 2024 | 2024-06-30");
}

}  // namespace
}  // namespace minsheng
