// 年底预计. All figures are worked by hand beside the cases.
#include <doctest/doctest.h>

#include "rules/forecast.h"
#include "rules/percents.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::number;
using testing::YearSketch;

namespace {

constexpr const char* kUnit = "县人社局";

// One target of one item, by default of a quantity, reported by one unit.
struct OneTarget : YearSketch {
  explicit OneTarget(Target wanted) {
    item_id = item(group(Level::county), "1", {kUnit});
    wanted.item = item_id;
    id = records.add(wanted);
  }

  // From January; "" where nothing was reported.
  OneTarget& reported(const std::vector<std::string>& figures) {
    for (size_t i = 0; i < figures.size(); ++i) {
      if (!figures[i].empty()) report(id, kUnit, static_cast<int>(i) + 1, figures[i]);
    }
    return *this;
  }

  Forecast forecast(int month = 12) {
    ledger = records.take();
    progress = measure_ledger(ledger, {}, 2024);
    return forecast_target(progress.items.front().targets.front(), month);
  }

  Id item_id, id;
  Ledger ledger{"ledger-1"};
  LedgerProgress progress;
};

Target quantity(const std::string& value) {
  Target target;
  target.indicator = "城镇新增就业";
  target.value = number(value);
  target.unit = "人";
  return target;
}

Target of_kind(TargetKind kind, TargetOp op, const std::string& value,
               const std::string& baseline = "") {
  Target target = quantity(value);
  target.kind = kind;
  target.op = op;
  if (!baseline.empty()) target.baseline = number(baseline);
  return target;
}

// "expected low–high outlook gap needed"
std::string shown(const Forecast& forecast) {
  constexpr const char* kOutlooks[] = {"按期", "有风险", "将完不成"};
  if (forecast.silence != ForecastSilence::none) return "—";
  return forecast.expected.to_string() + " " + forecast.low.to_string() + "–" +
         forecast.high.to_string() + " " + kOutlooks[static_cast<size_t>(forecast.outlook)] + " " +
         forecast.gap.to_string() + " " + forecast.needed.to_string();
}

// Added month by month: 60, 90, 110, 70, 120, 90; sorted 60, 70, 90, 90, 110, 120. The median is
// 90, of six the quartiles are the second from either end, 70 and 110. Six months remain:
// 540 + 6 × 90 = 1080, 540 + 6 × 70 = 960, 540 + 6 × 110 = 1200.
const std::vector<std::string> kHalfYear = {"60", "150", "260", "330", "450", "540"};

}  // namespace

TEST_CASE("The remaining months go on at the median pace, the interval is that of the quartiles") {
  // 1200 − 1080 = 120 are missing; (1200 − 540) ÷ 6 = 110 a month would do.
  Forecast forecast = OneTarget(quantity("1200")).reported(kHalfYear).forecast();
  CHECK(shown(forecast) == "1080 960–1200 将完不成 120 110");
  CHECK(forecast.month == 6);
  CHECK(forecast.deadline == 12);
  // 1080 ÷ 1200
  CHECK(forecast.percent == number("90"));
}

TEST_CASE(
    "It falls short where what is expected does, and is at risk where only the low end does") {
  CHECK(shown(OneTarget(quantity("1081")).reported(kHalfYear).forecast()) ==
        "1080 960–1200 将完不成 1 91");  // 541 ÷ 6 = 90.2, rounded up
  CHECK(shown(OneTarget(quantity("1080")).reported(kHalfYear).forecast()) ==
        "1080 960–1200 有风险 0 90");
  CHECK(shown(OneTarget(quantity("960")).reported(kHalfYear).forecast()) ==
        "1080 960–1200 按期 -120 70");
}

TEST_CASE("An earlier month is forecast from what was known then") {
  // 60, 90, 110: median 90, of three the interval is all of it. Nine months remain: 260 + 810,
  // 260 + 540, 260 + 990.
  CHECK(shown(OneTarget(quantity("1200")).reported(kHalfYear).forecast(3)) ==
        "1070 800–1250 将完不成 130 105");  // 940 ÷ 9 = 104.4
}

