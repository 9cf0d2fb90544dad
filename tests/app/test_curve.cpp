// A target's own 序时进度, as it is shown and set.
#include <doctest/doctest.h>

#include "app/curve_edit.h"
#include "app/edited_ledger.h"
#include "app/status_words.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::number;
using testing::PlanSketch;

namespace {

constexpr const char* kNow = "2024-02-02T09:00:00+08:00";

struct CurveDesk {
  explicit CurveDesk(TargetKind kind = TargetKind::quantity,
                     const std::string& deadline = "2024-10", const std::string& value = "30")
      : edited(plan(kind, deadline, value), "clerk0000000") {}

  Ledger plan(TargetKind kind, const std::string& deadline, const std::string& value) {
    PlanSketch sketch;
    Item item;
    item.no = "1.";
    item.deadline_month = deadline;
    Id id = sketch.item(sketch.group(Level::county), item);
    target = sketch.target(id, "新建农村公路", kind, value, "公里");
    return sketch.records.take();
  }

  CurveSheet sheet() const { return view_curve(edited.ledger(), target, 2023); }

  std::string percents() const {
    std::string text;
    for (const CurveMonth& month : sheet().months) {
      text += (month.percent ? to_fixed(*month.percent, 9).substr(0, 5) : "-");
      text += month.set ? "! " : " ";
    }
    return text;
  }

  template <class Change>
  std::string edit(Change change) {
    Edit collected(edited.ledger(), edited.actor());
    Result<void> done = change(collected);
    if (!done) return to_text(done.error().message);
    if (!collected.empty()) REQUIRE(edited.apply(collected.finish(kNow, {"序时进度", {}})).ok());
    return "";
  }

  std::string set(CurveRow row, int month, const std::string& text) {
    return edit([&](Edit& one) {
      return set_curve_cells(one, sheet(), {{static_cast<size_t>(row), month - 1, text}});
    });
  }

  Id target;
  EditedLedger edited;
};

}  // namespace

TEST_CASE("what should be done of a countable thing is whole, as its target is") {
  PlanSketch sketch;
  Item item;
  item.no = "1.";
  Id id = sketch.item(sketch.group(Level::county), item);
  Id people = sketch.target(id, "技能培训", TargetKind::quantity, "3200", "人");
  Id beds = sketch.target(id, "护理型床位", TargetKind::quantity, "450", "张");
  Id roads = sketch.target(id, "农村公路", TargetKind::quantity, "3200", "公里");
  Ledger ledger = sketch.records.take();
  CHECK(view_curve(ledger, people, 2024).months[0].amount == number("267"));
  CHECK(view_curve(ledger, beds, 2024).months[6].amount == number("263"));  // 262.5
  CHECK(to_fixed(*view_curve(ledger, roads, 2024).months[0].amount, 2) == "266.67");
}

TEST_CASE("a curve is set in percent or in figures; the months between lie on lines") {
  CurveDesk desk;
  CHECK(desk.sheet().year == 2024);
  CHECK(desk.set(CurveRow::percent, 3, "10%") == "");
  CHECK(desk.set(CurveRow::amount, 6, "12") == "");  // 12 ÷ 30 = 40 %
  // to March 10 ÷ 3 a month, to June 30 ÷ 3 a month, to October 60 ÷ 4 a month
  CHECK(desk.percents() ==
        "3.333 6.666 10.00! 20.00 30.00 40.00! 55.00 70.00 85.00 100.0 100.0 100.0 ");
  CHECK(desk.sheet().months[3].amount == number("6"));  // 30 × 20 %
  CHECK(curve_cell_text(desk.sheet(), CurveRow::amount, 6) == "12");
  CHECK(curve_cell_text(desk.sheet(), CurveRow::percent, 3) == "10%");
  CHECK(curve_cell_text(desk.sheet(), CurveRow::percent, 4) == "");
  CHECK(desk.set(CurveRow::percent, 3, "") == "");
  CHECK(desk.edited.ledger().find<Target>(desk.target)->curve ==
        TextList{"", "", "", "", "", "40"});
}

