// Tables of progress: columns by their heads, cells that are figures or words.
#include <doctest/doctest.h>

#include "text/bulletin_reader.h"
#include "text/reading_lines.h"

namespace minsheng {
namespace {

std::string entries_of(const std::string& table) {
  PlanReading reading =
      read_document("柳溪县2024年民生实事进展情况通报\n现将进展情况通报如下：\n" + table);
  return entries_as_lines(reading);
}

TEST_CASE("the column of the items is found by any of its names, never the unit's") {
  for (const char* head :
       {"考核指标", "实事内容", "项目内容", "民生事项名称", "事项", "任务内容"}) {
    CAPTURE(head);
    CHECK(entries_of("序号\t" + std::string(head) +
                     "\t责任单位\t目标任务\t完成情况\t完成率\n"
                     "1\t新建公园\t县住建局\t2座\t1座\t50%\n"
                     "2\t城市书房\t县文旅局\t4家\t3家\t75%\n") ==
          "1 | - | 新建公园\n  1/2 座 50% | 新建公园\n"
          "2 | - | 城市书房\n  3/4 家 75% | 城市书房\n");
  }
}

TEST_CASE("what is done stands in a column with any name of progress, as a figure or in words") {
  for (const char* head :
       {"推进情况", "目前进展", "落实情况", "进度", "当前进度", "进展", "落实进展情况"}) {
    CAPTURE(head);
    CHECK(entries_of("序号\t项目名称\t责任单位\t目标任务\t" + std::string(head) +
                     "\n1\t新建公园\t县住建局\t2座\t1座\n"
                     "2\t城市书房\t县文旅局\t4家\t已建成3家，正在布展\n") ==
          "1 | - | 新建公园\n  1/2 座 | 新建公园\n"
          "2 | - | 城市书房已建成3家，正在布展\n  3/4 家 | 城市书房建成\n");
  }
}

TEST_CASE("a percent is what prints a sign or stands below a rate") {
  const char* const kRead = "1 | - | 新建公园\n  1/2 座 50% | 新建公园\n";
  CHECK(entries_of("序号\t考核指标\t单位\t工作目标\t已完成数\t占年任务之比\n"
                   "1\t新建公园\t座\t2\t1\t50%\n") == kRead);
  CHECK(entries_of("序号\t项目名称\t年度目标\t完成进度\t完成率\n1\t新建公园\t2座\t1座\t50\n") ==
        kRead);
  CHECK(
      entries_of("序号\t项目名称\t年度目标\t累计完成\t占年度计划\n1\t新建公园\t2座\t1座\t50%\n") ==
      kRead);
  CHECK(entries_of("序号\t项目名称\t完成进度\n1\t新建公园\t50\n") ==
        "1 | - | 新建公园\n  - - 50% | 新建公园\n");
}

TEST_CASE("of columns for several months the last that is filled counts") {
  CHECK(entries_of("序号\t主要任务\t牵头单位\t1-10月推进情况\t1-11月推进情况\n"
                   "1\t新建公园\t县住建局\t已建成1座。\t已建成2座。\n"
                   "2\t城市书房\t县文旅局\t已建成3家。\t\n") ==
        "1 | - | 新建公园已建成2座。\n  2 座 | 新建公园建成\n"
        "2 | - | 城市书房已建成3家。\n  3 家 | 城市书房建成\n");
}

TEST_CASE("the unit may stand in brackets behind the name") {
  CHECK(entries_of("序号\t项目名称\t年度目标\t累计完成\t完成率\n1\t新建公园（座）\t2\t1\t50\n") ==
        "1 | - | 新建公园（座）\n  1/2 座 50% | 新建公园\n");
}

TEST_CASE("rows below a merged name are named by their own column and keep the number") {
  CHECK(entries_of("序号\t项目名称\t子项目\t年度目标\t累计完成\t完成率\n"
                   "1\t农村公路建设\t改造公路\t50公里\t30公里\t60%\n"
                   "\t\t改造桥梁\t5座\t1座\t20%\n"
                   "2\t健康服务\t妇女筛查\t900人\t450人\t50%\n") ==
        "1 | 农村公路建设 | 改造公路\n  30/50 公里 60% | 公路改造里程\n"
        "1 | 农村公路建设 | 改造桥梁\n  1/5 座 20% | 改造桥梁\n"
        "2 | 健康服务 | 妇女筛查\n  450/900 人 50% | 妇女筛查人数\n");
  CHECK(entries_of("类别\t序号\t项目名称\t年度目标\t累计完成\n"
                   "城市建设\t1\t新建公园\t2座\t1座\n\t\t城市书房\t4家\t3家\n"
                   "合计\t\t\t\t\n") ==
        "1 | 城市建设 | 新建公园\n  1/2 座 | 新建公园\n"
        "1 | 城市建设 | 城市书房\n  3/4 家 | 城市书房\n");
}

TEST_CASE("the finer name may stand below an empty head or in the words of the task") {
  CHECK(entries_of("序号\t项目内容\t\t目标任务\t进度\t完成目标（%）\n"
                   "1\t促进就业创业\t城镇新增就业（人）\t900\t720\t80\n"
                   "\t\t大学生创业（人）\t50\t30\t60\n") ==
        "1 | 促进就业创业 | 城镇新增就业（人）\n  720/900 人 80% | 城镇新增就业人数\n"
        "1 | 促进就业创业 | 大学生创业（人）\n  30/50 人 60% | 大学生创业人数\n");
  CHECK(entries_of("县区\t项目名称\t年度目标任务\t完成进度\n"
                   "白石县\t就业行动\t开发公益性岗位50个\t完成30个，完成率60%\n"
                   "\t\t新增技能人才900人\t完成450人，完成率50%\n") ==
        "- | 就业行动 | 开发公益性岗位50个完成30个，完成率60%\n  30/50 个 60% | 开发公益性岗位\n"
        "- | 就业行动 | 新增技能人才900人完成450人，完成率50%\n  450/900 人 50% | "
        "新增技能人才人数\n");
}

TEST_CASE("a second row of heads names the quarters") {
  CHECK(entries_of("实事内容\t工作任务\t责任单位\t进展情况\t\t\n\t\t\t一季度\t二季度\t三季度\n"
                   "健康服务\t新建服务站5家。\t县卫健局\t完成选址。\t已新建2家。\t\n"
                   "\t新增签约900人。\t县卫健局\t\t已签约300人。\t已签约700人。\n") ==
        "- | 健康服务 | 新建服务站5家。已新建2家。\n  2/5 家 | 新建服务站\n"
        "- | 健康服务 | 新增签约900人。已签约700人。\n  700/900 人 | 新增签约人数\n");
}

TEST_CASE("a row that is a heading begins a group, a sum is no entry") {
  PlanReading reading = read_document(
      "柳溪县2024年民生实事进展情况通报\n序号\t项目名称\t年度目标\t累计完成\t备注\n"
      "一\t省级实事\t\t\t\n1\t新建公园\t4座\t2座\t已建成2座，另2座正在绿化\n"
      "二、县级实事\t\t\t\t\n2\t城市书房\t4家\t3家\t\n合计\t2项\t\t\t\n");
  REQUIRE(reading.groups.size() == 2);
  CHECK(reading.groups[0].record.heading == "省级实事");
  CHECK(reading.groups[0].record.level == Level::province);
  CHECK(reading.groups[1].record.level == Level::county);
  CHECK(entries_as_lines(reading) ==
        "1 | - | 新建公园已建成2座，另2座正在绿化\n  -/2 座 | 另正在绿化\n  2/4 座 | 新建公园\n"
        "2 | - | 城市书房\n  3/4 家 | 城市书房\n");
}

TEST_CASE("columns of dates and arrangements tell nothing of what is done") {
  CHECK(entries_of("序号\t项目名称\t完成时限\t进度安排\t累计完成\n"
                   "1\t新建公园\t12月\t6月底前完成50%\t1座\n") ==
        "1 | - | 新建公园\n  1 座 | 新建公园\n");
}

TEST_CASE("a task in words is planned, and what is done of it stands beside it") {
  CHECK(entries_of("序号\t工作任务\t责任单位\t进展情况\n"
                   "1\t新建公园2座。\t县住建局\t已建成1座，完成率50%。\n"
                   "2\t新增托位500个。\t县卫健局\t已新增托位400个，完成率80%。\n"
                   "3\t改造管网20公里\t县城管局\t完成招标。\n") ==
        "1 | - | 新建公园2座。已建成1座，完成率50%。\n  1/2 座 50% | 新建公园\n"
        "2 | - | 新增托位500个。已新增托位400个，完成率80%。\n  400/500 个 80% | 新增托位\n"
        "3 | - | 改造管网20公里完成招标。\n  -/20 公里 | 管网改造长度\n");
  CHECK(entries_of("序号\t项目内容\t当前进度\n1\t改造公路55公里。\t95%\n") ==
        "1 | - | 改造公路55公里。\n  -/55 公里 95% | 公路改造里程\n");
  CHECK(entries_of("序号\t项目名称\t项目内容\t累计完成\t完成率\n"
                   "1\t公园\t新建公园2座，投资300万元\t1座\t50%\n") ==
        "1 | - | 公园新建公园2座，投资300万元\n  1/2 座 50% | 公园\n");
}

}  // namespace
}  // namespace minsheng
