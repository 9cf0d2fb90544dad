// Progress, schedules, lights and their sums, against cases worked by hand: the arithmetic stands
// beside each.
#include <doctest/doctest.h>

#include "rules/light.h"
#include "rules/percents.h"
#include "rules/progress.h"
#include "rules/rule_sketch.h"
#include "rules/schedule.h"

using namespace minsheng;
using testing::number;

namespace {

std::string printed(const std::optional<Decimal>& percent) {
  return percent ? to_fixed(to_printed(*percent), 2) : "—";
}

std::string progress(const Yardstick& yardstick, const std::string& done) {
  return printed(progress_percent(yardstick, number(done)));
}

Yardstick of(TargetKind kind, const std::string& value, TargetOp op = TargetOp::none) {
  return {kind, op, number(value), {}, 0};
}

Yardstick from(TargetKind kind, const std::string& baseline, const std::string& value,
               TargetOp op = TargetOp::at_least) {
  return {kind, op, number(value), number(baseline), 0};
}

}  // namespace

TEST_CASE("Quantities, investments and ratios are done ÷ value, above 100 as well") {
  // 3214 ÷ 5900 = 0.544745…
  CHECK(progress(of(TargetKind::quantity, "5900"), "3214") == "54.47");
  // 96.5 ÷ 246.3 = 0.391798…
  CHECK(progress(of(TargetKind::quantity, "246.3"), "96.5") == "39.18");
  CHECK(progress(of(TargetKind::investment, "5520000"), "5520000") == "100.00");
  // 6118 ÷ 6000 = 1.019666…
  CHECK(progress(of(TargetKind::quantity, "6000"), "6118") == "101.97");
  // 51.3 ÷ 60 = 0.855
  CHECK(progress(of(TargetKind::ratio, "60", TargetOp::at_least), "51.3") == "85.50");
  // A third of a percent more than two digits hold: 1 ÷ 3 = 33.333… %, 2 ÷ 3 = 66.666… %.
  CHECK(progress(of(TargetKind::quantity, "3"), "1") == "33.33");
  CHECK(progress(of(TargetKind::quantity, "3"), "2") == "66.67");
}

TEST_CASE("With a baseline only the way from it counts, up or down") {
  // (675 − 650) ÷ (700 − 650) = 25 ÷ 50
  CHECK(progress(from(TargetKind::standard, "650", "700"), "675") == "50.00");
  CHECK(progress(from(TargetKind::standard, "650", "700"), "700") == "100.00");
  // Fallen behind where it began: (640 − 650) ÷ 50 = −0.2
  CHECK(progress(from(TargetKind::standard, "650", "700"), "640") == "-20.00");
  // From 8 % down to 5 %: (6.5 − 8) ÷ (5 − 8) = −1.5 ÷ −3
  CHECK(progress(from(TargetKind::ratio, "8", "5", TargetOp::at_most), "6.5") == "50.00");
  // No way to go: met or not.
  CHECK(progress(from(TargetKind::ratio, "90", "90"), "90") == "100.00");
  CHECK(progress(from(TargetKind::ratio, "90", "90"), "89") == "0.00");
}

TEST_CASE("Standards are met or not, limits are kept or missed by their share") {
  CHECK(progress(of(TargetKind::standard, "700", TargetOp::at_least), "699") == "0.00");
  CHECK(progress(of(TargetKind::standard, "700", TargetOp::at_least), "700") == "100.00");
  CHECK(progress(of(TargetKind::ratio, "5.5", TargetOp::at_most), "5.2") == "100.00");
  // 5.5 ÷ 6 = 0.91666…
  CHECK(progress(of(TargetKind::ratio, "5.5", TargetOp::at_most), "6") == "91.67");
  CHECK(progress(of(TargetKind::quantity, "0"), "0") == "100.00");
  CHECK(progress(of(TargetKind::quantity, "0"), "3") == "0.00");
}

TEST_CASE("Milestones count stages, ongoing targets are kept or not, no value gives no percent") {
  Yardstick stages{TargetKind::milestone, TargetOp::none, {}, {}, 4};
  CHECK(progress(stages, "2") == "50.00");
  CHECK(progress({TargetKind::milestone, TargetOp::none, {}, {}, 0}, "1") == "100.00");
  CHECK(progress({TargetKind::ongoing, TargetOp::none, {}, {}, 0}, "1") == "100.00");
  CHECK(progress({TargetKind::ongoing, TargetOp::none, {}, {}, 0}, "0") == "0.00");
  CHECK(progress({TargetKind::quantity, TargetOp::none, {}, {}, 0}, "7") == "—");
}