TEST_CASE("A month that was left out shares what came behind it, and does not end the year early") {
  // 100, then 400 in two months, 200 each: 100, 200, 200 and 300 in April. The median is 200, of
  // four the interval is 100 to 300. Eight months behind April: 800 + 1600, 800 + 800, 800 + 2400.
  // Nothing came in May, which has its eighth of the way to go like the others.
  OneTarget target(quantity("3000"));
  CHECK(shown(target.reported({"100", "", "500", "800"}).forecast(5)) ==
        "2400 1600–3200 将完不成 600 275");
}

TEST_CASE("Two months are too few, and none are none") {
  Forecast two = OneTarget(quantity("1200")).reported({"60", "", "150"}).forecast();
  CHECK(two.silence == ForecastSilence::few_months);
  CHECK(two.reported == 2);
  CHECK(OneTarget(quantity("1200")).forecast().reported == 0);
}

TEST_CASE("It ends at the deadline, which may lie in the year after") {
  Target target = quantity("1000");
  OneTarget september(target);
  Item item;
  item.group = september.group(Level::county);
  item.lead_units = {kUnit};
  item.deadline_month = "2024-09";
  target.item = september.item(item.group, item);
  Id id = september.records.add(target);
  for (int month = 1; month <= 6; ++month) {
    september.report(id, kUnit, month, kHalfYear[static_cast<size_t>(month - 1)]);
  }
  item.deadline_month = "2025-02";
  target.item = september.item(item.group, item);
  Id later = september.records.add(target);
  for (int month = 1; month <= 6; ++month) {
    september.report(later, kUnit, month, kHalfYear[static_cast<size_t>(month - 1)]);
  }
  Ledger ledger = september.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  // Three months: 540 + 270, + 210, + 330. Missing 190; 460 ÷ 3 = 153.3.
  CHECK(shown(forecast_target(progress.items[1].targets[0], 12)) == "810 750–870 将完不成 190 154");
  // Eight months: 540 + 720, + 560, + 880; 460 ÷ 8 = 57.5.
  CHECK(shown(forecast_target(progress.items[2].targets[0], 12)) == "1260 1100–1420 按期 -260 58");
}

TEST_CASE("A target with a curve of its own goes on at its pace along the curve") {
  Target target = quantity("800");
  target.curve = {"5", "10", "15", "20", "25", "30", "40", "50", "60", "75", "90", "100"};
  // 8, 8 and 8 a percent; 85 percent remain: 120 + 680. A straight line would give 120 + 9 × 40.
  // 680 ÷ 9 = 75.6
  Forecast forecast = OneTarget(target).reported({"40", "80", "120"}).forecast();
  CHECK(shown(forecast) == "800 800–800 按期 0 76");
  CHECK(forecast.own_curve);
}

TEST_CASE("What has a baseline begins there, and where it must fall the high end is the bad one") {
  // 12 → 10.5, 9, 8.5: −1.5, −1.5, −0.5. Nine months at −1.5 from 8.5 would be below zero.
  Target target = of_kind(TargetKind::standard, TargetOp::at_most, "4", "12");
  CHECK(shown(OneTarget(target).reported({"10.5", "9", "8.5"}).forecast()) == "0 0–4 按期 -4 -0.5");
  // −0.5, −0.3, −0.4: median −0.4: 10.8 − 3.6 = 7.2; 10.8 − 4.5 = 6.3; 10.8 − 2.7 = 8.1.
  // (4 − 10.8) ÷ 9 = −0.756
  CHECK(shown(OneTarget(target).reported({"11.5", "11.2", "10.8"}).forecast()) ==
        "7.2 6.3–8.1 将完不成 3.2 -0.8");
  // 650 → 660, 665, 670: 10, 5, 5; 670 + 9 × 5 = 715, the best 670 + 90 = 760.
  Target raised = of_kind(TargetKind::standard, TargetOp::at_least, "700", "650");
  CHECK(shown(OneTarget(raised).reported({"660", "665", "670"}).forecast()) ==
        "715 715–760 按期 -15 4");  // 30 ÷ 9 = 3.3
}

