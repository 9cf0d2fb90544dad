// Scores of a quarter against sheets worked by hand: the arithmetic stands beside each.
#include <doctest/doctest.h>

#include "rules/assess.h"
#include "rules/light.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::number;
using testing::PlanSketch;

namespace {

// Two units; the first leads two items.
struct QuarterSketch : PlanSketch {
  QuarterSketch() {
    Id group = PlanSketch::group(Level::county);
    jobs_item = item(group, "1", {"县人社局"});
    jobs = target(jobs_item, "新增就业", TargetKind::quantity, "1200", "人");
    Id training_item = item(group, "2", {"县人社局"});
    training = target(training_item, "培训", TargetKind::quantity, "400", "人次");
    road_item = item(group, "3", {"县交通局"});
    road = target(road_item, "公路", TargetKind::quantity, "80", "公里");
  }

  void report(const Id& target, const std::string& unit, int month, const std::string& done,
              int day = 20) {
    Report record;
    record.target = target;
    record.unit = unit;
    record.month = to_string(Month{2024, month});
    record.done = number(done);
    record.received_on = to_string(Date{2024, month, day});
    records.add(record);
  }

  // All months of the first quarter on the line, but for what the test changes.
  void report_quarter() {
    report(jobs, "县人社局", 1, "100");
    report(jobs, "县人社局", 2, "200");
    report(jobs, "县人社局", 3, "300");
    report(training, "县人社局", 1, "20");
    report(training, "县人社局", 2, "50");
    report(training, "县人社局", 3, "80");
    report(road, "县交通局", 1, "10");
    report(road, "县交通局", 2, "20", 29);
  }

  Id jobs_item, road_item, jobs, training, road;
};

struct Sheet {
  explicit Sheet(Ledger ledger_in, AssessmentRules rules = default_assessment_rules(),
                 std::vector<Finding> findings = {}, Quarter quarter = {2024, 1},
                 const std::string& today = "", const ScoreSheet* before = nullptr)
      : ledger(std::move(ledger_in)),
        progress(measure_ledger(ledger, {}, 2024)),
        sheet(assess({ledger, progress, {}, findings, rules, today, before}, quarter)) {}

  const UnitScore& of(const std::string& unit) const {
    for (const UnitScore& score : sheet.units) {
      if (score.unit == unit) return score;
    }
    return sheet.units.front();
  }

  std::string points(const std::string& unit, const std::string& criterion) const {
    for (const ScoreLine& line : of(unit).lines) {
      if (line.criterion == criterion) return to_fixed(line.points, 2);
    }
    return "no such criterion";
  }

  Ledger ledger;
  LedgerProgress progress;
  ScoreSheet sheet;
};

AssessmentRules rules_with_streak() {
  AssessmentRules rules = default_assessment_rules();
  Criterion streak;
  streak.code = "streak";
  streak.kind = CriterionKind::last_streak;
  streak.per_event = number("0.8");
  rules.criteria.push_back(streak);
  return rules;
}

}  // namespace

