// Weekly and daily figures of a month.
#include <doctest/doctest.h>

#include "app/edited_ledger.h"
#include "app/report_days.h"
#include "app/report_edit.h"
#include "model/words.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::number;
using testing::PlanSketch;

namespace {

constexpr Month kJune{2024, 6};
constexpr const char* kNow = "2024-06-20T09:00:00+08:00";

struct DayDesk {
  DayDesk() : edited(plan(), "clerk0000000") {}

  static Ledger plan() {
    PlanSketch sketch;
    Id item = sketch.item(sketch.group(Level::county), "1", {"县水利局"});
    sketch.target(item, "巡河次数", TargetKind::quantity, "360", "次");
    return sketch.records.take();
  }

  ReportLine line() const {
    LedgerProgress progress = measure_ledger(edited.ledger(), {}, 2024);
    return view_report_grid(edited.ledger(), progress, {}, {kJune, "", ReportScope::all}, kNow)
        .units.front()
        .lines.front();
  }

  std::string add(const std::string& day, const std::string& done) {
    Edit edit(edited.ledger(), edited.actor());
    Result<void> added = add_day(edit, edited.ledger(), line(), kJune, day, done);
    if (!added) return to_text(added.error().message);
    REQUIRE(edited.apply(edit.finish(kNow, {"登记", {}})).ok());
    return "";
  }

  // Of the entry with that day; what is wrong, or "".
  std::string change(const std::string& as_of, const std::string& day, const std::string& done) {
    Edit edit(edited.ledger(), edited.actor());
    for (const DayEntry& entry : days(Cycle::daily, kNow).days) {
      if (entry.as_of != as_of) continue;
      Result<void> changed = day.empty()
                                 ? set_day_figure(edit, edited.ledger(), line(), entry.report, done)
                                 : set_day(edit, edited.ledger(), line(), kJune, entry.report, day);
      if (!changed) return to_text(changed.error().message);
    }
    REQUIRE(edited.apply(edit.finish(kNow, {"登记", {}})).ok());
    return "";
  }

  std::string set_state(ReportState state) {
    LedgerProgress progress = measure_ledger(edited.ledger(), {}, 2024);
    ReportGrid grid = view_report_grid(edited.ledger(), progress, {}, {kJune, ""}, kNow);
    Edit edit(edited.ledger(), edited.actor());
    Result<void> done = set_unit_state(edit, edited.ledger(), grid.units[0], state, kNow);
    if (!done) return to_text(done.error().message);
    REQUIRE(edited.apply(edit.finish(kNow, {"报送", {}})).ok());
    return "";
  }

  std::string states() const {
    std::string text;
    for (const DayEntry& entry : days(Cycle::daily, kNow).days) {
      text += key_of(edited.ledger().find<Report>(entry.report)->state)[0];
    }
    return text;
  }

  MonthDays days(Cycle cycle, const std::string& today) const {
    return view_month_days(edited.ledger(), line(), kJune, cycle, today);
  }

  EditedLedger edited;
};

}  // namespace

TEST_CASE("Days are added beside each other, and the latest counts for the month") {
  DayDesk desk;
  CHECK(desk.add("6.7", "150") == "");
  CHECK(desk.add("6月14日", "160次") == "");
  CHECK(desk.add("2024-06-03", "140") == "");
  CHECK(desk.line().done_value == number("160"));
  std::string order;
  for (const DayEntry& entry : desk.days(Cycle::daily, kNow).days) order += entry.as_of + " ";
  CHECK(order == "2024-06-03 2024-06-07 2024-06-14 ");
}

