// Ranks and the draft of the notice, on a small ledger worked by hand.
#include <doctest/doctest.h>

#include "app/county_ranks.h"
#include "app/dispatch_notice_paper.h"
#include "app/edited_ledger.h"
#include "app/month_findings.h"
#include "app/notices.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::PlanSketch;

namespace {

constexpr Month kJune{2024, 6};

// 甲局 30 and 50 of 100, 乙局 the same, 丙局 20 and 20, 丁局 has not reported, 戊局 waits.
Ledger small_ledger() {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  int number = 0;
  struct Line {
    const char* unit;
    int may, june;
  };
  for (Line line :
       {Line{"丙局", 20, 20}, Line{"甲局", 30, 50}, Line{"乙局", 30, 50}, Line{"丁局", 40, -1}}) {
    Item item;
    item.no = std::to_string(++number);
    item.title = std::string(line.unit) + "的事";
    item.lead_units = {line.unit};
    Id target = sketch.target(sketch.item(group, item), "数", TargetKind::quantity, "100", "个");
    for (int month : {5, 6}) {
      int done = month == 5 ? line.may : line.june;
      if (done < 0) continue;
      Report report;
      report.target = target;
      report.unit = line.unit;
      report.month = to_string(Month{2024, month});
      report.done = Decimal(done);
      if (done == 20 && month == 6) report.problem = "资金未到位";
      sketch.records.add(report);
    }
  }
  Item waiting;
  waiting.no = "5";
  waiting.title = "待下达的事";
  waiting.lead_units = {"戊局"};
  waiting.pending = true;
  sketch.target(sketch.item(group, waiting), "村", TargetKind::quantity, "4", "个");
  return sketch.records.take();
}

}  // namespace

TEST_CASE("The notice speaks of months as papers do") {
  Ledger ledger = small_ledger();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  StatusView status = view_status(ledger, progress, {}, kJune, "2024-06-30");
  FindingRow row;
  row.place = "县1";
  row.text = {"{} 从 {} 到 {} 一直是 {}，{} 个月没有变化。",
              {"数", "2024-02", "2024-06", "20个", "4"}};
  std::string text = draft_notice(ledger, status, view_dispatch(progress, {}, kJune), {row}, {});
  CHECK(text.find("1.县1 数 从 2月 到 6月 一直是 20个，4 个月没有变化。") != std::string::npos);
}

TEST_CASE("Units are ranked by the mean of progress ÷ 序时, ties share a rank") {
  Ledger ledger = small_ledger();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  DispatchView view = view_dispatch(progress, {}, kJune);
  REQUIRE(view.ranked.size() == 4);
  // June expects 50, May 41.666…: 50 ÷ 50 = 100, before 30 ÷ 41.666… = 72.00.
  CHECK(view.ranked[0].unit == "甲局");
  CHECK(view.ranked[0].rank == 1);
  CHECK(view.ranked[0].tied);
  CHECK(view.ranked[0].change == Decimal(28));
  CHECK(view.ranked[1].unit == "乙局");
  CHECK(view.ranked[1].rank == 1);
  // 丁局 keeps its 40 of May: 40 ÷ 50 = 80, before 40 ÷ 41.666… = 96.
  CHECK(view.ranked[2].unit == "丁局");
  CHECK(view.ranked[2].rank == 3);
  CHECK(view.ranked[2].change == Decimal(-16));
  CHECK(view.ranked[2].light == Light::unreported);
  CHECK(view.ranked[3].unit == "丙局");
  CHECK(view.ranked[3].rate == Decimal(40));
  CHECK(view.unranked == TextList{"戊局"});
}

TEST_CASE("The notice says who is where, who is late and why, and who has not reported") {
  Ledger ledger = small_ledger();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  StatusView status = view_status(ledger, progress, {}, kJune, "2024-06-30");
  std::string text =
      draft_notice(ledger, status, view_dispatch(progress, {}, kJune), {}, ProgressRules());
  // (20 + 50 + 50 + 40) ÷ 4 = 40 against 50.
  CHECK(text ==
        "临江县2024年民生实事6月调度通报\n\n"
        "一、总体情况\n"
        "截至2024年6月底，5项民生实事中，按序时2项，滞后1项，未报送1项，待下达1项。"
        "综合进度40.00%，序时50.00%，低于序时10.00个百分点。"
        "县级5项，进度40.00%，低于序时10.00个百分点。\n"
        "二、单位排名\n"
        "按序时完成率（各事项进度与序时之比的平均，每项最多算100%）排名："
        "并列第1，甲局，100.00%；并列第1，乙局，100.00%；第3，丁局，80.00%；第4，丙局，40.00%。"
        "戊局牵头的事项待下达或没有时限，不参加排名。\n"
        "三、滞后和略滞后事项\n"
        "1.县1 丙局的事（丙局）：滞后，数完成20.00%，低于序时30.00个百分点。原因：资金未到位。\n"
        "四、未报送单位\n"
        "应报4家，未报送1家：丁局（县4丁局的事）逾期2天。请尽快补报。\n");
}

