// 月度填报表, 对接表, 对比表, 校核报告, 问题清单: whole papers as text.
#include <doctest/doctest.h>

#include "report/comparison.h"
#include "report/document_text.h"
#include "report/findings_paper.h"
#include "report/handover.h"
#include "report/month_form.h"
#include "report/problems_paper.h"

using namespace minsheng;
using testing::document_text;

namespace {

PaperFigure whole(int64_t value) { return {to_grouped(Decimal(value)), Decimal(value)}; }

const Tone& tone_at(const DocTable& table, size_t row, size_t cell) {
  return table.rows[row].cells[cell].tone;
}

}  // namespace

TEST_CASE("A month's form has cells to fill in, and what it is read back by in a hidden column") {
  MonthForm form;
  form.frame.title = "县教育局 2024年6月填报表";
  form.subject = "临江县2024年民生实事";
  form.mark = "{\"unit\":\"县教育局\"}";
  form.month = "6月";
  form.due = "6月28日";
  form.kinds = {"政策文件", "成效展示"};
  MonthFormLine open{"t1",      "省1", "增托位", "托位", "个", "≥120", "60",
                     whole(75), {},    "在建",   "",     "",   false};
  open.done_entry.kind = CellEntry::Kind::number;
  MonthFormLine pending{"t2", "省2", "建学校", "学校", "所", "待下达", "",
                        {},   {},    "",       "",     "",   true};
  form.lines = {open, pending};
  form.evidence = {{"evidence:i1", "省1", "增托位", {2, 0}, false},
                   {"evidence:i2", "省2", "建学校", {0, 0}, true}};
  Document paper = build_month_form(form);
  CHECK(document_text(paper) ==
        "# 县教育局 2024年6月填报表\n# 临江县2024年民生实事\n"
        "请填到6月底，6月28日前交回。累计完成从年初算起；没有数的，在情况说明里写明原因。\n"
        "{\"unit\":\"县教育局\"}|序号|事项|指标|单位|年度目标|上月累计|本月累计完成|情况说明|"
        "存在问题|下步打算\n"
        "t1|省1|增托位|托位|个|≥120|60|75*=75|在建*|*|*\n"
        "t2|省2|建学校|学校|所|待下达|||||\n"
        "6月佐证材料（件）\n"
        "{\"unit\":\"县教育局\"}|序号|事项|政策文件|成效展示\n"
        "evidence:i1|省1|增托位|2*=2|*\n"
        "evidence:i2|省2|建学校||\n"
        "填报人：　　　　　　审核人：　　　　　　填报日期：　　　　　　\n");
  for (const DocTable* table : tables_of(paper)) CHECK(table->columns.front().hidden);
  CHECK(tables_of(paper)[0]->rows[1].cells[7].entry->kind == CellEntry::Kind::number);
}

TEST_CASE("A unit that has nothing to report gets a form that says so") {
  MonthForm form;
  form.frame.title = "县档案馆 2024年6月填报表";
  form.subject = "临江县2024年民生实事";
  CHECK(document_text(build_month_form(form)) ==
        "# 县档案馆 2024年6月填报表\n# 临江县2024年民生实事\n这个单位没有要填报的指标。\n");
}

