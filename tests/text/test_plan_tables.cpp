// Task tables: tabs, one cell a line, pipes; merged cells, repeated heads, further columns.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/plan_reader.h"
#include "text/reading_lines.h"
#include "text/source_lines.h"

using namespace minsheng;

TEST_CASE("Tab-separated rows with merged cells and a column of supporters") {
  PlanReading reading = read_plan(
      "白沙县2025年民生实事任务分解表\n"
      "序号\t类别\t工作内容\t牵头单位\t配合单位\t完成时间\n"
      "1\t就业\t城镇新增就业2600人\t县人社局\t县财政局\t12月底前\n"
      "2\t教育\t新建公办园2所\t县教育局\t\t8月底前\n"
      "\t\t改造学校食堂10个\t\t县市监局\t\n");
  CHECK(items_as_lines(reading) ==
        "[县级] 白沙县2025年民生实事任务分解表\n"
        "1-1 | 就业 | 县人社局 | 县财政局 | 12月底前 | 城镇新增就业2600人\n"
        "2-1 | 教育 | 县教育局 | - | 8月底前 | 新建公办园2所\n"
        "2-2 | 教育 | 县教育局 | 县市监局 | 8月底前 | 改造学校食堂10个\n");
  CHECK(reading.items[2].record.inherited == TextList{"序号", "类别", "牵头单位", "完成时间"});
  CHECK(reading.items[2].record.deadline_month == "2025-08");
  CHECK(reading.plan.title == "白沙县2025年民生实事任务分解表");
  CHECK(codes_of(reading) == "");
}

TEST_CASE("Markdown pipes with columns that have fields of their own") {
  PlanReading reading = read_plan(
      "| 序号 | 项目名称 | 建设内容 | 责任单位 | 责任领导 | 建设地点 | 年度投资（万元） | 完成时限 "
      "|\n"
      "|---|---|---|---|---|---|---|---|\n"
      "| 1 | 城区停车场 | 新建停车场3处，<br>新增泊位650个 | 县城管局 | 张某 | 城关镇 | 1200 | "
      "2025年9月底 |\n"
      "| 2 | 农村厕所 | 改造户厕1500座 | 县农业农村局、县乡村振兴局 | 李某 | 各乡镇 | 450 | "
      "2025年12月 |\n");
  CHECK(items_as_lines(reading) ==
        "[-] -\n"
        "1 | 城区停车场 | 县城管局 | - | 2025年9月底 | 新建停车场3处，新增泊位650个\n"
        "2 | 农村厕所 | 县农业农村局、县乡村振兴局 | - | 2025年12月 | 改造户厕1500座\n");
  CHECK(reading.items[0].record.leader == "张某");
  CHECK(reading.items[0].record.place == "城关镇");
  CHECK(reading.items[0].record.investment == "年度投资（万元）：1200");
  CHECK(codes_of(reading) == "");
}

TEST_CASE("One cell a line led by tabs, the head repeated, an empty row in between") {
  PlanReading reading = read_plan(
      "附件2\n长河县重点任务清单\n"
      "\t序号\n\t工作任务\n\t工作事项\n\t类型\n\t牵头单位\n\n"
      "\t1\n\t稳就业\n\t新增就业800人。\n\t省定实事、市定实事\n\t县人社局\n\n"
      "\t\n\t\n\t开展技能培训。\n\t省定实事\n\t\n\n"
      "\t\n\t\n\t\n\t\n\t\n\n"
      "\t序号\n\t工作任务\n\t工作事项\n\t类型\n\t牵头单位\n\n"
      "\t2\n\t强教育\n\t新增学位90个。\n\t市定实事\n\t县教育局、县发改局\n");
  CHECK(items_as_lines(reading) ==
        "[-] 长河县重点任务清单\n"
        "1-1 | 稳就业 | 县人社局 | - | - | 新增就业800人。\n"
        "1-2 | 稳就业 | 县人社局 | - | - | 开展技能培训。\n"
        "2-1 | 强教育 | 县教育局、县发改局 | - | - | 新增学位90个。\n");
  CHECK(reading.items[0].record.types == TextList{"省定实事", "市定实事"});
  CHECK(marked("", reading, MarkRole::unread) == "");
}

TEST_CASE("One cell a line without tabs is a table where a head of known columns begins it") {
  PlanReading reading = read_plan(
      "工作任务清单\n\n序号\n工作任务\n工作目标\n责任单位\n完成时限\n"
      "1\n城乡供水\n新建供水工程4处\n县水利局\n2025年底\n"
      "2\n道路交通\n新改建农村公路66公里\n县交通运输局\n2025年10月\n");
  CHECK(items_as_lines(reading) ==
        "[-] 工作任务清单\n"
        "1 | 城乡供水 | 县水利局 | - | 2025年底 | 新建供水工程4处\n"
        "2 | 道路交通 | 县交通运输局 | - | 2025年10月 | 新改建农村公路66公里\n");
}

