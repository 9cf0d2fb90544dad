// Formats met in public documents of this kind (beside those of the other files here): one short
// text for each, in words of its own.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/bulletin_reader.h"
#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

namespace {

std::string targets(const std::string& item) {
  return targets_as_lines(read_plan("一、工作任务\n1." + item + "（牵头单位：县民政局）\n"));
}

// For each figure "done/planned unit percent%".
std::string figures(const std::string& entry) {
  PlanReading reading = read_bulletin(
      "云溪县民生实事工作专报（第2期）\n\n（一）县级民生实事\n\n1.办好实事。" + entry + "\n");
  std::string out;
  for (const auto& figure : reading.figures) {
    const Figure& one = figure.record;
    if (!out.empty()) out += "; ";
    out += one.done ? one.done->to_string() : "-";
    if (one.planned) out += "/" + one.planned->to_string();
    out += " " + one.unit;
    if (one.percent_of_year) out += " " + one.percent_of_year->to_string() + "%";
  }
  return out;
}

}  // namespace

// --- Numbering and leads -------------------------------------------------------------------------

TEST_CASE("Items behind dashes, and items listed under the leader who answers for them") {
  CHECK(items_as_lines(read_plan("云溪县2025年民生实事实施方案\n"
                                 "——新建公办园2所。（牵头单位：县教育局）\n"
                                 "——改造农厕900座。（牵头单位：县农业农村局）\n")) ==
        "[县级] 云溪县2025年民生实事实施方案\n"
        "- | - | 县教育局 | - | - | 新建公办园2所。\n"
        "- | - | 县农业农村局 | - | - | 改造农厕900座。\n");
  PlanReading reading = read_plan(
      "云溪县2025年民生实事实施方案\n一、工作任务\n"
      "张县长牵头：\n1.新建公办园2所。责任单位：县教育局。\n2.改造村小3所。责任单位：县教育局。\n"
      "李副县长牵头：\n1.改造农厕900座。责任单位：县农业农村局。\n");
  CHECK(items_as_lines(reading) ==
        "[县级] 一、工作任务\n"
        "1. | 张县长 | 县教育局 | - | - | 新建公办园2所。\n"
        "2. | 张县长 | 县教育局 | - | - | 改造村小3所。\n"
        "1. | 李副县长 | 县农业农村局 | - | - | 改造农厕900座。\n");
  REQUIRE(reading.items.size() == 3);
  CHECK(reading.items[1].record.leader == "张县长");
  CHECK(reading.items[2].record.leader == "李副县长");
}

TEST_CASE("Leaders with their offices in numbered headings lead what stands below") {
  PlanReading reading = read_plan(
      "云溪县2025年民生实事实施方案\n一、工作任务\n"
      "（一）县委常委、常务副县长王某某\n1.新建公办园2所（县教育局）\n"
      "（二）副县长李某\n1.改造农厕900座（县农业农村局）\n");
  REQUIRE(reading.items.size() == 2);
  CHECK(reading.items[0].record.leader == "县委常委、常务副县长王某某");
  CHECK(reading.items[0].record.lead_units == TextList{"县教育局"});
  CHECK(reading.items[1].record.leader == "副县长李某");
}

TEST_CASE("A unit's line above its list leads it, with those who help") {
  PlanReading reading = read_plan(
      "云岭县2030年民生实事责任清单\n一、副县长何某\n牵头单位：县教育局\n"
      "1.新建村小6所。\n2.新增学位540个。\n牵头单位：县卫健局；配合单位：县财政局\n1."
      "新增托位120个。\n");
  CHECK(items_as_lines(reading) ==
        "[县级] 云岭县2030年民生实事责任清单\n"
        "一、1. | 副县长何某 | 县教育局 | - | - | 新建村小6所。\n"
        "一、2. | 副县长何某 | 县教育局 | - | - | 新增学位540个。\n"
        "一、1. | 副县长何某 | 县卫健局 | 县财政局 | - | 新增托位120个。\n");
  CHECK(reading.items[2].record.leader == "副县长何某");
  CHECK(items_as_lines(
            read_plan("云岭县2030年民生实事责任清单\n主办单位：县发改局\n1.建设充电桩\n"
                      "新建充电桩50个。\n主办单位：县卫健局\n1.疫苗接种\n接种疫苗3万人。\n")) ==
        "[县级] 云岭县2030年民生实事责任清单\n"
        "1. | - | 县发改局 | - | - | 建设充电桩新建充电桩50个。\n"
        "1. | - | 县卫健局 | - | - | 疫苗接种接种疫苗3万人。\n");
  // The same line below an item's words is the item's lead.
  CHECK(items_as_lines(read_plan("一、工作任务\n1.村小扩容\n新建村小6所。\n牵头单位：县教育局\n"
                                 "2.托育\n新增托位120个。\n牵头单位：县卫健局\n")) ==
        "[-] 一、工作任务\n"
        "1. | - | 县教育局 | - | - | 村小扩容新建村小6所。\n"
        "2. | - | 县卫健局 | - | - | 托育新增托位120个。\n");
}

