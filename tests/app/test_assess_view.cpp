// 考评 as the page shows it, on a quarter worked by hand.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/assess_report.h"
#include "app/assess_view.h"
#include "app/edited_ledger.h"
#include "app/frozen_quarter.h"
#include "app/hand_scores.h"
#include "app/rule_files.h"
#include "app/rules_draft.h"
#include "app/score_sheet_json.h"
#include "app/score_words.h"
#include "format/assessment_rules_json.h"
#include "format/json_lines.h"
#include "rules/rule_sketch.h"
#include "rules/rule_table.h"

using namespace minsheng;
using testing::number;
using testing::PlanSketch;

namespace {

constexpr Quarter kFirst{2024, 1};
constexpr const char* kToday = "2024-04-10T09:00:00+08:00";

// March expects 25 of 100: 甲局 has 25, 乙局 20, 丙局 25 too.
Ledger quarter_ledger() {
  PlanSketch sketch;
  Id group = sketch.group(Level::county);
  int number = 0;
  for (const char* unit : {"甲局", "乙局", "丙局"}) {
    Id item = sketch.item(group, std::to_string(++number), {unit});
    Id target = sketch.target(item, "数", TargetKind::quantity, "100", "个");
    for (int month = 1; month <= 3; ++month) {
      Report report;
      report.target = target;
      report.unit = unit;
      report.month = to_string(Month{2024, month});
      report.done = month < 3 ? Decimal(month * 5) : Decimal(number == 2 ? 20 : 25);
      report.received_on = to_string(Date{2024, month, 20});
      sketch.records.add(report);
    }
  }
  return sketch.records.take();
}

// 任务完成 90 and 督办整改 10, by hand and veto; so 甲局 100, 乙局 90 × 0.8 + 10 = 82.
AssessmentRules simple_rules() {
  AssessmentRules rules;
  rules.name = "简单细则";
  auto add = [&](const char* code, CriterionKind kind, int64_t points) {
    Criterion criterion;
    criterion.code = code;
    criterion.name = std::string(kind_name(kind));
    criterion.kind = kind;
    criterion.points = Decimal(points);
    if (kind == CriterionKind::overdue_notes) criterion.per_event = Decimal(1);
    rules.criteria.push_back(criterion);
  };
  add("completion", CriterionKind::completion, 90);
  add("supervision", CriterionKind::overdue_notes, 10);
  add("manual", CriterionKind::manual, 0);
  add("veto", CriterionKind::veto, 0);
  rules.grades = {{"优秀", Decimal(90)}, {"良好", Decimal(80)}, {"不合格", Decimal(0)}};
  return rules;
}

struct AssessDesk {
  explicit AssessDesk(const AssessmentRules& rules = simple_rules())
      : edited(quarter_ledger(), "tester00") {
    change([&](Edit& edit) { CHECK(save_draft(edit, ledger(), draft_of(rules)).ok()); });
  }

  const Ledger& ledger() const { return edited.ledger(); }

  template <class Make>
  void change(Make make) {
    Edit edit(ledger(), edited.actor());
    make(edit);
    REQUIRE(edited.apply(edit.finish(kToday, {"改", {}})).ok());
  }

  template <class Ask>
  auto ask(Ask take, const std::string& today = kToday) const {
    ProgressRules progress_rules;
    LedgerProgress progress = measure_ledger(ledger(), progress_rules, 2024);
    std::vector<Finding> findings = check_ledger(ledger());
    return take(AssessSubject{ledger(), progress, progress_rules, findings, today});
  }

  AssessView view(const Quarter& quarter = kFirst, const std::string& today = kToday) const {
    return ask([&](const AssessSubject& subject) { return view_assessment(subject, quarter); },
               today);
  }

  ScoreSheet sheet(const AssessmentRules& rules) const {
    return ask([&](const AssessSubject& subject) { return score_by(subject, rules, kFirst); });
  }

  void give(const std::string& unit, HandScore typed) {
    change([&](Edit& edit) {
      CHECK(write_hand_score(edit, ledger(), simple_rules(), kFirst, unit, typed).ok());
    });
  }

  void freeze() {
    ScoreSheet sheet = view().sheet;
    change([&](Edit& edit) { CHECK(freeze_quarter(edit, ledger(), sheet, kToday).ok()); });
  }

  // 丙局's figure of March becomes 10: 90 × 0.4 + 10 = 46.
  void report_less() {
    for (const auto& [id, stored] : ledger().table<Report>()) {
      if (stored.record.unit != "丙局" || stored.record.month != "2024-03") continue;
      Id report = id;
      change([&](Edit& edit) { edit.set({RecordType::report, report}, "done", Decimal(10)); });
      return;
    }
  }

