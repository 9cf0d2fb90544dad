// A plan written as plain text, and read back.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "app/ledger_sketch.h"
#include "report/plan_lines.h"
#include "report/plan_text.h"
#include "report/random_plan.h"

using namespace minsheng;
using minsheng::testing::LedgerSketch;

namespace {

std::string read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream out;
  out << in.rdbuf();
  return out.str();
}

Target target_of(TargetKind kind, const char* name, TargetOp op, int64_t value, const char* unit) {
  Target target;
  target.kind = kind;
  target.indicator = name;
  target.op = op;
  target.value = Decimal(value);
  target.unit = unit;
  return target;
}

// The first line that differs, of both; "" for equal texts.
std::string difference(const std::string& a, const std::string& b) {
  std::istringstream left(a), right(b);
  std::string one, other;
  while (true) {
    bool more = static_cast<bool>(std::getline(left, one));
    bool too = static_cast<bool>(std::getline(right, other));
    if (!more) one.clear();
    if (!too) other.clear();
    if (one != other) return one + " <> " + other;
    if (!more && !too) return "";
  }
}

}  // namespace

TEST_CASE("A plan is written with title, number, groups, items, mechanism, issuer and date") {
  LedgerSketch sketch;
  sketch.plan.title = "云溪县2031年民生实事实施方案";
  sketch.plan.number = "云政办发〔2031〕5号";
  sketch.plan.issuer = "云溪县人民政府办公室";
  sketch.plan.issued = "2031-03-02";
  sketch.plan.attachments = {"附件1：任务分解表"};
  sketch.mechanism.convener = "县长";
  sketch.mechanism.deputies = {"县人社局局长"};
  sketch.mechanism.members = {"县人社局", "县水利局"};
  sketch.mechanism.office = "县人社局";
  sketch.mechanism.report_cycle = Cycle::monthly;
  sketch.mechanism.assessment_cycle = Cycle::quarterly;
  Id group = sketch.group(Level::county, "（一）办好两大县级实事", 2);
  Item jobs;
  jobs.no = "（一）1.（1）";
  jobs.category = "就业";
  jobs.text = "渔民转产就业900人。";
  jobs.lead_units = {"县人社局"};
  Id first = sketch.item(group, jobs);
  Target told = target_of(TargetKind::quantity, "渔民转产就业人数", TargetOp::equal, 900, "人");
  told.phrase = "渔民转产就业900人";
  sketch.target(first, told);
  Item works;
  works.category = "水利";
  works.title = "修好湖堤";
  works.lead_units = {"县水利局", "县住建局"};
  works.support_units = {"县财政局"};
  works.deadline = "2031年10月底前";
  Id second = sketch.item(group, works);
  sketch.target(second,
                target_of(TargetKind::quantity, "湖堤加固长度", TargetOp::at_least, 12, "公里"));
  CHECK(plan_text(sketch.take()) ==
        "云溪县2031年民生实事实施方案\n"
        "云政办发〔2031〕5号\n"
        "一、工作任务\n"
        "（一）办好两大县级实事\n"
        "1.就业\n"
        "（1）渔民转产就业900人。（牵头单位：县人社局）\n"
        "2.水利\n"
        "（1）修好湖堤。湖堤加固长度不少于12公里。"
        "（牵头单位：县水利局、县住建局；配合单位：县财政局；完成时限：2031年10月底前）\n"
        "二、推进机制\n"
        "成立民生实事工作专班，由县长任召集人，县人社局局长任副召集人，成员单位包括县人社局、县水利"
        "局。"
        "专班办公室设在县人社局。实行月调度、季考评。\n"
        "附件1：任务分解表\n"
        "云溪县人民政府办公室\n"
        "2031年3月2日\n");
}

TEST_CASE("A figure that was changed in the ledger takes the place of the printed one") {
  LedgerSketch sketch;
  sketch.plan.title = "云溪县2031年民生实事实施方案";
  Id group = sketch.group(Level::county, "（一）办好县级实事");
  Item item;
  item.no = "（一）1.";
  item.text = "稳定就业。渔民转产就业900人，提供培训。";
  item.lead_units = {"县人社局"};
  Target target = target_of(TargetKind::quantity, "渔民转产就业人数", TargetOp::equal, 950, "人");
  target.phrase = "渔民转产就业900人";
  sketch.target(sketch.item(group, item), target);
  std::string text = plan_text(sketch.take());
  CHECK(text.find(
            "（一）办好县级实事\n1.稳定就业。渔民转产就业人数达到950人，提供培训。（牵头单位：") !=
        std::string::npos);
}

TEST_CASE("A cell of a task table that has a semicolon is written whole") {
  LedgerSketch sketch;
  sketch.plan.title = "云溪县2031年民生实事任务清单";
  Item item;
  item.no = "1";
  item.text = "新建桥梁。";
  item.lead_units = {"县交通局"};
  item.schedule = "进度安排：3月底前开工；10月底前完工";
  sketch.item(sketch.group(Level::county, "县级实事"), item);
  std::string text = plan_text(sketch.take());
  CHECK(text.find("3月底前开工；10月底前完工") != std::string::npos);
}

TEST_CASE("A ledger without a plan has no plan text") { CHECK(plan_text(Ledger("empty")).empty()); }

TEST_CASE("A generated plan, written and read again, is the same plan") {
  for (uint64_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    Ledger plan = random_plan(seed);
    std::string text = plan_text(plan);
    Ledger again = ledger_from(text);
    CHECK(difference(plan_lines(plan), plan_lines(again)) == "");
    CHECK(difference(text, plan_text(again)) == "");
  }
}

TEST_CASE("A document that was read, written and read again is the same plan") {
  const char* const kFolders[] = {"/../shared/seeds/", "/assets/samples/",
                                  "/tests/text/documents/"};
  const char* const kNames[] = {
      "quyuan-2024-plan",    "pingjiang-2024-plan",  "xiangyin-2026-plan", "shuangpai-2023-plan",
      "quyuan-2024",         "pingjiang-2024",       "xiangyin-2026",      "shuangpai-2023",
      "spoken-prose-plan",   "paragraph-prose-plan", "wide-table-plan",    "leaders-duties-plan",
      "labelled-lines-plan", "text-and-annex-plan"};
  for (const char* folder : kFolders) {
    for (const char* name : kNames) {
      std::string text = read_file(std::string(MINSHENG_SOURCE_DIR) + folder + name + ".txt");
      if (text.empty()) continue;  // seeds are not part of the checkout
      CAPTURE(name);
      Ledger first = ledger_from(text);
      CHECK(difference(plan_lines(first), plan_lines(ledger_from(plan_text(first)))) == "");
    }
  }
}