TEST_CASE("The default rules give what the figures give, each point traced") {
  QuarterSketch sketch;
  sketch.report_quarter();
  Evidence evidence;
  evidence.item = sketch.jobs_item;
  evidence.unit = "县人社局";
  evidence.month = "2024-02";
  evidence.progress_data = 3;
  evidence.policies = 1;
  sketch.records.add(evidence);
  Practice practice;
  practice.unit = "县人社局";
  practice.date = "2024-03-14";
  practice.title = "就业服务进村";
  sketch.records.add(practice);
  SupervisionNote note;
  note.item = sketch.road_item;
  note.unit = "县交通局";
  note.number = "督办1号";
  note.issued = "2024-03-06";
  note.due = "2024-03-20";
  note.closed = "2024-03-25";
  sketch.records.add(note);
  Sheet sheet(sketch.records.take());
  // 300 ÷ 1200 = 25 of 25 expected: 100; 80 ÷ 400 = 20 of 25: 80; mean 90; 60 × 0.9 = 54.
  CHECK(sheet.points("县人社局", "completion") == "54.00");
  CHECK(sheet.points("县人社局", "timeliness") == "10.00");
  CHECK(sheet.points("县人社局", "quality") == "10.00");
  // Two of eight kinds: 10 × 0.25.
  CHECK(sheet.points("县人社局", "evidence") == "2.50");
  CHECK(sheet.points("县人社局", "supervision") == "5.00");
  CHECK(sheet.points("县人社局", "publicity") == "0.25");
  // 54 + 10 + 10 + 2.5 + 5 + 0.25
  CHECK(to_fixed(sheet.of("县人社局").total, 2) == "81.75");
  CHECK(sheet.of("县人社局").grade == "良好");
  // 20 ÷ 80 = 25 of 25, though March is missing: 60. February came a day late, March not at all.
  CHECK(sheet.points("县交通局", "completion") == "60.00");
  CHECK(sheet.points("县交通局", "timeliness") == "8.00");
  CHECK(sheet.points("县交通局", "supervision") == "4.00");
  // 60 + 8 + 10 + 0 + 4 + 0
  CHECK(to_fixed(sheet.of("县交通局").total, 2) == "82.00");
  CHECK(sheet.of("县交通局").rank == 1);
  const ScoreLine& late = sheet.of("县交通局").lines[1];
  REQUIRE(late.basis.size() == 2);
  CHECK(to_text(late.basis[0].text) == "县3 2月 迟报 1 天");
  CHECK(to_text(late.basis[1].text) == "县3 3月 未报送");
  CHECK(to_text(sheet.of("县人社局").lines[0].basis[1].text) == "县2 20.00% ÷ 25.00% = 80.00%");
}

TEST_CASE("Open errors and warnings cost, explained ones do not") {
  QuarterSketch sketch;
  sketch.report_quarter();
  Id jobs = sketch.jobs;
  Finding error{"B08",     Severity::error, {{"ledger-1", {RecordType::target, jobs}, "", {}, {}}},
                {"x", {}}, "B08¦a",         {}};
  Finding warning = error;
  warning.severity = Severity::warning;
  warning.key = "B04¦b";
  Finding hint = error;
  hint.severity = Severity::hint;
  Finding explained = error;
  explained.key = "B08¦c";
  FindingNote note;
  note.rule = "B08";
  note.key = "B08¦c";
  note.decision = std::string(kAccepted);
  sketch.records.add(note);
  Sheet sheet(sketch.records.take(), default_assessment_rules(), {error, warning, hint, explained});
  // 10 − 1 − 0.5
  CHECK(sheet.points("县人社局", "quality") == "8.50");
  CHECK(sheet.points("县交通局", "quality") == "10.00");
}

TEST_CASE("Points by hand are added, a veto takes everything") {
  QuarterSketch sketch;
  sketch.report_quarter();
  sketch.records.add(Assessment{"2024Q1", "县人社局", "manual", number("-2.5"), "通报批评一次"});
  sketch.records.add(Assessment{"2024Q2", "县人社局", "manual", number("-5"), "下一季度"});
  sketch.records.add(Assessment{"2024Q1", "县交通局", "veto", {}, "弄虚作假"});
  Sheet sheet(sketch.records.take());
  CHECK(sheet.points("县人社局", "manual") == "-2.50");
  // 54 + 10 + 10 + 0 + 5 + 0 − 2.5
  CHECK(to_fixed(sheet.of("县人社局").total, 2) == "76.50");
  CHECK(sheet.of("县交通局").vetoed);
  CHECK(to_fixed(sheet.of("县交通局").total, 2) == "0.00");
  CHECK(sheet.of("县交通局").grade == "不合格");
}