TEST_CASE("Rows over the whole width open a level; an unknown column is kept and named") {
  PlanReading reading = read_plan(
      "序号\t实事项目\t牵头单位\t吉祥物\n"
      "一、省级民生实事（1件）\t\t\t\n"
      "1\t新建敬老院2所\t县民政局\t熊猫\n"
      "二、市级民生实事（1件）\t\t\t\n"
      "1\t改造危桥8座\t县交通局\t\n");
  CHECK(items_as_lines(reading) ==
        "[省级] 一、省级民生实事（1件） =1\n"
        "1 | - | 县民政局 | - | - | 新建敬老院2所\n"
        "[市级] 二、市级民生实事（1件） =1\n"
        "1 | - | 县交通局 | - | - | 改造危桥8座\n");
  CHECK(reading.items[0].record.extras == TextList{"吉祥物：熊猫"});
  CHECK(codes_of(reading) == "table-column-unknown");
}

TEST_CASE("A table without a head is named, not guessed") {
  PlanReading reading = read_plan("甲\t乙\t丙\n丁\t戊\t己\n");
  CHECK(reading.items.empty());
  CHECK(codes_of(reading) == "no-items table-without-header unread-text");
}

TEST_CASE("Tables under level headings, sections by Chinese numbers, heads that say more") {
  PlanReading reading = read_plan(
      "海州区2024年民生实事责任分解表\n\n"
      "一、省级民生实事\n"
      "序号\t项目内容\t责任单位及责任人\t完成时间\n"
      "一\t教育（1项）\t\t\n"
      "1\t新增学位1200个\t区教育局\t8月\n"
      "二\t医疗（1项）\t\t\n"
      "2\t完成免费筛查1.1万人\t区卫健局、区妇联\t11月\n"
      "合计\t\t\t\n"
      "二、市级民生实事\n"
      "序号\t项目内容\t责任单位\t完成时间\n"
      "1\t新增照明灯1,200盏\t区城管局\t6月底\n");
  CHECK(items_as_lines(reading) ==
        "[省级] 一、省级民生实事\n"
        "1 | 教育（1项） | 区教育局 | - | 8月 | 新增学位1200个\n"
        "2 | 医疗（1项） | 区卫健局、区妇联 | - | 11月 | 完成免费筛查1.1万人\n"
        "[市级] 二、市级民生实事\n"
        "1 | - | 区城管局 | - | 6月底 | 新增照明灯1,200盏\n");
  CHECK(reading.plan.jurisdiction == "海州区");
  CHECK(reading.items[2].record.deadline_month == "2024-06");
}

TEST_CASE("Columns are listed with what they were read as, and what a person says of one wins") {
  const char* const text =
      "白沙县2025年民生实事任务分解表\n"
      "序号\t工作内容\t牵头单位\t挂点\n"
      "1\t城镇新增就业2600人\t县人社局\t县财政局\n";
  PlanReading reading = read_plan(text);
  CHECK(reading.columns == TableColumns{{"序号", ColumnRole::number, false},
                                        {"工作内容", ColumnRole::content, false},
                                        {"牵头单位", ColumnRole::lead, false},
                                        {"挂点", ColumnRole::none, false}});
  CHECK(codes_of(reading) == "table-column-unknown");
  CHECK(reading.items[0].record.extras == TextList{"挂点：县财政局"});
  TableColumns said = {{"挂点", ColumnRole::support, true}};
  PlanReading again = read_plan(text, said);
  CHECK(again.items[0].record.support_units == TextList{"县财政局"});
  CHECK(again.items[0].record.extras.empty());
  CHECK(codes_of(again) == "");
  CHECK(again.columns.front() == said.front());
  CHECK(again.columns.size() == 4);
}

