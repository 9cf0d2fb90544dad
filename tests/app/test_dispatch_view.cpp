// Ranks and the draft of the notice, on a small ledger worked by hand.
#include <doctest/doctest.h>

#include "app/dispatch_view.h"
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
      draft_notice(ledger, status, view_dispatch(progress, {}, kJune), ProgressRules());
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