TEST_CASE("A supervision note costs where it was issued, is due and was not answered in time") {
  QuarterSketch sketch;
  sketch.report_quarter();
  auto add_note = [&](const char* issued, const char* due, const char* replied,
                      const char* closed) {
    SupervisionNote note;
    note.unit = "县交通局";
    note.issued = issued;
    note.due = due;
    note.replied_on = replied;
    note.closed = closed;
    sketch.records.add(note);
  };
  add_note("", "2024-02-15", "", "");                                // never sent
  add_note("2024-02-01", "2024-02-15", "2024-02-15", "2024-02-29");  // answered on the last day
  add_note("2024-02-01", "2024-02-15", "", "2024-02-10");            // closed before
  add_note("2024-02-01", "2024-02-15", "2024-02-16", "2024-02-16");  // a day late
  add_note("2024-03-01", "2024-03-20", "", "");                      // no answer
  add_note("2024-03-20", "2024-04-02", "", "");                      // due in the next quarter
  Ledger ledger = sketch.records.take();
  // 5 less 1 for each of the two.
  CHECK(Sheet(ledger).points("县交通局", "supervision") == "3.00");
  // On the due day itself the answer can still come.
  AssessmentRules rules = default_assessment_rules();
  CHECK(Sheet(ledger, rules, {}, {2024, 1}, "2024-03-20").points("县交通局", "supervision") ==
        "4.00");
}

TEST_CASE("Months that are not due yet cost nothing") {
  QuarterSketch sketch;
  sketch.report_quarter();
  Ledger ledger = sketch.records.take();
  AssessmentRules rules = default_assessment_rules();
  Quarter second{2024, 2};
  // Nothing of April, May and June: three events for one item. The due day is the 28th.
  REQUIRE(to_string(due_date({2024, 5}, {})) == "2024-05-28");
  CHECK(Sheet(ledger, rules, {}, second, "2024-04-02").points("县交通局", "timeliness") == "10.00");
  CHECK(Sheet(ledger, rules, {}, second, "2024-05-28").points("县交通局", "timeliness") == "9.00");
  CHECK(Sheet(ledger, rules, {}, second, "2024-05-29").points("县交通局", "timeliness") == "8.00");
  CHECK(Sheet(ledger, rules, {}, second).points("县交通局", "timeliness") == "7.00");
}

TEST_CASE("Rank bonus, doubled deductions, a cap and a missed task") {
  QuarterSketch sketch;
  sketch.report_quarter();
  AssessmentRules rules;
  Criterion completion;
  completion.code = "completion";
  completion.kind = CriterionKind::completion;
  completion.points = Decimal(90);
  Criterion late;
  late.code = "late";
  late.kind = CriterionKind::late_reports;
  late.points = Decimal(10);
  late.per_event = Decimal(2);
  late.most = Decimal(3);
  late.doubled = {"县交通局"};
  Criterion bonus;
  bonus.code = "bonus";
  bonus.kind = CriterionKind::rank_bonus;
  bonus.by_rank = {Decimal(3), number("1.5"), Decimal(0)};
  bonus.per_further_rank = number("-0.5");
  Criterion missed;
  missed.code = "missed";
  missed.kind = CriterionKind::missed_task;
  missed.points = Decimal(5);
  rules.criteria = {completion, late, bonus, missed};
  rules.grades = {{"好", Decimal(90)}, {"差", Decimal(0)}};
  Sheet sheet(sketch.records.take(), rules);
  // Two events of 2 points, doubled: 8, but 3 at most.
  CHECK(sheet.points("县交通局", "late") == "7.00");
  // 90 + 7 + 5 = 102 against 81 + 10 + 5 = 96.
  CHECK(sheet.points("县交通局", "bonus") == "3.00");
  CHECK(sheet.points("县人社局", "bonus") == "1.50");
  CHECK(to_fixed(sheet.of("县交通局").total, 2) == "105.00");
  CHECK(sheet.points("县人社局", "missed") == "5.00");
}