TEST_CASE("Means are taken of the exact percents and rounded once") {
  // (1/3 + 1/3 + 1/3 + 0.0002) ÷ 4 = 25.005 %: rounded from 33.33 each it would be 25.00.
  Yardstick third = of(TargetKind::quantity, "3");
  Yardstick small = of(TargetKind::quantity, "5000");
  Weighted one{*progress_percent(third, Decimal(1))};
  Weighted other{*progress_percent(small, Decimal(1))};
  CHECK(printed(mean_of({one, one, one, other})) == "25.01");
  // Weights: (60 × 2 + 30 × 1) ÷ 3 = 50
  CHECK(printed(mean_of({{Decimal(60), Decimal(2)}, {Decimal(30), Decimal(1)}})) == "50.00");
  CHECK_FALSE(mean_of({}));
  CHECK_FALSE(mean_of({{Decimal(60), Decimal(0)}}));
}

TEST_CASE("序时 runs on a line from the start to the deadline") {
  Item item;
  Target target;
  auto expected = [&](int month) {
    return printed(expected_percent(schedule_of(item, &target, 2024), month));
  };
  // The whole year: 1 ÷ 12 = 8.333…, 6 ÷ 12.
  CHECK(expected(1) == "8.33");
  CHECK(expected(6) == "50.00");
  CHECK(expected(12) == "100.00");
  // March to October is 8 months; at the end of May 3 of them: 3 ÷ 8.
  item.deadline_month = "2024-10";
  target.start_month = "2024-03";
  CHECK(expected(2) == "0.00");
  CHECK(expected(5) == "37.50");
  CHECK(expected(10) == "100.00");
  CHECK(expected(12) == "100.00");
  // Into the next year: January 2024 to June 2025 is 18 months, 12 ÷ 18.
  item.deadline_month = "2025-06";
  target.start_month.clear();
  CHECK(expected(12) == "66.67");
  // A deadline before the start is no line at all.
  item.deadline_month = "2024-02";
  target.start_month = "2024-05";
  CHECK(expected(4) == "0.00");
  CHECK(expected(5) == "100.00");
}

TEST_CASE("A curve of its own is followed, and its gaps lie on a line") {
  Item item;
  Target target;
  target.curve = {"", "", "10", "", "", "40", "", "", "90", "", "", "100"};
  auto expected = [&](int month) {
    return printed(expected_percent(schedule_of(item, &target, 2024), month));
  };
  // From nothing in December: 1 ÷ 3 of 10.
  CHECK(expected(1) == "3.33");
  CHECK(expected(3) == "10.00");
  // 10 + (40 − 10) × 2 ÷ 3
  CHECK(expected(5) == "30.00");
  // 40 + 50 × 1 ÷ 3
  CHECK(expected(7) == "56.67");
  CHECK(expected(12) == "100.00");
  // The last month set is followed by the line to the deadline: 40 + 60 × 3 ÷ 6.
  target.curve = {"", "", "10", "", "", "40"};
  CHECK(expected(9) == "70.00");
}

TEST_CASE("长期坚持 expects nothing, what must hold every month expects all of it") {
  Item item;
  item.deadline = "长期坚持";
  Target target;
  CHECK(printed(expected_percent(schedule_of(item, &target, 2024), 6)) == "—");
  item.deadline.clear();
  target.kind = TargetKind::ongoing;
  CHECK(printed(expected_percent(schedule_of(item, &target, 2024), 1)) == "100.00");
}

namespace {

Light light(const std::string& progress, const std::string& expected, ProgressRules rules = {}) {
  Standing standing;
  standing.reported = true;
  standing.progress = number(progress);
  standing.expected = number(expected);
  return light_of(standing, rules);
}

}  // namespace