  EditedLedger edited;
};

std::string totals(const ScoreSheet& sheet) {
  std::string text;
  for (const UnitScore& unit : sheet.units) {
    text += std::to_string(unit.rank) + " " + unit.unit + " " + to_fixed(unit.total, 2) + "; ";
  }
  return text;
}

std::string refusal(const AssessDesk& desk, const HandScore& typed) {
  Edit edit(desk.ledger(), "tester00");
  Result<void> done = write_hand_score(edit, desk.ledger(), simple_rules(), kFirst, "甲局", typed);
  return done ? "" : to_text(done.error().message);
}

}  // namespace

TEST_CASE("What a finding takes off is named by its check, whatever else the words are") {
  Criterion data;
  data.kind = CriterionKind::findings;
  ScoreBasis basis{{"{} {}", {"省9", "B08"}}};
  CHECK(found_by(data, basis).name == "累计数下降");
  CHECK(found_by(data, basis).code == "B08");
  CHECK(found_by(data, {{"{} {}", {"省9", "累计数下降"}}}).code.empty());
  data.kind = CriterionKind::late_reports;
  CHECK(found_by(data, basis).code.empty());
}

TEST_CASE("A quarter is shown by grades, ties repeat the rank, criteria by their full marks") {
  AssessDesk desk;
  AssessView view = desk.view();
  CHECK(view.begun);
  CHECK(view.over);
  CHECK_FALSE(view.problem);
  CHECK(totals(view.sheet) == "1 甲局 100.00; 1 丙局 100.00; 3 乙局 82.00; ");
  CHECK(view.columns == std::vector<size_t>{0, 1});
  REQUIRE(view.groups.size() == 2);
  CHECK(view.groups[0].name == "优秀");
  CHECK(view.groups[0].count == 2);
  CHECK(view.groups[1].from == Decimal(80));
  CHECK(view.groups[1].first == 2);
  CHECK(score_equation(view.sheet.rules, view.sheet.units[2]) == "72.00 + 10.00");
  CHECK(to_text(line_note(view.sheet.rules.criteria[0], view.sheet.units[2].lines[0])) ==
        "90 × 1 项的平均");
}

TEST_CASE("A quarter that has not begun has no sheet, one under way says that it is not over") {
  AssessDesk desk;
  CHECK_FALSE(desk.view({2024, 2}, "2024-03-31").begun);
  CHECK(desk.view({2024, 2}, "2024-03-31").sheet.units.empty());
  AssessView second = desk.view({2024, 2}, "2024-04-01");
  CHECK(second.begun);
  CHECK_FALSE(second.over);
  // With a wrong clock the reports say it.
  CHECK(desk.view(kFirst, "2020-01-01").begun);
}

TEST_CASE("Points by hand need a reason and a number, and are changed and removed") {
  AssessDesk desk;
  CHECK(refusal(desk, {"", "manual", "2", " "}).find("没有写理由") == 0);
  CHECK(refusal(desk, {"", "manual", "两分", "表扬"}).find("“两分”不是分数") == 0);
  CHECK(refusal(desk, {"", "manual", "0", "表扬"}).find("0 分不用记") == 0);
  CHECK(refusal(desk, {"", "manual", "0.125", "表扬"}).find("“0.125”的小数太多") == 0);
  CHECK(refusal(desk, {"", "completion", "2", "表扬"}).find("这一条不是手工给分的") == 0);
  CHECK(refusal(desk, {"", "veto", "", ""}).find("没有写理由") == 0);

  desk.give("乙局", {"", "manual", "＋1.5", "省厅通报表扬"});
  desk.give("乙局", {"", "manual", "−3", "迟报整改情况"});
  // 82 + 1.5 − 3
  CHECK(totals(desk.view().sheet) == "1 甲局 100.00; 1 丙局 100.00; 3 乙局 80.50; ");
  std::vector<HandScore> given = hand_scores_of(desk.ledger(), simple_rules(), kFirst, "乙局");
  REQUIRE(given.size() == 2);
  CHECK(given[0].points == "1.5");
  given[1].points = "-2";
  desk.give("乙局", given[1]);
  CHECK(signed_points(extra_points(simple_rules(), desk.view().sheet.units[2])) == "−0.50");
  desk.change(
      [&](Edit& edit) { CHECK(remove_hand_score(edit, desk.ledger(), kFirst, given[1].id).ok()); });
  CHECK(totals(desk.view().sheet) == "1 甲局 100.00; 1 丙局 100.00; 3 乙局 83.50; ");

  desk.give("甲局", {"", "veto", "", "弄虚作假"});
  CHECK(totals(desk.view().sheet) == "1 丙局 100.00; 2 乙局 83.50; 3 甲局 0.00; ");
  CHECK(desk.view().groups.back().name == "不合格");
  CHECK(score_table_text(desk.view().sheet)
            .find("3\t甲局\t90.00\t10.00\t0.00\t0.00\t0.00\t不合格\t是\n") != std::string::npos);
}