TEST_CASE("Weeks and days that are over are counted, and those that were told of") {
  DayDesk desk;
  CHECK(desk.add("6.7", "150") == "");
  CHECK(desk.add("6.14", "160") == "");
  CHECK(desk.add("6.15", "161") == "");
  // Sundays of June 2024: 2, 9, 16, 23, 30. On the 20th three weeks are over; 7 lies in the second,
  // 14 and 15 in the third.
  MonthDays weeks = desk.days(Cycle::weekly, "2024-06-20");
  CHECK(weeks.due == 3);
  CHECK(weeks.given == 2);
  MonthDays days = desk.days(Cycle::daily, "2024-06-20");
  CHECK(days.due == 20);
  CHECK(days.given == 3);
  CHECK(desk.days(Cycle::daily, "2024-08-01").due == 30);
  CHECK(desk.days(Cycle::weekly, "2024-05-30").due == 0);
  CHECK(desk.days(Cycle::monthly, "2024-06-20").due == 0);
}

TEST_CASE("A day outside the month, one that is there, and no figure are refused") {
  DayDesk desk;
  CHECK(desk.add("6.7", "150") == "");
  CHECK(desk.add("7.7", "150") == "“7.7”不在 2024-06。请改日期，或先切到那个月。");
  CHECK(desk.add("6月7日", "151") == "2024-06-07 已经登记过，请改那一条。");
  CHECK(desk.add("6.8", " ") == "请填到 2024-06-08 的累计数。");
  CHECK(desk.add("6.8", "很多") == "「很多」不是数字，可写 1500、1.3万、21.77%。");
  CHECK(desk.add("", "5") != "");
  CHECK(desk.add("6.31", "5") != "");
}

TEST_CASE("Every day of the month is handed in and locked, and then none of them changes") {
  DayDesk desk;
  CHECK(desk.add("6.7", "150") == "");
  CHECK(desk.add("6.14", "160") == "");
  CHECK(desk.set_state(ReportState::submitted) == "");
  CHECK(desk.states() == "ss");
  // What changes is a draft again, and so is the line until it is handed in again.
  CHECK(desk.change("2024-06-07", "", "151次") == "");
  CHECK(desk.states() == "ds");
  CHECK(desk.line().state == ReportState::draft);
  CHECK(desk.set_state(ReportState::submitted) == "");
  CHECK(desk.set_state(ReportState::verified) == "");
  CHECK(desk.set_state(ReportState::locked) == "");
  CHECK(desk.states() == "ll");
  std::string locked = "这个月的月报已经锁定，不能改。要改请先解锁。";
  CHECK(desk.change("2024-06-07", "", "152") == locked);
  CHECK(desk.change("2024-06-07", "6.8", "") == locked);
  CHECK(desk.add("6.15", "161") == locked);
}

TEST_CASE("An entry that is there takes what a new one takes") {
  DayDesk desk;
  CHECK(desk.add("6.7", "150") == "");
  CHECK(desk.add("6.14", "160") == "");
  CHECK(desk.change("2024-06-07", "", "-3") == "累计完成数不能是负数（-3）。");
  CHECK(desk.change("2024-06-07", "7.7", "") == "“7.7”不在 2024-06。请改日期，或先切到那个月。");
  CHECK(desk.change("2024-06-07", "6.14", "") == "2024-06-14 已经登记过，请改那一条。");
  CHECK(desk.change("2024-06-07", "6.7", "") == "");
  CHECK(desk.change("2024-06-07", "6月8日", "") == "");
  CHECK(desk.days(Cycle::daily, kNow).days.front().as_of == "2024-06-08");
}

TEST_CASE("Days that were told of before the unit got its common name are still its own") {
  DayDesk desk;
  CHECK(desk.add("6.7", "150") == "");
  Edit edit(desk.edited.ledger(), desk.edited.actor());
  Unit unit;
  unit.name = "县水务局";
  unit.aliases = {"县水利局"};
  edit.create(edit.next_id(), unit);
  REQUIRE(desk.edited.apply(edit.finish(kNow, {"别名", {}})).ok());
  CHECK(desk.line().unit == "县水务局");
  CHECK(desk.days(Cycle::daily, kNow).days.size() == 1);
  CHECK(desk.add("6.7", "151") == "2024-06-07 已经登记过，请改那一条。");
}
