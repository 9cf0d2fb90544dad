// Items in pieces, tabs and brackets that mean something else, chapters in other orders.
#include <doctest/doctest.h>

#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

TEST_CASE("Numbered pieces that name content, unit and deadline are one item") {
  PlanReading reading = read_plan(R"(二、任务分工
（一）省重点民生实事项目（1件）
1.义务教育学位建设。
（1）建设内容：新建学校2所，新增学位3600个。
（2）责任单位：县教育局
（3）完成时限：2025年8月底
（二）县重点民生实事项目（1件）
2.【县城管局】新建街头游园5个。
)");
  CHECK(items_as_lines(reading) ==
        "[省级] （一）省重点民生实事项目（1件） =1\n"
        "（一）1. | - | 县教育局 | - | 2025年8月底 | "
        "义务教育学位建设。（1）建设内容：新建学校2所，新增学位3600个。\n"
        "[县级] （二）县重点民生实事项目（1件） =1\n"
        "（二）2. | - | 县城管局 | - | - | 新建街头游园5个。\n");
  CHECK(codes_of(reading) == "");
}

TEST_CASE("A tab behind a number does not make a table") {
  PlanReading reading = read_plan(
      "（一）市级重点民生实事\n"
      "1.\t更换农村老旧电表5.2万只。（国网雨湖县供电公司）\n"
      "2.\t新增城区公交线路3条。（县交通运输局）\n");
  CHECK(items_as_lines(reading) ==
        "[市级] （一）市级重点民生实事\n"
        "（一）1. | - | 国网雨湖县供电公司 | - | - | 更换农村老旧电表5.2万只。\n"
        "（一）2. | - | 县交通运输局 | - | - | 新增城区公交线路3条。\n");
}

TEST_CASE("Item 2 begins with a number of its own") {
  PlanReading reading = read_plan(R"(一、重点任务
1.新建托育中心2所。（牵头单位：县卫健局）
2.3岁以下婴幼儿入托率达到15%。（牵头单位：县卫健局）
)");
  CHECK(items_as_lines(reading) ==
        "[-] 一、重点任务\n"
        "1. | - | 县卫健局 | - | - | 新建托育中心2所。\n"
        "2. | - | 县卫健局 | - | - | 3岁以下婴幼儿入托率达到15%。\n");
}

TEST_CASE("The mechanism may come first, lines may be wrapped hard, annexes may be a list") {
  PlanReading reading = read_plan(R"(一、组织机构
召集人由副县长担任，副召集人由县政府办副主任、县人社局局长担任。成员单位：县教育局、县卫健局。办公室设在县人社局。
二、重点工作任务
（一）教育惠民行动
1.推进薄弱学校改造，改造校舍面积２.５万平方
米，添置课桌椅6000套。（牵头单位：县教
育局；责任单位：各乡镇人民政
府）
附件：1.任务分解表
      2.月报表
)");
  CHECK(items_as_lines(reading) ==
        "[-] 二、重点工作任务\n"
        "（一）1. | 教育惠民行动 | 县教育局 | 各乡镇人民政府 | - | "
        "推进薄弱学校改造，改造校舍面积２.５万平方米，添置课桌椅6000套。\n");
  CHECK(mechanism_as_line(reading) ==
        "副县长 | 县政府办副主任、县人社局局长 | 县教育局、县卫健局 | 县人社局 | - | - | -");
  CHECK(reading.plan.attachments == TextList{"1.任务分解表", "2.月报表"});
}

TEST_CASE("A city's list of chapters, its level told by the title") {
  PlanReading reading = read_plan(R"(2024年市政府重点民生实事项目

一、实施城镇老旧小区改造工程
改造城镇老旧小区87个。
责任单位：市住建局，各县（市、区）人民政府
二、加强城乡养老服务
护理型床位占比由58%提高到62%。
责任单位：市民政局、市财政局
)");
  CHECK(items_as_lines(reading) ==
        "[市级] 2024年市政府重点民生实事项目\n"
        "一、 | - | 市住建局、各县（市、区）人民政府 | - | - | "
        "实施城镇老旧小区改造工程改造城镇老旧小区87个。\n"
        "二、 | - | 市民政局、市财政局 | - | - | 加强城乡养老服务护理型床位占比由58%提高到62%。\n");
}

TEST_CASE("Labels in front of the promise, 牵头单位为 and a signature") {
  PlanReading reading = read_plan(R"(关于做好2025年民生实事的通知
各镇（街道）：
1.目标任务：居民收入较上年提高0.5个百分点，PM2.5平均浓度下降到32微克/立方米以下。
牵头单位为区人社局。
2.目标任务：食品抽检不少于4批次/千人，新增污水处理能力2万吨/日。
牵头单位为区市场监管局、区水务局。
东城区人民政府
2025年1月20日
)");
  CHECK(items_as_lines(reading) ==
        "[区级] 关于做好2025年民生实事的通知\n"
        "1. | - | 区人社局 | - | - | "
        "目标任务：居民收入较上年提高0.5个百分点，PM2.5平均浓度下降到32微克/立方米以下。\n"
        "2. | - | 区市场监管局、区水务局 | - | - | "
        "目标任务：食品抽检不少于4批次/千人，新增污水处理能力2万吨/日。\n");
  CHECK(targets_as_lines(reading) ==
        "ratio = 0.5 个百分点 | 居民收入较上年提高0.5个百分点\n"
        "quantity <= 32 微克/立方米 | PM2.5平均浓度下降到32微克/立方米以下\n"
        "quantity >= 4 批次/千人 | 食品抽检不少于4批次/千人\n"
        "quantity = 20000 吨/日 | 新增污水处理能力2万吨/日\n");
  CHECK(reading.plan.issuer == "东城区人民政府");
}

TEST_CASE("Two rates after 分别 are one target each") {
  PlanReading reading = read_plan(
      "一、重点任务\n1.婚前医学检查率、孕前检查覆盖率分别达到92%、95%"
      "以上。（牵头单位：县卫健局）\n");
  REQUIRE(reading.targets.size() == 2);
  CHECK(reading.targets[0].record.indicator == "婚前医学检查率");
  CHECK(reading.targets[0].record.value == Decimal(92));
  CHECK(reading.targets[1].record.indicator == "孕前检查覆盖率");
  CHECK(reading.targets[1].record.value == Decimal(95));
}