TEST_CASE(
    "The hand-over sheet puts evidence beside the figures, adds it up and names what is missing") {
  Handover paper;
  paper.frame.title = "临江县2024年民生实事6月上级平台对接表";
  paper.period = "1—6月";
  paper.kinds = {"政策文件", "成效展示"};
  HandoverItem jobs{"省1", "省级", "促进就业", {"县人社局"}, {}, {3, 1}, "招聘会4场"};
  jobs.targets = {
      {"新增就业", "人", {"≥1,500", {}}, whole(750), Decimal(50), "按序时", Light::on_schedule},
      {"培训", "人次", whole(800), {}, {}, "未报送", Light::unreported}};
  paper.items = {jobs};
  paper.sums = {3, 1};
  paper.unreported = {"省1 培训"};
  Document made = build_handover(paper);
  CHECK(document_text(made) ==
        "# 临江县2024年民生实事6月上级平台对接表\n"
        "序号↓2|层级↓2|事项↓2|牵头单位↓2|指标↓2|单位↓2|目标↓2|累计完成↓2|完成率↓2|亮灯↓2|"
        "佐证材料（1—6月累计，件）→2|情况说明↓2\n"
        "政策文件|成效展示\n"
        "省1↓2|省级↓2|促进就业↓2|县人社局↓2|新增就业|人|≥1,500|750=750|50.00%=50|按序时|3↓2=3|"
        "1↓2=1|招聘会4场↓2\n"
        "培训|人次|800=800|||未报送\n"
        "合计→10|3=3|1=1|\n"
        "本月没有数的指标1个，累计完成是以前报的：省1 培训。\n");
  const DocTable& table = *tables_of(made).front();
  CHECK(table.head_rows == 2);
  CHECK(tone_at(table, 2, 9) == Tone::on_schedule);
  paper.unreported.clear();
  CHECK(document_text(build_handover(paper)).ends_with("应报的指标本月都有数。\n"));
  paper.items.clear();
  CHECK(document_text(build_handover(paper)).ends_with("台账里还没有事项。\n"));
}

TEST_CASE("The comparison has ranks, a matrix of indicators by county, and the figures with sums") {
  CountyComparison paper;
  paper.frame.title = "2024年6月民生实事进度对比表";
  paper.names = {"甲县 2024", "乙县 2024"};
  paper.counties = {
      {1, false, "乙县 2024", 20, 0, Decimal(100), Decimal(55), "按序时", Light::on_schedule},
      {2, false, "甲县 2024", 23, 2, Decimal(9512, 2), Decimal(48), "未报送", Light::unreported}};
  ComparedIndicator jobs{"新增就业", "人", {}, whole(4500), whole(2400), Decimal(5333, 2)};
  jobs.targets = {
      {0, "省1", whole(1000), whole(900), Decimal(90), "按序时", Light::on_schedule, false},
      {0, "市2", whole(1500), whole(900), Decimal(60), "按序时", Light::on_schedule, true},
      {1, "省3", whole(3000), whole(1500), Decimal(50), "按序时", Light::on_schedule, true}};
  ComparedIndicator covered{"覆盖率", "%", {}, {}, {}, {}};
  covered.targets = {{0, "县1", {"≥90", {}}, whole(45), Decimal(50), "滞后", Light::late, true},
                     {1, "县4", {"待下达", {}}, {}, {}, "待下达", Light::pending, true}};
  paper.indicators = {jobs, covered};
  paper.single = 7;
  paper.other_years = {"丙县 2023"};
  Document made = build_comparison(paper);
  CHECK(document_text(made) ==
        "# 2024年6月民生实事进度对比表\n# 一、总体进度\n"
        "名次|县市区|事项|未报送|序时完成率|综合进度|亮灯\n"
        "1|乙县 2024|20=20|0=0|100.00%=100|55.00%=55|按序时\n"
        "2|甲县 2024|23=23|2=2|95.12%=95.12|48.00%=48|未报送\n"
        "# 二、共同指标的完成率\n"
        "指标|单位|甲县 2024|乙县 2024\n"
        "新增就业|人|60.00%=60|50.00%=50\n"
        "覆盖率|%|50.00%=50|待下达\n"
        "# 三、共同指标明细\n"
        "指标|单位|县市区|事项|目标|累计完成|完成率|亮灯\n"
        "新增就业↓4|人↓4|甲县 2024|省1|1,000=1000|900=900|90.00%=90|按序时\n"
        "甲县 2024|市2|1,500=1500|900=900|60.00%=60|按序时\n"
        "乙县 2024|省3|3,000=3000|1,500=1500|50.00%=50|按序时\n"
        "合计||4,500=4500|2,400=2400|53.33%=53.33|\n"
        "覆盖率↓2|%↓2|甲县 2024|县1|≥90|45=45|50.00%=50|滞后\n"
        "乙县 2024|县4|待下达|||待下达\n"
        "同一地有几个同名指标的，合计和完成率表取目标最大的一个。另有7个指标只有一地有，没有列入。"
        "不是同一年度的台账没有比较：丙县 2023。\n");
  CHECK(tone_at(*tables_of(made)[1], 2, 2) == Tone::late);
}