TEST_CASE("Units of one total share a rank, and the next one is counted on") {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  for (const char* unit : {"甲局", "乙局", "丙局"}) {
    Id item = sketch.item(group, "1", {unit});
    Id target = sketch.target(item, "数", TargetKind::quantity, "100", "个");
    Report record;
    record.target = target;
    record.unit = unit;
    record.done = std::string(unit) == "丙局" ? Decimal(10) : Decimal(30);
    for (int month = 1; month <= 3; ++month) {
      record.month = to_string(Month{2024, month});
      sketch.records.add(record);
    }
  }
  Sheet sheet(sketch.records.take());
  CHECK(sheet.of("甲局").rank == 1);
  CHECK(sheet.of("乙局").rank == 1);
  CHECK(sheet.of("乙局").tied);
  CHECK(sheet.of("丙局").rank == 3);
  // 10 ÷ 25 expected = 40 %: 60 × 0.4
  CHECK(sheet.points("丙局", "completion") == "24.00");
}

TEST_CASE("The last place twice running costs") {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  for (const char* unit : {"甲局", "乙局"}) {
    Id target =
        sketch.target(sketch.item(group, "1", {unit}), "数", TargetKind::quantity, "100", "个");
    Report record;
    record.target = target;
    record.unit = unit;
    for (int month = 1; month <= 6; ++month) {
      record.month = to_string(Month{2024, month});
      record.done = Decimal(std::string(unit) == "甲局" ? month * 9 : month * 5);
      sketch.records.add(record);
    }
  }
  AssessmentRules rules = rules_with_streak();
  Ledger ledger = sketch.records.take();
  CHECK(Sheet(ledger, rules, {}, {2024, 1}).points("乙局", "streak") == "0.00");
  CHECK(Sheet(ledger, rules, {}, {2024, 2}).points("乙局", "streak") == "-0.80");
  CHECK(Sheet(ledger, rules, {}, {2024, 2}).points("甲局", "streak") == "0.00");
}

namespace {

// Two units that report the same share of their targets month by month.
Ledger equals_for_half_a_year() {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  for (const char* unit : {"甲局", "乙局"}) {
    Report record;
    record.target =
        sketch.target(sketch.item(group, "1", {unit}), "数", TargetKind::quantity, "100", "个");
    record.unit = unit;
    for (int month = 1; month <= 6; ++month) {
      record.month = to_string(Month{2024, month});
      record.done = Decimal(month * 5);
      sketch.records.add(record);
    }
  }
  return sketch.records.take();
}

}  // namespace

TEST_CASE("Where all units are equal nobody is the last") {
  Sheet sheet(equals_for_half_a_year(), rules_with_streak(), {}, {2024, 2});
  CHECK(sheet.points("甲局", "streak") == "0.00");
  CHECK(sheet.points("乙局", "streak") == "0.00");
}

TEST_CASE("The last of a finished quarter is who was the last when it was kept") {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  for (const char* unit : {"甲局", "乙局"}) {
    Report record;
    record.target =
        sketch.target(sketch.item(group, "1", {unit}), "数", TargetKind::quantity, "100", "个");
    record.unit = unit;
    for (int month = 1; month <= 6; ++month) {
      record.month = to_string(Month{2024, month});
      record.done = Decimal(std::string(unit) == "甲局" ? month * 4 : month * 5);
      sketch.records.add(record);
    }
  }
  Ledger ledger = sketch.records.take();
  ScoreSheet kept;
  kept.quarter = {2024, 1};
  kept.units.resize(2);
  kept.units[0].unit = "甲局";
  kept.units[0].rank = 1;
  kept.units[1].unit = "乙局";
  kept.units[1].rank = 2;
  Sheet sheet(ledger, rules_with_streak(), {}, {2024, 2}, "", &kept);
  // By today's figures 甲局 would be the last of both.
  CHECK(sheet.of("甲局").rank == 2);
  CHECK(sheet.points("甲局", "streak") == "0.00");
  CHECK(Sheet(ledger, rules_with_streak(), {}, {2024, 2}).points("甲局", "streak") == "-0.80");
}

TEST_CASE("Quarters are written as 2024Q1") {
  CHECK(parse_quarter("2024Q3") == Quarter{2024, 3});
  CHECK_FALSE(parse_quarter("2024Q5"));
  CHECK_FALSE(parse_quarter("2024-03"));
  CHECK(to_string(Quarter{2024, 4}) == "2024Q4");
}