TEST_CASE("A finished quarter stays as it was when rules, reports or points change") {
  AssessDesk desk;
  desk.freeze();
  const AssessView before = desk.view();
  CHECK(before.frozen_on == "2024-04-10");
  CHECK(before.frozen[0]);
  CHECK(before.changed == 0);
  std::string kept = scores_json(before.sheet);

  desk.report_less();
  AssessmentRules other = default_assessment_rules();
  desk.change([&](Edit& edit) { CHECK(save_draft(edit, desk.ledger(), draft_of(other)).ok()); });
  const AssessView after = desk.view();
  CHECK(scores_json(after.sheet) == kept);
  CHECK(after.sheet.rules == before.sheet.rules);
  // Computing would give 丙局 46 by the rules of then; the others stay.
  CHECK(after.changed == 1);
  REQUIRE(after.since.size() == 3);
  CHECK(after.since[1].unit == "丙局");
  CHECK(after.since[1].second == Decimal(46));
  CHECK(after.since[1].change == Decimal(-54));
  CHECK(after.since[1].second_rank == 3);
  // The command line answers the same.
  Result<ScoreSheet> asked = ask_scores(desk.ledger(), {"2024Q1", "", kToday});
  REQUIRE(asked.ok());
  CHECK(scores_json(asked.value()) == kept);

  Edit edit(desk.ledger(), "tester00");
  CHECK_FALSE(freeze_quarter(edit, desk.ledger(), before.sheet, kToday).ok());
  Result<void> given = write_hand_score(edit, desk.ledger(), simple_rules(), kFirst, "甲局",
                                        {"", "manual", "1", "表扬"});
  REQUIRE_FALSE(given.ok());
  CHECK(to_text(given.error().message) == "2024Q1 已经审定，不能改分。要改请先取消审定。");
}

TEST_CASE("An opened quarter is computed again, by button and by undo") {
  AssessDesk desk;
  desk.freeze();
  desk.report_less();
  desk.change([&](Edit& edit) { CHECK(unfreeze_quarter(edit, desk.ledger(), kFirst).ok()); });
  CHECK(desk.view().frozen_on.empty());
  CHECK(totals(desk.view().sheet) == "1 甲局 100.00; 2 乙局 82.00; 3 丙局 46.00; ");
  REQUIRE(desk.edited.undo(kToday).ok());
  CHECK(desk.view().frozen_on == "2024-04-10");
  CHECK(totals(desk.view().sheet) == "1 甲局 100.00; 1 丙局 100.00; 3 乙局 82.00; ");
}

TEST_CASE("A kept sheet that cannot be read says so and shows nothing of its own making") {
  AssessDesk desk;
  desk.change([&](Edit& edit) {
    edit.create(edit.next_id(), FrozenQuarter{"2024Q1", "2024-04-01", "", "{\"format\":\"x\"}"});
  });
  AssessView view = desk.view();
  REQUIRE(view.problem);
  CHECK(to_text(*view.problem).find("审定时的得分表读不出来。这不是得分表文件") == 0);
  CHECK(view.sheet.units.empty());
}

TEST_CASE("A score sheet reads back to what it was written from") {
  AssessDesk desk;
  desk.give("甲局", {"", "manual", "-0.25", "写了 {} 的理由"});
  ScoreSheet sheet = desk.view().sheet;
  std::string text = scores_json(sheet);
  Result<ScoreSheet> again = read_scores(text);
  REQUIRE(again.ok());
  CHECK(scores_json(again.value()) == text);
  CHECK(again.value().units[1].lines[2].points == number("-0.25"));
  CHECK(to_text(again.value().units[1].lines[2].basis[0].text) == "-0.25 写了 {} 的理由");
  CHECK(again.value().units[0].lines[0].basis[0].item == sheet.units[0].lines[0].basis[0].item);
}

TEST_CASE("A score sheet whose lines are not its criteria's is refused") {
  AssessDesk desk;
  std::string text = scores_json(desk.view().sheet);
  size_t at = text.find("\"criterion\": \"supervision\"");
  REQUIRE(at != std::string::npos);
  text.replace(at, 26, "\"criterion\": \"completion\"");
  Result<ScoreSheet> read = read_scores(text);
  REQUIRE_FALSE(read.ok());
  CHECK(to_text(read.error().message).find("units/1/lines/2/criterion") != std::string::npos);
}