TEST_CASE("One cell a line between blank lines: cells over two lines, merged fronts, heads again") {
  CHECK(items_as_lines(
            read_plan("松溪区2025年民生实事清单\n\n（共3项）\n\n类别\n\n序号\n\n项目名称\n\n主要内"
                      "容\n\n牵头单位\n\n"
                      "完成时限\n\n就业\n\n1\n\n零工市场\n\n建成驿站6个，\n招聘会40场。\n\n区人社局"
                      "\n\n2025年11月底前\n\n"
                      "2\n\n创业\n\n扶持实体130家。\n\n区人\n社局\n\n2025年12月底前\n\n"
                      "类别\n\n序号\n\n项目名称\n\n主要内容\n\n牵头单位\n\n完成时限\n\n"
                      "教育\n\n3\n\n学前教育\n\n新增学位270个。\n\n区教育局\n\n2025年8月底前\n\n"
                      "说明：完成时限为竣工时间。\n")) ==
        "[区级] 松溪区2025年民生实事清单\n"
        "1 | 就业 | 区人社局 | - | 2025年11月底前 | 建成驿站6个，招聘会40场。\n"
        "2 | 就业 | 区人社局 | - | 2025年12月底前 | 扶持实体130家。\n"
        "3 | 教育 | 区教育局 | - | 2025年8月底前 | 新增学位270个。\n");
}

TEST_CASE("Heads over two rows name each column by the lower one, a leader holds for his rows") {
  PlanReading reading = read_plan(
      "澜江市2026年民生实事分解表\n序号\t项目名称\t建设内容\t进度安排\t\t责任领导\t牵头单位\n"
      "\t\t\t上半年\t下半年\t\t\n1\t校园\t新增学位420个\t开工\t完工\t陈某\t市教育局\n"
      "\t\t改造食堂2家\t选址\t完工\t\t\n");
  REQUIRE(reading.items.size() == 2);
  CHECK(reading.items[0].record.schedule == "上半年：开工；下半年：完工");
  CHECK(reading.items[1].record.leader == "陈某");
  CHECK(codes_of(reading) == "");
}

TEST_CASE("A table that gives the items of the text again adds to them, and counts nothing twice") {
  PlanReading reading = read_plan(
      "望江县2024年民生实事方案\n一、目标任务\n1.开发公益性岗位620个，安置就业困难人员620人。"
      "（责任单位：县人社局）\n2.新建校舍1.2万平方米，改造运动场5个。（责任单位：县教育局）\n"
      "3.改造老旧小区10个。（责任单位：县住建局）\n二、保障措施\n加强领导。\n"
      "附件\n望江县2024年民生实事分解表\n序号\t项目名称\t目标任务\t责任单位\t完成时间\n"
      "1\t公益性岗位\t开发公益性岗位620个\t县人社局\t2024年11月底前\n"
      "2\t校舍\t新建校舍1.2万平方米，改造运动场5个\t县教育局\t2024年11月底前\n"
      "3\t老旧小区\t改造老旧小区10个\t县住建局\t2024年10月底前\n");
  CHECK(items_as_lines(reading) ==
        "[县级] 一、目标任务\n"
        "1. | - | 县人社局 | - | 2024年11月底前 | 开发公益性岗位620个，安置就业困难人员620人。\n"
        "2. | - | 县教育局 | - | 2024年11月底前 | 新建校舍1.2万平方米，改造运动场5个。\n"
        "3. | - | 县住建局 | - | 2024年10月底前 | 改造老旧小区10个。\n");
  CHECK(reading.targets.size() == 5);
  CHECK(reading.items[2].record.deadline_month == "2024-10");
  CHECK(codes_of(reading) == "list-repeated");
}

TEST_CASE("Who helps is not taken from the row above, and a remark may leave the figure open") {
  PlanReading reading = read_plan(
      "附件：\n禾丰县2027年民生实事表\n序号\t项目\t主要内容\t牵头单位\t责任单位\t备注\n"
      "1\t养老\t建设助餐点10个\t县民政局\t相关乡镇\t\n2\t水利\t新建水厂1处\t县水利局\t\t\n"
      "3\t医保\t参保资助率100%\t县医保局\t县民政局\t以省下达任务数为准\n");
  REQUIRE(reading.items.size() == 3);
  CHECK(reading.plan.attachment == "附件");
  CHECK(reading.items[0].record.support_units == TextList{"相关乡镇"});
  CHECK(reading.items[1].record.support_units.empty());
  CHECK_FALSE(reading.items[1].record.pending);
  CHECK(reading.items[2].record.pending);
}

TEST_CASE("A title may be any table's name, and rows need no pipe in front") {
  PlanReading reading = read_plan(
      "# 平阳区2025年度“民生微实事”项目计划表\n\n序号 | 项目 | 建设内容 | 责任单位\n--- | --- | "
      "--- | "
      "---\n1 | 菜市场 | 改造摊位86个 | 东门街道办事处\n| 合计 | | 8个 | "
      "|\n\n填报单位：平阳区民生办\n");
  CHECK(reading.plan.title == "平阳区2025年度“民生微实事”项目计划表");
  CHECK(reading.plan.jurisdiction == "平阳区");
  CHECK(items_as_lines(reading) ==
        "[区级] 平阳区2025年度“民生微实事”项目计划表\n"
        "1 | 菜市场 | 东门街道办事处 | - | - | 改造摊位86个\n");
}