TEST_CASE("The first rule that fits gives the light") {
  CHECK(light("100", "50") == Light::done);
  CHECK(light("50", "50") == Light::on_schedule);
  CHECK(light("49.99", "50") == Light::slightly_late);
  CHECK(light("40", "50") == Light::slightly_late);
  CHECK(light("39.99", "50") == Light::late);
  // Nearly all is not all, though it prints as 100.00.
  CHECK(light("99.996", "100") == Light::on_schedule);
  // Both print as 8.33, so nothing is behind.
  CHECK(light("8.331", "8.333333333") == Light::on_schedule);
  Standing missing;
  missing.progress = number("100");
  CHECK(light_of(missing, {}) == Light::unreported);
  missing.pending = true;
  CHECK(light_of(missing, {}) == Light::pending);
}

TEST_CASE("Other places draw the lines elsewhere") {
  ProgressRules rules;
  rules.on_schedule_gap = Decimal(10);
  rules.slightly_late_gap = Decimal(30);
  rules.done_is_on_schedule = true;
  CHECK(light("40", "50", rules) == Light::on_schedule);
  CHECK(light("20", "50", rules) == Light::slightly_late);
  CHECK(light("19.99", "50", rules) == Light::late);
  CHECK(light("100", "50", rules) == Light::on_schedule);
}

TEST_CASE("A month that was reported late is 略滞后 at best") {
  Standing standing;
  standing.reported = true;
  standing.reported_late = true;
  standing.progress = number("100");
  standing.expected = number("50");
  CHECK(light_of(standing, {}) == Light::slightly_late);
  standing.progress = number("10");
  CHECK(light_of(standing, {}) == Light::late);
  ProgressRules lenient;
  lenient.late_report_is_slight = false;
  standing.progress = number("100");
  CHECK(light_of(standing, lenient) == Light::done);
}

TEST_CASE("What must hold is not finished before its deadline, and never late without one") {
  Standing standing;
  standing.reported = true;
  standing.continual = true;
  standing.progress = number("100");
  standing.expected = number("100");
  CHECK(light_of(standing, {}) == Light::on_schedule);
  standing.progress = number("0");
  CHECK(light_of(standing, {}) == Light::late);
  standing.expected.reset();
  CHECK(light_of(standing, {}) == Light::slightly_late);
  standing.continual = false;
  standing.progress = number("3");
  CHECK(light_of(standing, {}) == Light::on_schedule);
}

TEST_CASE("The worst light of an item's targets is its own") {
  CHECK(worst_of({Light::done, Light::slightly_late, Light::on_schedule}) == Light::slightly_late);
  CHECK(worst_of({Light::late, Light::unreported}) == Light::unreported);
  CHECK(worst_of({Light::pending, Light::done}) == Light::done);
  CHECK(worst_of({Light::pending}) == Light::pending);
  CHECK(worst_of({}) == Light::unset);
}

TEST_CASE("Reports are due on the rule's day, or the month's last") {
  ProgressRules rules;
  rules.due_day = 31;
  CHECK(due_date({2024, 2}, rules) == Date{2024, 2, 29});
  rules.due_day = 5;
  rules.due_month_offset = 1;
  CHECK(due_date({2024, 12}, rules) == Date{2025, 1, 5});
}

TEST_CASE("A curve's months from the deadline on do not stand in the way of the whole") {
  Schedule schedule;
  schedule.curve[5] = Decimal(50);
  schedule.curve[10] = Decimal(90);
  schedule.deadline = 9;  // brought forward after the curve was written
  CHECK(expected_percent(schedule, 6) == Decimal(50));
  // 50 + 50 × 2 ÷ 3
  CHECK(expected_percent(schedule, 8) == number("83.333333333"));
  CHECK(expected_percent(schedule, 9) == Decimal(100));
  CHECK(expected_percent(schedule, 12) == Decimal(100));
}

TEST_CASE("A part of a sum is measured from nothing, whatever the whole starts from") {
  Target beds;
  beds.kind = TargetKind::quantity;
  beds.value = Decimal(1500);
  beds.baseline = Decimal(1000);
  Share share;
  share.value = Decimal(750);
  // 600 ÷ 750
  CHECK(progress_percent(yardstick_of(beds, share), Decimal(600)) == Decimal(80));
  Target rate;
  rate.kind = TargetKind::ratio;
  rate.value = Decimal(95);
  rate.baseline = Decimal(90);
  // All have the same way to go: (93 − 90) ÷ (95 − 90).
  CHECK(progress_percent(yardstick_of(rate, Share()), Decimal(93)) == Decimal(60));
}