TEST_CASE("a curve does not fall, stays below the whole, and lies between start and deadline") {
  CurveDesk desk;
  CHECK(desk.set(CurveRow::percent, 3, "20") == "");
  CHECK(desk.set(CurveRow::percent, 5, "15%") ==
        "序时进度是累计的：3月 是 20.00%，5月 不能只有 15.00%。");
  CHECK(desk.set(CurveRow::percent, 2, "25%") ==
        "序时进度是累计的：2月 是 25.00%，3月 不能只有 20.00%。");
  CHECK(desk.set(CurveRow::percent, 5, "120") == "序时进度在 0 到 100% 之间，120.00% 不在。");
  CHECK(desk.set(CurveRow::amount, 5, "-1") == "序时进度在 0 到 100% 之间，-3.33% 不在。");
  CHECK(desk.set(CurveRow::percent, 10, "90") == "到完成时限（10月）应是 100%，不用再设。");
  CHECK(desk.set(CurveRow::percent, 4, "一半") == "「一半」不是数字，可写 1500、1.3万、21.77%。");
}

TEST_CASE("a row of nodes is pasted as one step, looked at as a whole") {
  CurveDesk desk;
  CHECK(desk.set(CurveRow::percent, 3, "80") == "");
  auto paste = [&](const std::string& block, int month) {
    return desk.edit([&](Edit& one) {
      return set_curve_cells(one, desk.sheet(), cells_of_block(block, 0, month - 1));
    });
  };
  CHECK(paste("10\t20\t30", 1) == "");
  CHECK(desk.edited.ledger().find<Target>(desk.target)->curve == TextList{"10", "20", "30"});
  CHECK(paste("40\t35", 4) == "序时进度是累计的：4月 是 40.00%，5月 不能只有 35.00%。");
  CHECK(paste("1\n2\n3", 4) == "“3”落在表格外面，没有粘贴。");
  CHECK(desk.edited.ledger().find<Target>(desk.target)->curve == TextList{"10", "20", "30"});
}

TEST_CASE("a later start takes the nodes before it away") {
  CurveDesk desk;
  CHECK(desk.set(CurveRow::percent, 3, "20") == "");
  CHECK(desk.set(CurveRow::percent, 8, "60") == "");
  auto start = [&](int month) {
    return desk.edit([&](Edit& one) { return set_start_month(one, desk.sheet(), month); });
  };
  CHECK(start(11) == "开始月份（11月）不能在完成时限（10月）之后。");
  CHECK(start(5) == "");
  // from the end of April: 60 ÷ 4 a month
  CHECK(desk.percents() ==
        "0.000 0.000 0.000 0.000 15.00 30.00 45.00 60.00! 80.00 100.0 100.0 100.0 ");
  CHECK(desk.set(CurveRow::percent, 4, "5") == "4月 在开始月份（5月）之前，还不要求进度。");
  CHECK(start(1) == "");
  CHECK(desk.edited.ledger().find<Target>(desk.target)->start_month == "");
}

TEST_CASE("what is kept all year has no curve") {
  CHECK(to_text(CurveDesk(TargetKind::ongoing).sheet().none) ==
        "持续保持的指标，每个月都要保持，不分节点。");
  CHECK(CurveDesk().sheet().none.pattern.empty());
}

TEST_CASE("a figure that was typed comes back as it was typed") {
  CurveDesk desk(TargetKind::quantity, "2024-10", "1500");
  CHECK(desk.set(CurveRow::amount, 6, "700") == "");
  // 700 ÷ 1500 = 46.666666667 %, of which the figure is 700.000000005
  CHECK(curve_cell_text(desk.sheet(), CurveRow::amount, 6) == "700");
  CurveDesk exact(TargetKind::quantity, "2024-10", "1500.125");
  CHECK(exact.set(CurveRow::amount, 6, "700.333") == "");
  CHECK(curve_cell_text(exact.sheet(), CurveRow::amount, 6) == "700.333");
  CurveDesk large(TargetKind::quantity, "2024-10", "13000000");
  CHECK(large.set(CurveRow::amount, 6, "700万") == "");
  CHECK(curve_cell_text(large.sheet(), CurveRow::amount, 6) == "700万");
}

TEST_CASE("months of other years are named with their year") {
  CHECK(to_text(counted_month(12, 2024)) == "12月");
  CHECK(to_text(counted_month(18, 2024)) == "2025年6月");
  CHECK(to_text(counted_month(0, 2024)) == "2023年12月");
  CHECK(CurveDesk(TargetKind::quantity, "2023-06").set(CurveRow::percent, 2, "5") ==
        "到完成时限（2023年6月）应是 100%，不用再设。");
}
