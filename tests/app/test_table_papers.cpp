// The papers that are mostly tables, made of the sample year and of plans without reports.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/paper.h"
#include "app/sample.h"
#include "base/utf8.h"
#include "generated/samples.h"
#include "report/document_text.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::document_text;

namespace {

constexpr const char* kToday = "2024-07-02T09:00:00+08:00";
constexpr Month kJune{2024, 6};

const Ledger& sample_year() {
  static const Ledger ledger =
      read_sample(kSamples.front().name, kSamples.front().text, kSamples.front().year);
  return ledger;
}

PaperRequest june(const std::string& kind) {
  PaperRequest request;
  request.kind = kind;
  request.month = kJune;
  return request;
}

std::string made(const std::vector<const Ledger*>& ledgers, const PaperRequest& request) {
  Result<Document> paper = make_paper({ledgers, kToday}, request);
  return paper ? document_text(paper.value()) : "! " + to_text(paper.error().message);
}

// The line that begins so, and as many behind it as make `count`.
std::string lines_from(const std::string& text, const std::string& start, int count = 1) {
  size_t begin = text.find("\n" + start);
  if (begin == std::string::npos) return "no such line";
  size_t end = ++begin;
  for (int i = 0; i < count && end != std::string::npos; ++i) end = text.find('\n', end) + 1;
  return text.substr(begin, end - begin);
}

// A county with one target of 2024 and its figure of June.
Ledger county(const Id& id, const std::string& name, const std::string& indicator,
              const std::string& goal, const std::string& done) {
  testing::PlanSketch sketch(id, 2024, name);
  Id item = sketch.item(sketch.group(Level::county), "1", {"甲局"});
  Report report;
  report.target = sketch.target(item, indicator, TargetKind::quantity, goal, "人");
  report.unit = "甲局";
  report.month = "2024-06";
  report.done = testing::number(done);
  sketch.records.add(report);
  return sketch.records.take();
}

}  // namespace

TEST_CASE("The decomposition of the sample year shows each share below its target") {
  PaperRequest request;
  request.kind = "decomposition";
  std::string text = made({&sample_year()}, request);
  CHECK(lines_from(text, "省21", 5) ==
        "省21↓5|农村公路建设↓5|农村公路提质改造里程|81=81|公里|"
        "县交通运输局、县公路建设和养护中心↓5|↓5|↓5\n"
        "分解：县交通运输局|50=50|公里\n"
        "分解：县公路建设和养护中心|31=31|公里\n"
        "农村公路安防设施里程|349=349|公里\n"
        "普通国省道安全设施精细化提升里程|9=9|公里\n");
  request.order = "unit";
  text = made({&sample_year()}, request);
  CHECK(lines_from(text, "木金乡", 1) == "木金乡|分解|县1|县域医共体建设|建成乡镇卫生院|1=1|所|\n");
  request.order = "level";
  text = made({&sample_year()}, request);
  CHECK(lines_from(text, "# 一") == "# 一、省级（23项）\n");
  CHECK(lines_from(text, "# 三") == "# 三、县级（3项）\n");
  request.order = "size";
  CHECK(made({&sample_year()}, request) ==
        "! 任务分解表没有“size”这种排法，可用的有：item、unit、level。");
}

TEST_CASE("A unit's form has its lines of the month with what it said and may say") {
  PaperRequest request = june("month-form");
  request.unit = "县交通运输局";
  std::string text = made({&sample_year()}, request);
  CHECK(text.starts_with("# 县交通运输局 2024年6月填报表\n"));
  CHECK(lines_from(text, "请填到") ==
        "请填到6月底，6月28日前交回。累计完成从年初算起；没有数的，在情况说明里写明原因。\n");
  CHECK(
      lines_from(text, "sample0000000000-1-74", 6) ==
      "sample0000000000-1-74|省21|农村公路建设|农村公路提质改造里程|公里|50|21|26*=26|*|*|*\n"
      "sample0000000000-1-75|省21|农村公路建设|农村公路安防设施里程|公里|349|217|242*=242|*|*|*\n"
      "sample0000000000-1-76|省21|农村公路建设|普通国省道安全设施精细化提升里程|公里|9|2|3*=3|*|*|*"
      "\n"
      "sample0000000000-1-100|县3|农村客货邮|布局村级网点|个|497|310|344*=344|*|*|*\n"
      "sample0000000000-1-101|县3|农村客货邮|建设县物流转运中心|节点|4 步|开工|开工*|*|*|*\n"
      "sample0000000000-1-102|县3|农村客货邮|建设客货邮数据信息平台|节点|4 步|招标|上线*|*|*|*\n");
  CHECK(lines_from(text, "evidence:", 2) ==
        "evidence:sample0000000000-1-27|省21|农村公路建设|3*=3|2*=2|4*=4|2*=2|3*=3|2*=2|1*=1|*\n"
        "evidence:sample0000000000-1-41|县3|农村客货邮|*|*|*|*|*|*|*|*\n");
}