TEST_CASE("Two versions of the rules are compared unit by unit") {
  AssessDesk desk;
  desk.report_less();
  AssessmentRules first = simple_rules();
  AssessmentRules second = simple_rules();
  second.criteria[0].points = Decimal(60);
  second.criteria[1].points = Decimal(40);
  std::vector<SheetDifference> list = compare_sheets(desk.sheet(first), desk.sheet(second));
  REQUIRE(list.size() == 3);
  // 甲局 100 both; 乙局 90 × 0.8 + 10 = 82, 60 × 0.8 + 40 = 88; 丙局 46, 60 × 0.4 + 40 = 64.
  CHECK(list[0].change == Decimal(0));
  CHECK(list[1].unit == "乙局");
  CHECK(list[1].first == Decimal(82));
  CHECK(list[1].second == Decimal(88));
  CHECK(list[1].change == Decimal(6));
  CHECK(list[2].second == Decimal(64));
  CHECK(list[2].second_rank == 3);
  CHECK(count_differing(list) == 2);
}

TEST_CASE("The rules are edited as text and saved as a version once they sum to 100") {
  AssessDesk desk;
  RulesDraft draft = draft_of(default_assessment_rules());
  CHECK(rules_of(draft).value().criteria == default_assessment_rules().criteria);
  CHECK(rules_of(draft).value().grades == default_assessment_rules().grades);
  draft.criteria[0].points = "50";
  CHECK(sum_of(draft) == Decimal(90));
  Edit edit(desk.ledger(), "tester00");
  Result<std::string> saved = save_draft(edit, desk.ledger(), draft);
  REQUIRE_FALSE(saved.ok());
  CHECK(to_text(saved.error().message) ==
        "满分合计 90，还差 10 才到 100。请加满分，或加一条细则。");
  add_criterion(draft, CriterionKind::manual);
  CHECK(draft.criteria.back().code == "manual2");
  draft.criteria.back().points = "１０";
  CHECK(sum_of(draft) == Decimal(100));
  add_criterion(draft, CriterionKind::rank_bonus);
  draft.criteria.back().by_rank = "3，1.5、0";
  draft.criteria.back().per_further_rank = "-0.5";
  draft.criteria[1].doubled = "甲局、乙局";
  saved = save_draft(edit, desk.ledger(), draft);
  REQUIRE(saved.ok());
  CHECK(saved.value() == "细则 第 2 版");
  REQUIRE(desk.edited.apply(edit.finish(kToday, {"改细则", {}})).ok());
  AssessmentRules newest = assessment_rules_of(desk.ledger());
  CHECK(newest.name == "细则 第 2 版");
  CHECK(newest.criteria.back().by_rank == std::vector<Decimal>{Decimal(3), Decimal(15, 1), {}});
  CHECK(newest.criteria[1].doubled == TextList{"甲局", "乙局"});
  CHECK(rule_versions(desk.ledger(), "assessment").size() == 2);
}

TEST_CASE("What is wrong in a draft of the rules is named with its row") {
  RulesDraft draft = draft_of(default_assessment_rules());
  auto refused = [](const RulesDraft& one) { return to_text(rules_of(one).error().message); };
  RulesDraft one = draft;
  one.criteria[2].per_event = "一分";
  CHECK(refused(one) == "第 3 条“数据质量”的每次“一分”不是 -1000 到 1000 之间的数，请改正。");
  one = draft;
  one.criteria[1].name = " ";
  CHECK(refused(one) == "第 2 条没有名称，请填写。");
  one = draft;
  one.grades[1].from = "95";
  CHECK(refused(one) == "等次“良好”的下限 95 不低于上一档，请从高到低排。");
  one = draft;
  one.criteria[0].points = "70";
  CHECK(refused(one) == "满分合计 110，超过 100。请减满分，或去掉一条细则。");
}

TEST_CASE("A rule file that is pasted names the line of what is wrong") {
  std::string text = write_assessment_rules(default_assessment_rules());
  CHECK(read_draft(text).value() == draft_of(default_assessment_rules()));
  size_t at = text.find("\"findings\"");
  std::string wrong = text;
  wrong.replace(at, 10, "\"luck\"");
  auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
  Result<RulesDraft> read = read_draft(wrong);
  REQUIRE_FALSE(read.ok());
  CHECK(to_text(read.error().message).find("第 " + std::to_string(line) + " 行：") == 0);
  CHECK(to_text(read_draft("{\n \"format\": ]").error().message).find("第 2 行") == 0);
}

TEST_CASE("A place of a JSON text is found by its names and numbers") {
  const char* text = "{\n \"a\": [1, {\"b\": \"x\\\"]\"},\n  {\"b\":\n [] }],\n \"c\": null\n}";
  CHECK(line_of_json_place(text, "a") == 2);
  CHECK(line_of_json_place(text, "a/2/b") == 2);
  CHECK(line_of_json_place(text, "a/3/b") == 4);
  CHECK(line_of_json_place(text, "c") == 5);
  CHECK_FALSE(line_of_json_place(text, "a/4"));
  CHECK_FALSE(line_of_json_place(text, ""));
}