TEST_CASE("A comparison of one ledger says that there is nothing to compare") {
  CountyComparison paper;
  paper.frame.title = "2024年6月民生实事进度对比表";
  paper.names = {"甲县 2024"};
  CHECK(document_text(build_comparison(paper)) ==
        "# 2024年6月民生实事进度对比表\n"
        "只有一本台账（甲县 2024），没有可比的。请把要比较的各地同一年度的台账一起打开。\n");
  paper.names = {"甲县 2024", "乙县 2024"};
  CHECK(document_text(build_comparison(paper)) ==
        "# 2024年6月民生实事进度对比表\n# 一、总体进度\n"
        "这些台账本月都没有可以计算进度的事项。\n# 二、共同指标的完成率\n"
        "这些台账没有共同的指标。名称不同、其实是同一指标的，先在“校核”里登记“是同一指标”。\n");
}

TEST_CASE(
    "The report of the checks lists each finding with place, words, arithmetic and decision") {
  FindingsPaper paper;
  paper.frame.title = "临江县2024年民生实事台账校核报告";
  paper.ledgers = {"临江县 2024"};
  paper.open = {1, 0, 0};
  paper.decided = 1;
  paper.findings = {{"P01", "件数与标题不符", Severity::error, "省级（第4行）/市级", "办好四大实事",
                     "标题写 4 件，列出 2 件，少 2 件。", "未处理", true},
                    {"P12", "成员没有任务", Severity::hint, "机制", "", "县财政局没有牵头事项。",
                     "属实：负责资金（6月1日 09:00 张三）", false}};
  Document made = build_findings(paper);
  CHECK(
      document_text(made) ==
      "# 临江县2024年民生实事台账校核报告\n"
      "校核了临江县 2024。未处理的：错误1条、警告0条、提示0条；已注明属实或暂不处理的1条。\n"
      "序号|规则|名称|级别|位置|原文|问题和算式|处理\n"
      "1|P01|件数与标题不符|错误|省级（第4行）/市级|办好四大实事|标题写 4 件，列出 2 件，少 2 件。|"
      "未处理\n"
      "2|P12|成员没有任务|提示|机制||县财政局没有牵头事项。|属实：负责资金（6月1日 09:00 张三）\n");
  CHECK(tone_at(*tables_of(made).front(), 1, 3) == Tone::late);
  CHECK(tone_at(*tables_of(made).front(), 2, 3) == Tone::muted);
  paper.findings.clear();
  CHECK(document_text(build_findings(paper)) ==
        "# 临江县2024年民生实事台账校核报告\n"
        "校核了临江县 2024。按全部校核规则，没有发现问题。\n");
}

TEST_CASE("The list of problems has what is on it and what reports say beside it") {
  ProblemsPaper paper;
  paper.frame.title = "临江县2024年民生实事6月问题清单";
  paper.month = "2024年6月";
  CHECK(document_text(build_problems(paper)) ==
        "# 临江县2024年民生实事6月问题清单\n# 一、清单上的问题\n"
        "到2024年6月，清单上没有问题。\n# 二、月报提出、还没有列入的问题\n没有。\n");
  paper.listed = {{"省1 促进就业", "县人社局", "2024年5月", "补贴没有到位", "县财政局", "6月10日",
                   "已逾期5天", true, "", ""}};
  paper.reported = {{"省2 修路", "县交通局", "2024年6月", "征地难"}};
  paper.open = paper.overdue = 1;
  Document made = build_problems(paper);
  CHECK(document_text(made) ==
        "# 临江县2024年民生实事6月问题清单\n# 一、清单上的问题\n"
        "到2024年6月，清单上共1个问题，等待答复的1个，其中已逾期1个。\n"
        "序号|事项|提出单位|提出月份|问题|答复单位|期限|状态|答复|办结日期\n"
        "1|省1 促进就业|县人社局|2024年5月|补贴没有到位|县财政局|6月10日|已逾期5天||\n"
        "# 二、月报提出、还没有列入的问题\n"
        "序号|事项|提出单位|提出月份|问题\n"
        "1|省2 修路|县交通局|2024年6月|征地难\n");
  CHECK(tone_at(*tables_of(made).front(), 1, 7) == Tone::late);
}