TEST_CASE("Items of one code have evidence rows of their own, open while one of their lines is") {
  testing::PlanSketch sketch("county", 2024, "临江县");
  Id first = sketch.item(sketch.group(Level::none), "1", {"甲局"});
  Id second = sketch.item(sketch.group(Level::none), "1", {"甲局"});
  sketch.target(first, "户数", TargetKind::quantity, "10", "户");
  Target pending;
  pending.item = second;
  pending.indicator = "里程";
  pending.pending = true;
  pending.position = 1;
  sketch.records.add(pending);
  sketch.target(second, "座数", TargetKind::quantity, "5", "座");
  Ledger ledger = sketch.records.take();
  PaperRequest request = june("month-form");
  request.unit = "甲局";
  Result<Document> paper = make_paper({{&ledger}, kToday}, request);
  REQUIRE(paper.ok());
  const DocTable& evidence = *tables_of(paper.value()).back();
  REQUIRE(evidence.rows.size() == 3);  // with the head
  CHECK(evidence.rows[1].cells[0].text == "evidence:" + first);
  CHECK(evidence.rows[2].cells[0].text == "evidence:" + second);
  CHECK(evidence.rows[2].cells[3].entry.has_value());
}

TEST_CASE("A form's cells take what the page 填报 takes") {
  PaperRequest request = june("month-form");
  request.unit = "县交通运输局";
  Document paper = make_paper({{&sample_year()}, kToday}, request).take();
  const DocTable& table = *tables_of(paper).front();
  const DocCell& kilometres = table.rows[1].cells[7];
  REQUIRE(kilometres.entry.has_value());
  CHECK(kilometres.entry->kind == CellEntry::Kind::number);
  CHECK(kilometres.entry->least == Decimal(0));
  CHECK(kilometres.entry->hint == "从年初算起的累计数，只填数字，单位是公里。");
  const DocCell& stages = table.rows[5].cells[7];
  REQUIRE(stages.entry.has_value());
  CHECK(stages.entry->choices == TextList{"未开始", "立项", "开工", "竣工", "运营"});
}

TEST_CASE("A form needs a unit that reports, and names those that do") {
  PaperRequest request = june("month-form");
  CHECK(made({&sample_year()}, request)
            .starts_with("! 月度填报表要写明是哪个单位的。本月要填报的单位：县教育局、县妇联、"));
  request.unit = "没有局";
  CHECK(made({&sample_year()}, request)
            .starts_with("! 没有局 在这本台账里没有要填报的指标。本月要填报的单位：县教育局、"));
}

TEST_CASE("The hand-over sheet has the figures of the month and the evidence of the year so far") {
  std::string text = made({&sample_year()}, june("handover"));
  CHECK(lines_from(text, "省11", 3) ==
        "省11↓3|省级↓3|稳定和扩大就业↓3|县人社局↓3|城镇新增就业人数|人|5,900=5900|4,151=4151|70.36%"
        "=70.36|按序时|7↓3=7|7↓3=7|3↓3=3|5↓3=5|9↓3=9|9↓3=9|3↓3=3|1↓3=1|↓3\n"
        "“三合一”数字服务覆盖率|%|100=100|78=78|78.00%=78|按序时\n"
        "“三合一”事项数|项|≥20|13=13|65.00%=65|按序时\n");
  CHECK(lines_from(text, "省3|") ==
        "省3|省级|新生儿疾病免费筛查|县卫生健康局|新生儿免费筛查和诊断人数|名|4,200=4200|1,588="
        "1588|37.81%=37.81|滞后|3=3|1=1|1=1|0=0|3=3|1=1|0=0|1=1|"
        "出生人数低于年初预计，乡镇卫生院送检周期较长\n");
  CHECK(lines_from(text, "合计", 2) ==
        "合计→10|72=72|43=43|36=36|22=22|62=62|40=40|10=10|8=8|\n"
        "本月没有数的指标3个，累计完成是以前报的：省15 法律援助案件数、省23 "
        "农村千人以上集中式饮用水水源地整治、市9 电网改造投入。\n");
  PaperRequest request = june("handover");
  request.month = Month{2023, 6};
  CHECK(made({&sample_year()}, request) ==
        "! 台账是 2024 年的，没有 2023年6月 的月报。请把月份写在 2024 年里。");
}