TEST_CASE("A deadline behind the units' verbs is the item's, and leaves its text with them") {
  PlanReading reading = read_plan(
      "云溪县2025年民生实事实施方案\n一、工作任务\n"
      "1.加固小型水库7座，由县水利局牵头，10月底前完成。\n"
      "2."
      "更新供水管网18公里。该项工作由县住建局牵头负责，县水利局、云溪水务公司配合，2025年11月底前完"
      "成。\n");
  CHECK(items_as_lines(reading) ==
        "[县级] 一、工作任务\n"
        "1. | - | 县水利局 | - | 10月底前 | 加固小型水库7座。\n"
        "2. | - | 县住建局 | 县水利局、云溪水务公司 | 2025年11月底前 | 更新供水管网18公里。\n");
  CHECK(reading.items[0].record.deadline_month == "2025-10");
}

// --- Tables --------------------------------------------------------------------------------------

TEST_CASE("A row that holds two tasks has the targets of both, without their numbers") {
  CHECK(targets_as_lines(read_plan("序号\t工作任务\t牵头单位\n"
                                   "1\t1.改造村小3所。2.新增学位600个。\t县教育局\n"
                                   "2\t新建水厂1座；改造管网6公里\t县水利局、县住建局\n")) ==
        "quantity = 3 所 | 改造村小3所\n"
        "quantity = 600 个 | 新增学位600个\n"
        "quantity = 1 座 | 新建水厂1座\n"
        "quantity = 6 公里 | 改造管网6公里\n");
}

TEST_CASE("A table of many columns keeps place, time, money, sources, quarters, people and notes") {
  PlanReading reading = read_plan(
      "序号\t项目名称\t建设内容\t建设地点\t建设时间\t年度投资（万元）\t资金来源\t一季度\t四季度\t责"
      "任领导\t"
      "牵头单位\t联系人\t备注\n"
      "1\t公办园\t新建公办园2所\t城关镇\t2025年3月至12月\t1200\t县级财政\t完成招标\t竣工验收\t张某"
      "\t"
      "县教育局\t王某\t省定\n");
  REQUIRE(reading.items.size() == 1);
  const Item& item = reading.items[0].record;
  CHECK(item.category == "公办园");
  CHECK(item.text == "新建公办园2所");
  CHECK(item.place == "城关镇");
  CHECK(item.investment == "年度投资（万元）：1200；资金来源：县级财政");
  CHECK(item.schedule == "建设时间：2025年3月至12月；一季度：完成招标；四季度：竣工验收");
  CHECK(item.leader == "张某");
  CHECK(item.lead_units == TextList{"县教育局"});
  CHECK(item.contact == "王某");
  CHECK(item.note == "省定");
}

// --- Quantities ----------------------------------------------------------------------------------

TEST_CASE("Rises, rates of payment, shares in every wording") {
  CHECK(targets("护湖林从800亩扩大到1200亩。") ==
        "quantity = 1200 亩 (from 800) | 护湖林从800亩扩大到1200亩\n");
  CHECK(targets("孤老补助由每人每月600元提高到650元。").starts_with("standard = 650 元"));
  CHECK(targets("护渔补贴每人每年1200元。") ==
        "standard = 1200 元/人·年 | 护渔补贴每人每年1200元\n");
  CHECK(targets("溺亡率控制在3‰以内。") == "ratio <= 3 ‰ | 溺亡率控制在3‰以内\n");
  CHECK(targets("满意度提高2个百分点。") == "ratio = 2 个百分点 | 满意度提高2个百分点\n");
  CHECK(targets("渔家乐评级比例达到九成以上。") ==
        "ratio >= 90 % | 渔家乐评级比例达到九成以上 worded\n");
  CHECK(targets("上门体检800人(次)。") == "quantity = 800 人(次) | 上门体检800人(次)\n");
  CHECK(targets("支持合作社等8家。") == "quantity = 8 家 | 支持合作社等8家\n");
  CHECK(targets("养老金和护渔补助分别为300元/月和500元/月。") ==
        "standard = 300 元/月 | 养老金和护渔补助分别为300元/月和500元/月\n"
        "standard = 500 元/月 | 养老金和护渔补助分别为300元/月和500元/月\n");
}

TEST_CASE("Work beside figures, by a date or as a habit, is promised too; a heading is not") {
  CHECK(targets("启动文化馆建设，6月底前完成选址，年内开工。") ==
        "milestone - | 启动文化馆建设\nmilestone - | 完成选址\nmilestone - | 年内开工\n");
  CHECK(targets("常态化开展湖岸清洁行动，清退网箱1.2万平方米。") ==
        "ongoing - | 常态化开展湖岸清洁行动\nquantity = 12000 平方米 | 清退网箱1.2万平方米\n");
  CHECK(targets("稳定就业，城镇新增就业4200人。") == "quantity = 4200 人 | 城镇新增就业4200人\n");
  CHECK(targets("公交票价由2元降到1元。") == "standard = 1 元 (from 2) | 公交票价由2元降到1元\n");
}

