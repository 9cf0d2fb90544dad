// What a document says of itself and of how it is run.
#include <doctest/doctest.h>

#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

TEST_CASE("A covering notice gives number, issuer, date, seal, annexes and the plan's own title") {
  PlanReading reading = read_plan(R"(# 安平县实施惠民行动工作专班办公室

## 关于印发《安平县惠民行动实施方案》的 通知

安政办发〔2024〕2号

各县直单位：

根据《总体方案》（市政办发〔2023〕9号）要求，现印发给你们。

附件 1：安平县惠民行动实施方案

附件 2：2024 年任务分解表

安平县实施惠民行动工作专班办公室
(安平县人力资源和社会保障局代章)

2024 年 3 月 20 日

## 安平县惠民行动实施方案

### 一、工作任务

1. 2024年新增托位50个。（牵头单位：县卫健局）
)");
  const Plan& plan = reading.plan;
  CHECK(plan.title == "安平县惠民行动实施方案");
  CHECK(plan.issuer == "安平县实施惠民行动工作专班办公室");
  CHECK(plan.number == "安政办发〔2024〕2号");
  CHECK(plan.issued == "2024-03-20");
  CHECK(plan.seal == "安平县人力资源和社会保障局代章");
  CHECK(plan.attachments == TextList{"附件1：安平县惠民行动实施方案", "附件2：2024年任务分解表"});
  CHECK(plan.jurisdiction == "安平县");
  CHECK(plan.jurisdiction_level == JurisdictionLevel::county);
  CHECK(plan.year == 2024);
  REQUIRE(reading.items.size() == 1);
  CHECK(reading.items[0].record.text == "2024年新增托位50个。");
}

TEST_CASE("What is not printed stays empty") {
  PlanReading reading = read_plan(R"(增进民生福祉实施方案
一、工作目标
让群众满意。
二、重点任务
1.新建驿站9家（县总工会牵头）。
)");
  CHECK(reading.plan.title == "增进民生福祉实施方案");
  CHECK(reading.plan.jurisdiction == "");
  CHECK(reading.plan.jurisdiction_level == JurisdictionLevel::none);
  CHECK(reading.plan.year == 0);
  CHECK(reading.plan.issuer == "");
  CHECK(reading.plan.issued == "");
  CHECK(mechanism_as_line(reading) == "- | - | - | - | - | - | -");
}

TEST_CASE("A signature at the end and a date in characters") {
  PlanReading reading = read_plan(R"(清江县重点民生实事工作方案
一、重点任务
1.改造老旧小区6个。（牵头单位：县住建局）

清江县人民政府办公室
二〇二五年二月十八日
)");
  CHECK(reading.plan.issuer == "清江县人民政府办公室");
  CHECK(reading.plan.issued == "2025-02-18");
  CHECK(reading.plan.year == 2025);
  CHECK(reading.items.at(0).record.text == "改造老旧小区6个。");
}

TEST_CASE("A mechanism in running text") {
  PlanReading reading = read_plan(R"(一、重点任务
1.新建驿站9家（县总工会牵头）。
二、推进机制
成立工作专班，由县政府分管副县长担任召集人，县人社局及县政府督查室主要负责人任副召集人，成员单位包括县教育局、县农业农村局、县公路建设和养护中心、某供电公司等，专班办公室设在县人社局，负责日常调度，由县政府督查室负责跟踪督办。实行“月调度通报、季动态考评”。
)");
  CHECK(mechanism_as_line(reading) ==
        "县政府分管副县长 | 县人社局主要负责人、县政府督查室主要负责人 | "
        "县教育局、县农业农村局、县公路建设和养护中心、某供电公司 | 县人社局 | "
        "县政府督查室负责跟踪督办 | monthly | quarterly");
}

TEST_CASE("Officers of no name stay whole; units in general are no members") {
  PlanReading reading = read_plan(
      "一、工作任务\n1.新增托位40个。（牵头单位：县卫健局）\n二、工作机制\n"
      "由县政府主要负责同志任召集人，分管负责同志任副召集人，县直有关单位为成员单位。\n");
  CHECK(reading.mechanism.convener == "县政府主要负责同志");
  CHECK(reading.mechanism.deputies == TextList{"分管负责同志"});
  CHECK(reading.mechanism.members.empty());
}

TEST_CASE("A mechanism with labels, and members named before their role") {
  PlanReading reading = read_plan(R"(一、重点任务
1.新建驿站9家（区总工会牵头）。
二、组织领导
领导小组组长：区长；副组长：常务副区长。区财政局、区教育局、区卫健局等为成员单位。
)");
  CHECK(mechanism_as_line(reading) ==
        "区长 | 常务副区长 | 区财政局、区教育局、区卫健局 | - | - | - | -");
}

TEST_CASE("One person of two offices, offices in brackets, cycles that tell 通报 from 评估") {
  PlanReading reading = read_plan(
      "云门县2025年民生实事方案\n一、工作任务\n1.新增学位90个。（牵头单位：县教育局）\n"
      "二、组织保障\n成立由县长任组长，县委常委、常务副县长任副组长的领导小组，领导小组办公室（设在"
      "县发改局）"
      "负责日常工作。各单位每月5日前将进展情况报县政府督查室，县政府督查室每月通报一次、半年评估一"
      "次。\n"
      "2025年1月30日印发\n");
  CHECK(mechanism_as_line(reading) ==
        "县长 | 县委常委、常务副县长 | - | 县发改局 | - | monthly | -");
  CHECK(reading.plan.issued == "2025-01-30");
}

TEST_CASE("有关事项 begins a chapter although the line above has no full stop") {
  PlanReading reading = read_plan(
      "红岭区2025年民生实事方案\n工程一：就业工程\n任务目标：城镇新增就业5100人；存量隐患清零。\n"
      "重点举措：举办招聘30场；完善市场功能。\n牵头单位：区人社局\n\n有关事项\n\n"
      "一要加强领导。成立由区委副书记任组长的工作专班，办公室设区政府办。\n");
  REQUIRE(reading.items.size() == 1);
  CHECK(reading.items[0].record.support_units.empty());
  CHECK(targets_as_lines(reading) ==
        "quantity = 5100 人 | 城镇新增就业5100人\nquantity = 0 个 | 存量隐患清零 worded\n"
        "quantity = 30 场 | 举办招聘30场\n");
  CHECK(mechanism_as_line(reading) == "区委副书记 | - | - | 区政府办 | - | - | -");
}