TEST_CASE("Counties are compared by indicator, with sums where figures may be added") {
  Ledger a = county("a", "甲县", "城镇新增就业", "1000", "400");
  Ledger b = county("b", "乙县", "城镇新增就业人数", "3000", "1500");
  Ledger c = county("c", "丙县", "新建托位", "50", "50");
  CHECK(made({&a, &b, &c}, june("comparison")) ==
        "# 2024年6月民生实事进度对比表\n# 一、总体进度\n"
        "名次|县市区|事项|未报送|序时完成率|综合进度|亮灯\n"
        "并列1|乙县 2024|1=1|0=0|100.00%=100|50.00%=50|按序时\n"
        "并列1|丙县 2024|1=1|0=0|100.00%=100|100.00%=100|已完成\n"
        "3|甲县 2024|1=1|0=0|80.00%=80|40.00%=40|略滞后\n"
        "# 二、共同指标的完成率\n"
        "指标|单位|甲县 2024|乙县 2024|丙县 2024\n"
        "城镇新增就业人数|人|40.00%=40|50.00%=50|无此项\n"
        "# 三、共同指标明细\n"
        "指标|单位|县市区|事项|目标|累计完成|完成率|亮灯\n"
        "城镇新增就业人数↓3|人↓3|甲县 2024|县1|1,000=1000|400=400|40.00%=40|略滞后\n"
        "乙县 2024|县1|3,000=3000|1,500=1500|50.00%=50|按序时\n"
        "合计||4,000=4000|1,900=1900|47.50%=47.5|\n"
        "另有1个指标只有一地有，没有列入。\n");
  CHECK(made({&a}, june("comparison")) ==
        "# 2024年6月民生实事进度对比表\n"
        "只有一本台账（甲县 2024），没有可比的。请把要比较的各地同一年度的台账一起打开。\n");
}

TEST_CASE("The report of the checks says what is wrong in the sample year, and where") {
  PaperRequest request;
  request.kind = "findings";
  std::string text = made({&sample_year()}, request);
  CHECK(lines_from(text, "校核了") ==
        "校核了平江县（示例数据） 2024。未处理的：错误1条、警告1条、提示8条；"
        "已注明属实或暂不处理的0条。\n");
  CHECK(lines_from(text, "1|B08") ==
        "1|B08|累计数下降|错误|市级（二）3. 致畸基因免费筛查||孕产妇免费筛查人次（县卫生健康局） "
        "累计数从 2024-05 的 2010人次 降到 2024-06 的 1962人次，少 48人次。|未处理\n");
}

TEST_CASE("The list of problems has what the month's reports say and the list does not") {
  CHECK(made({&sample_year()}, june("problems")) ==
        "# 平江县（示例数据）2024年民生实事6月问题清单\n# 一、清单上的问题\n"
        "到2024年6月，清单上没有问题。\n# 二、月报提出、还没有列入的问题\n"
        "序号|事项|提出单位|提出月份|问题\n"
        "1|省20 保障性租赁住房|县住建局|2024年6月|地块6月18日完成供地，施工许可在办\n");
}

TEST_CASE("Every kind of paper that needs no unit can be made of a plan without reports") {
  const SampleFile& sample = kSamples[1];
  REQUIRE(sample.year.empty());
  Ledger plan = read_sample(sample.name, sample.text, sample.year);
  for (const char* kind : {"decomposition", "handover", "comparison", "findings", "problems"}) {
    CAPTURE(kind);
    PaperRequest request;
    request.kind = kind;
    std::string text = made({&plan}, request);
    CHECK(text.starts_with("# "));
    CHECK(std::count(text.begin(), text.end(), '\n') >= 2);
  }
}