TEST_CASE("What is to be done for all has a target without a figure") {
  CHECK(targets("困难残疾人应补尽补、应保尽保。") == "ongoing - | 困难残疾人应补尽补、应保尽保\n");
  CHECK(targets("渔村危房全部改造到位。") == "ongoing - | 渔村危房全部改造到位\n");
  CHECK(targets("存量隐患全部清零。") == "quantity = 0 个 | 存量隐患全部清零 worded\n");
}

TEST_CASE("Numbers of schools, houses, roads, telephones, papers and money by source") {
  CHECK(targets("新改建第十二小学和育才路38号幼儿园，新增学位600个。") ==
        "quantity = 600 个 | 新增学位600个\n");
  CHECK(targets("改造3号泵站、G240国道沿线，新增绿地2万平方米。") ==
        "quantity = 20000 平方米 | 新增绿地2万平方米\n");
  CHECK(targets("投诉电话0731-85432109，受理率达到100%。") == "ratio = 100 % | 受理率达到100%\n");
  CHECK(targets("根据云政发〔2024〕12号文件，改造管网6公里。") ==
        "quantity = 6 公里 | 改造管网6公里\n");
  CHECK(targets("走访六类群体。") == "ongoing - | 走访六类群体\n");
  CHECK(targets("总投资3000万元，其中中央资金1000万元、县级资金2000万元。") ==
        "investment = 30000000 元 | 总投资3000万元 total\n"
        "investment = 10000000 元 | 中央资金1000万元 part\n"
        "investment = 20000000 元 | 县级资金2000万元 part\n");
}

TEST_CASE("A part that names only where is named with its total") {
  PlanReading reading = read_plan(
      "一、工作任务\n1.新增公办园学位1200个（其中城区800个、乡镇400个）。（牵头单位：县教育局）\n");
  REQUIRE(reading.targets.size() == 3);
  CHECK(reading.targets[0].record.indicator == "新增公办园学位");
  CHECK(reading.targets[1].record.indicator == "城区新增公办园学位");
}

// --- Progress ------------------------------------------------------------------------------------

TEST_CASE("Percents of the year's task in every wording") {
  CHECK(figures("已新增学位300个，完成年度计划的30%。") == "300 个 30%");
  CHECK(figures("已改造6公里，为任务的60%。") == "6 公里 60%");
  CHECK(figures("已改造6公里，占年度目标任务的60%。") == "6 公里 60%");
  CHECK(figures("已建成2座，年度任务完成50%。") == "2 座 50%");
  CHECK(figures("发放补贴42万元，达年度目标的52.5%。") == "420000 元 52.5%");
  CHECK(figures("已完成投资3.2亿元，占年度计划投资的64%。") == "320000000 元 64%");
  CHECK(figures("改造农房54户，完成率45%（受降雨影响）。") == "54 户 45%");
  CHECK(figures("新增车位1923个，完成年度任务的961.7%。") == "1923 个 961.7%");
}

TEST_CASE("The task stands inside the sentence, in a bracket, before the figure, or is surpassed") {
  CHECK(figures("参保21万人，完成全年23万人目标任务的91.3%。") == "210000/230000 人 91.3%");
  CHECK(figures("新增学位900个（任务600个），完成率150%。") == "900/600 个 150%");
  CHECK(figures("全年任务200户，已改造150户，完成75%。") == "150/200 户 75%");
  CHECK(figures("人均收入2.1万元，超任务300元。") == "21000/20700 元");
  CHECK(figures("新增就业8200人，超任务5.2个百分点。") == "8200 人 105.2%");
  CHECK(figures("渔家医生签约率76.2%，超任务1.2个百分点。") == "76.2/75 %");
  CHECK(figures("7座小水库加固已完工4座。") == "4/7 座");
  CHECK(figures("改造里程32.5公里，完成年度任务50公里的65%。") == "32.5/50 公里 65%");
}

TEST_CASE("Percents in a list belong to the figures in their order, differences to nothing") {
  CHECK(figures("新增就业3415人、失业再就业1208人，分别完成年度目标的52.54%和60.4%。") ==
        "3415 人 52.54%; 1208 人 60.4%");
  CHECK(figures("孤老补助提高到每人每月720元，较上年提高30元。") == "720 元/人·月");
  CHECK(figures("开工9个，开工率34.6%，落后序时进度15.4个百分点。") == "9 个; 34.6 %");
}

TEST_CASE("Counts of tasks by their state are no figures") {
  CHECK(figures("12项任务中，提前完成3项、按序时推进7项、滞后2项（第五项、第九项）。") == "");
  CHECK(figures("10件民生实事已完成投资2.5亿元，占年度计划的55%。") == "250000000 元 55%");
  CHECK(figures("提前完成3项，达到序时进度7项，进度滞后2项。") == "");
}