TEST_CASE("What may not exceed its value is at risk where the high end does") {
  // 4, 5, 6: 15 + 9 × 5 = 60, 15 + 36 = 51, 15 + 54 = 69.
  Target limit = of_kind(TargetKind::quantity, TargetOp::at_most, "60");
  CHECK(shown(OneTarget(limit).reported({"4", "9", "15"}).forecast()) == "60 51–69 有风险 0 5");
  // At most (50 − 15) ÷ 9 = 3.9 a month, whole ones: 3.
  limit.value = number("50");
  CHECK(shown(OneTarget(limit).reported({"4", "9", "15"}).forecast()) == "60 51–69 将完不成 10 3");
}

TEST_CASE("A rate begins with its first figure, a figure keeps its digits") {
  // 38 → 40 → 42.5 → 45: 2, 2.5, 2.5; 45 + 8 × 2.5 = 65, 45 + 16 = 61. 15 ÷ 8 = 1.875.
  Target rate = of_kind(TargetKind::ratio, TargetOp::at_least, "60");
  CHECK(shown(OneTarget(rate).reported({"38", "40", "42.5", "45"}).forecast()) ==
        "65 61–65 按期 -5 1.9");
}

TEST_CASE("A share does not pass the whole") {
  // 8, 7, 7, 8, 8: 78 + 6 × 8 = 126, at least 78 + 42.
  Target share = of_kind(TargetKind::ratio, TargetOp::at_least, "90");
  CHECK(shown(OneTarget(share).reported({"40", "48", "55", "62", "70", "78"}).forecast()) ==
        "100 100–100 按期 -10 2");
}

TEST_CASE("Large figures are rounded to what is written of them") {
  // 100, 0, 200 thousand and 1: median 100,000; 300,001 + 900,000 = 1,200,001, written 120万.
  // What was done stays. 1,699,999 ÷ 9 = 188,888.8
  CHECK(shown(OneTarget(quantity("2000000")).reported({"100000", "100000", "300001"}).forecast()) ==
        "1200000 300001–2100000 将完不成 800000 188900");
}

TEST_CASE("A cumulative figure that was corrected down is not expected to fall") {
  // 30, −10, −10, 0: median −5, slowest −10: what was done stays. Quickest 10 + 8 × 30.
  CHECK(shown(OneTarget(quantity("100")).reported({"30", "20", "10", "10"}).forecast()) ==
        "10 10–250 将完不成 90 12");  // 90 ÷ 8 = 11.25
}

TEST_CASE("A split target is forecast of all its units together, and each of them alone") {
  OneTarget target(quantity("1000"));
  target.share(target.id, "甲镇", "600");
  target.share(target.id, "乙镇", "400");
  for (int month = 1; month <= 4; ++month) {
    target.report(target.id, "甲镇", month, std::to_string(50 * month));
    if (month != 2) target.report(target.id, "乙镇", month, std::to_string(20 * month));
  }
  // February is not counted for both. 70, 70, 70, 70: 280 + 8 × 70 = 840; 720 ÷ 8 = 90.
  CHECK(shown(target.forecast()) == "840 840–840 将完不成 160 90");
  // 200 + 8 × 50 of 600; 80 + 8 × 20 of 400.
  const TargetProgress& measured = target.progress.items.front().targets.front();
  CHECK(shown(forecast_row(measured, measured.rows[0], 12)) == "600 600–600 按期 0 50");
  CHECK(shown(forecast_row(measured, measured.rows[1], 12)) == "240 240–240 将完不成 160 40");
}