TEST_CASE("Levels in a column open groups, bare numbers take name and unit, two duty columns") {
  CHECK(items_as_lines(
            read_plan("2026年省市民生实事任务分解表（安平县）\n"
                      "类别\t序号\t任务名称\t单位\t省下达任务\t县级目标\t主管部门\t实施单位\n"
                      "省级民生实事\t1\t城镇新增就业\t人\t2900\t3200\t县人社局\t各乡镇\n"
                      "\t2\t公办学位\t个\t300\t360\t县教育局\t县教育局\n"
                      "市级民生实事\t1\t充电桩\t个\t\t180\t县发改局\t县城投集团\n")) ==
        "[省级] 省级民生实事\n"
        "1 | - | 县人社局 | 各乡镇 | - | 城镇新增就业3200人\n"
        "2 | - | 县教育局 | - | - | 公办学位360个\n"
        "[市级] 市级民生实事\n"
        "1 | - | 县发改局 | 县城投集团 | - | 充电桩180个\n");
}

TEST_CASE("A column called 单位 leads where its cells are units") {
  CHECK(
      items_as_lines(read_plan("松阳县2026年民生实事任务表\n项目\t目标\t单位\n"
                               "就业\t新增就业3000人\t县人社局\n教育\t新建学校2所\t县教育局\n")) ==
      "[县级] 松阳县2026年民生实事任务表\n"
      "- | 就业 | 县人社局 | - | - | 新增就业3000人\n"
      "- | 教育 | 县教育局 | - | - | 新建学校2所\n");
}

TEST_CASE("A cell that the clipboard quoted for its line breaks is one cell of its row") {
  const std::string source =
      "云溪县2026年民生实事任务表\n序号\t项目名称\t责任单位\t\"完成\n时限\"\n"
      "1\t新建公园2座。\t\"县住建局\n县林业局\"\t12月底前\n"
      "2\t\"办好\"\"一老一小\"\"\r\n实事5件。\"\t县民政局\t9月底前\n"
      "\"3\n\"\t新建桥1座。\t县交通局\t\"10月\n底前\"\n";
  PlanReading reading = read_plan(source);
  CHECK(items_as_lines(reading) ==
        "[县级] 云溪县2026年民生实事任务表\n"
        "1 | - | 县住建局、县林业局 | - | 12月底前 | 新建公园2座。\n"
        "2 | - | 县民政局 | - | 9月底前 | 办好\"一老一小\"实事5件。\n"
        "3 | - | 县交通局 | - | 10月底前 | 新建桥1座。\n");
  CHECK(codes_of(reading) == "");
  CHECK(marked(source, reading, MarkRole::unread) == "");
  REQUIRE(reading.items.size() == 3);
  Span lead = reading.items[0].record.lead_spans.at(1);
  CHECK(source.substr(lead.begin, lead.size()) == "县林业局");
  SpanList deadline = reading.items[2].record.deadline_spans;
  REQUIRE(deadline.size() == 2);
  CHECK(source.substr(deadline[0].begin, deadline[0].size()) == "10月");
  CHECK(source.substr(deadline[1].begin, deadline[1].size()) == "底前");
}

TEST_CASE("A quote that opens no broken cell joins no lines") {
  const char* const text =
      "序号\t项目名称\t责任单位\n1\t\"新建公园2座。\t县住建局\n2\t新建桥1座。\"\t县交通局\n"
      "3\t\"四好\"公路12公里\t县交通局\n";
  CHECK(items_as_lines(read_plan(text)) ==
        "[-] -\n"
        "1 | - | 县住建局 | - | - | \"新建公园2座。\n"
        "2 | - | 县交通局 | - | - | 新建桥1座。\"\n"
        "3 | - | 县交通局 | - | - | \"四好\"公路12公里\n");
  CHECK(read_lines("\"第一句\n第二句\"\n第三句\n").lines.size() == 3);
  CHECK(read_lines("甲\t\"乙\n丙\t丁\n\"戊\n").lines.size() == 3);
  CHECK(read_lines("甲\t\"乙\n丙").lines.size() == 2);
}