TEST_CASE(
    "What is to be checked in the month stands in the notice; other months' findings do not") {
  // 甲局 said 60 in May and 50 in June: B08 belongs to June.
  PlanSketch sketch;
  Item item;
  item.no = "1";
  item.lead_units = {"甲局"};
  Id target = sketch.target(sketch.item(sketch.group(Level::county), item), "托位",
                            TargetKind::quantity, "100", "个");
  for (int month : {5, 6}) {
    Report report;
    report.target = target;
    report.unit = "甲局";
    report.month = to_string(Month{2024, month});
    report.done = Decimal(month == 5 ? 60 : 50);
    sketch.records.add(report);
  }
  Ledger ledger = sketch.records.take();
  std::vector<Finding> findings = find_in_ledgers({&ledger}, {});
  CHECK(findings_of_month(ledger, findings, {2024, 5}).empty());
  std::vector<FindingRow> june = findings_of_month(ledger, findings, kJune);
  REQUIRE(june.size() == 1);
  CHECK(june[0].code == "B08");
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  StatusView status = view_status(ledger, progress, {}, kJune, "2024-06-30");
  std::string text =
      draft_notice(ledger, status, view_dispatch(progress, {}, kJune), june, ProgressRules());
  std::string asked = to_text(june[0].text);
  for (auto [month, word] : {std::pair{"2024-05", "5月"}, std::pair{"2024-06", "6月"}}) {
    for (size_t at; (at = asked.find(month)) != std::string::npos;) asked.replace(at, 7, word);
  }
  CHECK(text.ends_with("五、需要核对的数据\n1.县1 " + asked + "\n"));
}

TEST_CASE("Ledgers of one year are ranked against each other; others stay out") {
  auto county = [](const Id& id, int64_t year, const std::string& name, int done) {
    PlanSketch sketch(id, year, name);
    Id item = sketch.item(sketch.group(Level::county), "1", {"甲局"});
    Report report;
    report.target = sketch.target(item, "托位", TargetKind::quantity, "100", "个");
    report.unit = "甲局";
    report.month = std::to_string(year) + "-06";
    report.done = Decimal(done);
    sketch.records.add(report);
    return sketch.records.take();
  };
  Ledger a = county("a", 2024, "甲县", 40), b = county("b", 2024, "乙县", 50),
         c = county("c", 2024, "丙县", 90), d = county("d", 2023, "丁县", 50);
  std::vector<RankedCounty> ranked = rank_counties({&a, &b, &c, &d}, kJune);
  REQUIRE(ranked.size() == 3);
  CHECK(ranked[0].ledger == "b");  // 50 ÷ 50 and 90 ÷ 50, each at most 100
  CHECK(ranked[0].rank == 1);
  CHECK(ranked[1].ledger == "c");
  CHECK(ranked[1].rank == 1);
  CHECK(ranked[1].tied);
  CHECK(ranked[2].rank == 3);
  CHECK(ranked[2].rate == Decimal(80));  // 40 ÷ 50
}

TEST_CASE("A notice that was issued keeps its text and number, a later one gets the next") {
  EditedLedger desk(small_ledger(), "clerk0000000");
  auto keep = [&](const Month& month, const std::string& text) {
    Edit edit(desk.ledger(), desk.actor());
    keep_notice(edit, desk.ledger(), month, text, "2024-07-01T09:00:00+08:00");
    REQUIRE(desk.apply(edit.finish("2024-07-01T09:00:00+08:00", {"定稿", {}})).ok());
  };
  keep({2024, 5}, "五月");
  keep(kJune, "六月");
  keep(kJune, "六月，更正");
  std::vector<KeptNotice> notices = notices_of(desk.ledger(), kJune);
  REQUIRE(notices.size() == 2);
  CHECK(notices[0].number == "3");
  CHECK(notices[0].text == "六月，更正");
  CHECK(notices[1].number == "2");
  CHECK(notices[1].issued == "2024-07-01");
  CHECK(notices_of(desk.ledger(), {2024, 5}).size() == 1);
}