TEST_CASE("Silent where there is nothing to expect, and says why") {
  const std::vector<std::string> figures = {"1", "2", "3"};
  auto silence = [&](const Target& target) {
    return OneTarget(target).reported(figures).forecast().silence;
  };
  Target pending = quantity("100");
  pending.pending = true;
  CHECK(silence(pending) == ForecastSilence::pending);
  CHECK(silence(of_kind(TargetKind::milestone, TargetOp::none, "1")) ==
        ForecastSilence::unmeasured);
  CHECK(silence(of_kind(TargetKind::ongoing, TargetOp::none, "1")) == ForecastSilence::unmeasured);
  Target open = quantity("100");
  open.value.reset();
  CHECK(silence(open) == ForecastSilence::no_value);
  CHECK(silence(quantity("3")) == ForecastSilence::finished);
  CHECK(OneTarget(quantity("2000"))
            .reported({"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"})
            .forecast()
            .silence == ForecastSilence::past_deadline);
}

TEST_CASE("What is kept for ever, and what units cannot add up, have no forecast") {
  OneTarget target(of_kind(TargetKind::ratio, TargetOp::at_least, "90"));
  for (const char* unit : {"甲镇", "乙镇"}) {
    target.share(target.id, unit, "90");
    for (int month = 1; month <= 4; ++month) {
      target.report(target.id, unit, month, std::to_string(50 + 2 * month));
    }
  }
  CHECK(target.forecast().silence == ForecastSilence::several_units);
  // Each alone: 2, 2, 2; 58 + 8 × 2 = 74; 32 ÷ 8 = 4.
  const TargetProgress& measured = target.progress.items.front().targets.front();
  CHECK(shown(forecast_row(measured, measured.rows[0], 12)) == "74 74–74 将完不成 16 4");
  YearSketch sketch;
  Item item;
  item.deadline = "长期坚持";
  item.lead_units = {kUnit};
  Id id = sketch.item(sketch.group(Level::county), item);
  Id open = sketch.target(id, "路灯", TargetKind::quantity, "100", "盏");
  for (int month = 1; month <= 4; ++month) sketch.report(open, kUnit, month, std::to_string(month));
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  CHECK(forecast_target(progress.items[0].targets[0], 12).silence == ForecastSilence::undated);
}

TEST_CASE("An item without targets is reported in percent and begins at none") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {kUnit});
  for (int month = 1; month <= 3; ++month) {
    Report report;
    report.item = item;
    report.unit = kUnit;
    report.month = to_string(Month{2024, month});
    report.done = Decimal(7 * month);
    sketch.records.add(report);
  }
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  // 21 + 9 × 7 = 84; 79 ÷ 9 = 8.8.
  CHECK(shown(forecast_target(progress.items[0].targets[0], 12)) == "84 84–84 将完不成 16 9");
}

TEST_CASE("A month that only says why has no pace of its own") {
  // 100, 100, then 200 in two months: 100 each, as is wanted of 1200.
  OneTarget target(quantity("1200"));
  target.reported({"100", "200", "", "400"});
  target.report(target.id, kUnit, 3, "");
  CHECK(shown(target.forecast(4)) == "1200 1200–1200 按期 0 100");
  // One figure and two notes are no three months.
  OneTarget silent(quantity("1200"));
  silent.reported({"100"});
  silent.report(silent.id, kUnit, 2, "");
  silent.report(silent.id, kUnit, 3, "");
  CHECK(silent.forecast(3).silence == ForecastSilence::few_months);
}

TEST_CASE("Only round values are forecast in round figures") {
  // 100,010 a month: twelve of them are the value to the last digit.
  OneTarget target(quantity("1200120"));
  target.reported({"100010", "200020", "300030", "400040", "500050", "600060"});
  CHECK(shown(target.forecast()) == "1200120 1200120–1200120 按期 0 100010");
}