TEST_CASE("Further heads of columns: times of completion, those who help, leaders, requirements") {
  PlanReading reading = read_plan(
      "序号\t工程名称\t指标要求\t牵头单位\t相关单位\t目标类型\t开工时间\t计划竣工时间\t区政府分管领"
      "导\n"
      "1\t城乡供水\t新建水厂2座\t区水利局\t各镇\tB类\t2026年3月\t2026年9月\t张某\n"
      "\t\t更新管网30公里\t区住建局\t\tC类\t2026年4月\t2026年11月底\t\n"
      "2\t养老\t新建食堂5个\t区民政局\t\tB类\t\t2026年12月\t李某\n");
  CHECK(items_as_lines(reading) ==
        "[-] -\n1-1 | 城乡供水 | 区水利局 | 各镇 | 2026年9月 | 新建水厂2座\n"
        "1-2 | 城乡供水 | 区住建局 | 各镇 | 2026年11月底 | 更新管网30公里\n"
        "2-1 | 养老 | 区民政局 | - | 2026年12月 | 新建食堂5个\n");
  REQUIRE(reading.items.size() == 3);
  const Item& item = reading.items[1].record;
  CHECK(item.deadline_month == "2026-11");
  CHECK(item.leader == "张某");
  CHECK(item.schedule == "开工时间：2026年4月");
  CHECK(item.extras == TextList{"目标类型：C类"});
  CHECK(reading.items[2].record.leader == "李某");
  CHECK(codes_of(reading) == "");
  reading = read_plan(
      "序号\t项目名称\t牵头单位\t责任主体与协同单位\t建设期限\t主要责任人\n"
      "1\t新建公园2座\t区住建局\t区水投公司、各镇\t2026年3月—2026年10月\t张某\n");
  CHECK(items_as_lines(reading) ==
        "[-] -\n1 | - | 区住建局 | 区水投公司、各镇 | 2026年3月—2026年10月 | 新建公园2座\n");
  CHECK(reading.items.at(0).record.deadline_month == "2026-10");
  CHECK(reading.items.at(0).record.leader == "张某");
}

TEST_CASE("One cell a line: three columns, and cells that take several lines") {
  CHECK(items_as_lines(
            read_plan("云溪县2026年民生实事任务表\n序号\n主要工作任务\n责任单位\n1\n新建公园2座。\n"
                      "县住建局\n2\n新建桥1座。\n县交通局\n")) ==
        "[县级] 云溪县2026年民生实事任务表\n"
        "1 | - | 县住建局 | - | - | 新建公园2座。\n2 | - | 县交通局 | - | - | 新建桥1座。\n");
  CHECK(items_as_lines(read_plan(
            "云溪县2026年民生实事任务表\n序号\n项目名称\n责任单位\n完成时限\n1\n新建公园2座。\n"
            "县住建局\n县林业局\n12月底前\n2\n新建水厂1座，\n改造管网9公里。\n"
            "县水利局\n9月底前\n序号\n项目名称\n责任单位\n完成时限\n3\n新建桥1座。\n县交通局\n县财"
            "政局\n10月底前\n"
            "请各单位抓好落实。\n")) ==
        "[县级] 云溪县2026年民生实事任务表\n"
        "1 | - | 县住建局、县林业局 | - | 12月底前 | 新建公园2座。\n"
        "2 | - | 县水利局 | - | 9月底前 | 新建水厂1座，改造管网9公里。\n"
        "3 | - | 县交通局、县财政局 | - | 10月底前 | 新建桥1座。\n");
  CHECK(items_as_lines(read_plan(
            "序号\n项目名称\n责任单位\n完成时限\n1\n新建公园2座。\n县住建局\n9月底前开工\n"
            "新建公厕9座。\n12月底前\n2\n新建桥1座。\n县交通局\n9月底前\n教育\n3\n"
            "新建学校1所。\n县教育局\n8月底前\n")) ==
        "[-] -\n1-1 | - | 县住建局 | - | 9月底前开工 | 新建公园2座。\n"
        "1-2 | - | 县住建局 | - | 12月底前 | 新建公厕9座。\n"
        "2-1 | - | 县交通局 | - | 9月底前 | 新建桥1座。\n"
        "3-1 | 教育 | 县教育局 | - | 8月底前 | 新建学校1所。\n");
  CHECK(items_as_lines(
            read_plan("序号\n项目名称\n牵头单位\n配合单位\n1\n新建公园2座。\n县住建局\n县林业局\n"
                      "东河园（东河镇）\n2\n新建桥1座。\n县交通局\n各镇\n")) ==
        "[-] -\n1 | - | 县住建局 | 县林业局、东河园（东河镇） | - | 新建公园2座。\n"
        "2 | - | 县交通局 | 各镇 | - | 新建桥1座。\n");
}
