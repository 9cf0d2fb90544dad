// Spot checks, the list of problems, practices and news.
#include <doctest/doctest.h>

#include "app/practice_list.h"
#include "app/problem_list.h"
#include "app/spot_checks.h"
#include "app/supervision_sketch.h"

using namespace minsheng;
using testing::apply_to;
using testing::kJune;
using testing::SupervisionSketch;

namespace {

constexpr const char* kToday = "2024-06-28T09:41:00+08:00";

struct ListDesk {
  SupervisionSketch sketch;
  Ledger ledger = sketch.plan.records.take();

  LedgerProgress progress() { return measure_ledger(ledger, {}, 2024); }
  void set(const RecordRef& record, const char* field, const char* value) {
    Edit edit(ledger, "tester00");
    REQUIRE(edit.set(record, field, std::string(value)));
    apply_to(ledger, edit);
  }
};

}  // namespace

TEST_CASE("A draw is recorded with its seed and method, and can be drawn again") {
  ListDesk desk;
  LedgerProgress progress = desk.progress();
  Result<DrawPlan> plan = plan_draw(progress, "50%", Stratum::lead_unit, "2024062801");
  REQUIRE(plan.ok());
  CHECK(plan.value().count == 2);  // 1.5 of 3, rounded up
  std::string text = draw_text(plan.value());
  CHECK(text == "种子2024062801，按牵头单位分层，3项中抽2项（SplitMix64）");
  CHECK(read_draw(text) == plan.value());
  CHECK(read_draw("抽了两项") == std::nullopt);
  CHECK(read_draw(text + "。") == std::nullopt);
  Edit edit(desk.ledger, "tester00");
  record_draw(edit, progress, plan.value());
  apply_to(desk.ledger, edit);
  CheckList list = list_checks(desk.ledger, 2024);
  REQUIRE(list.rows.size() == 2);
  CHECK(list.open == 2);
  // Each stratum has one item; of equal remainders the first strata get the two.
  CHECK(list.rows[0].code == "县1");
  CHECK(list.rows[1].code == "县2");
  CHECK(list.rows[0].unit == "甲局");
  CHECK(draws_again(desk.ledger, desk.progress(), text));
  CHECK(usual_seed(desk.ledger, kToday) == "2024062802");
  desk.set({RecordType::item, desk.sketch.jobs}, "title", "稳就业");
  CHECK(draws_again(desk.ledger, desk.progress(), text));
  Edit less(desk.ledger, "tester00");
  less.remove({RecordType::spot_check, list.rows[0].check});
  apply_to(desk.ledger, less);
  CHECK_FALSE(draws_again(desk.ledger, desk.progress(), text));
}

TEST_CASE("How many and which seed are taken as typed, or refused") {
  ListDesk desk;
  auto count_of = [&](const char* amount, const char* seed = "7") {
    LedgerProgress progress = desk.progress();
    Result<DrawPlan> plan = plan_draw(progress, amount, Stratum::level, seed);
    return plan ? std::to_string(plan.value().count) : to_text(plan.error().message);
  };
  CHECK(count_of("2") == "2");
  CHECK(count_of("１００％") == "3");
  CHECK(count_of("4") == "一共只有 3 项可抽。");
  CHECK(count_of("101%") == "不能多于 100%。");
  CHECK(count_of("0") == "「0」不是件数，可写 6 或 20%。");
  CHECK(count_of("几项") == "「几项」不是件数，可写 6 或 20%。");
  CHECK(count_of("2", "abc") == "种子要写数字，最多 18 位，例如 2024062801。");
}

TEST_CASE("A check is open until a result is written; its words give its state") {
  ListDesk desk;
  LedgerProgress progress = desk.progress();
  Edit edit(desk.ledger, "tester00");
  Id homes = add_check(edit, progress, desk.sketch.homes);
  Id jobs = add_check(edit, progress, desk.sketch.jobs);
  CHECK(add_check(edit, progress, "nothing").empty());
  apply_to(desk.ledger, edit);
  desk.set({RecordType::spot_check, homes}, "result", "不符");
  desk.set({RecordType::spot_check, homes}, "checked_on", "2024-06-20");
  CheckList list = list_checks(desk.ledger, 2024);
  CHECK(list.rows[0].check == jobs);  // open ones first
  CHECK(list.rows[1].state == CheckState::differs);
  CHECK(list.rows[1].date == "6月20日");
  desk.set({RecordType::spot_check, homes}, "result", "3/5 相符");
  CHECK(list_checks(desk.ledger, 2024).rows[1].state == CheckState::partly);
  desk.set({RecordType::spot_check, homes}, "result", "相符");
  CHECK(list_checks(desk.ledger, 2024).agreeing == 1);
}

TEST_CASE("A problem that was taken over is known when its unit gets another name") {
  ListDesk desk;
  Edit edit(desk.ledger, "tester00");
  take_over(edit, list_problems(desk.ledger, desk.progress(), kJune, kToday).reported.at(0));
  Unit unit;
  unit.name = "县甲局";
  unit.aliases = {"甲局"};
  edit.create(edit.next_id(), unit);
  apply_to(desk.ledger, edit);
  ProblemList list = list_problems(desk.ledger, desk.progress(), kJune, kToday);
  CHECK(list.reported.empty());
  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].unit == "县甲局");
}

TEST_CASE("A problem of a monthly report is taken over once, and becomes overdue") {
  ListDesk desk;
  LedgerProgress progress = desk.progress();
  ProblemList list = list_problems(desk.ledger, progress, kJune, kToday);
  REQUIRE(list.reported.size() == 1);
  CHECK(list.reported[0].text == "资金未到位");
  CHECK(list.reported[0].unit == "甲局");
  CHECK(list_problems(desk.ledger, progress, {2024, 5}, kToday).reported.empty());
  Edit edit(desk.ledger, "tester00");
  Id problem = take_over(edit, list.reported[0]);
  apply_to(desk.ledger, edit);
  desk.set({RecordType::problem, problem}, "due", "2024-06-25");
  list = list_problems(desk.ledger, desk.progress(), kJune, kToday);
  CHECK(list.reported.empty());
  REQUIRE(list.rows.size() == 1);
  CHECK(list.rows[0].state == ProblemState::overdue);
  CHECK(list.rows[0].days_late == 3);
  CHECK(list.rows[0].month == "2024-06");
  desk.set({RecordType::problem, problem}, "answer", "已安排");
  CHECK(list_problems(desk.ledger, desk.progress(), kJune, kToday).rows[0].state ==
        ProblemState::answered);
  desk.set({RecordType::problem, problem}, "closed", "2024-06-28");
  list = list_problems(desk.ledger, desk.progress(), kJune, kToday);
  CHECK(list.rows[0].state == ProblemState::closed);
  CHECK(list.open == 0);
}

TEST_CASE("Practices and news stand by date, the newest first") {
  ListDesk desk;
  Edit edit(desk.ledger, "tester00");
  add_practice(edit, desk.ledger, desk.sketch.homes, "2024-05-02");
  add_practice(edit, desk.ledger, "", kToday);
  apply_to(desk.ledger, edit);
  std::vector<PracticeRow> rows = list_practices(desk.ledger, 2024);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].date == "6月28日");
  CHECK(rows[0].code.empty());
  CHECK(rows[1].unit == "甲局");
  CHECK(rows[1].code == "县1");
}
