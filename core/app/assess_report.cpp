#include "app/assess_report.h"

#include "app/rule_files.h"
#include "app/status_view.h"
#include "format/assessment_rules_json.h"
#include "format/json_members.h"
#include "rules/rule_table.h"

namespace minsheng {
namespace {

// Those that a finished quarter was scored by, else the ledger's newest; "" for none.
std::string own_rules(const Ledger& ledger, const std::string& quarter) {
  for (const auto& [id, stored] : ledger.table<FrozenQuarter>()) {
    if (stored.exists && stored.record.quarter == quarter) return stored.record.rules;
  }
  return newest_rule_text(ledger, "assessment");
}

void write_line(JsonWriter& out, const ScoreLine& line) {
  out.begin_object();
  write_text(out, "criterion", line.criterion);
  write_number(out, "points", line.points);
  write_each(out, "basis", line.basis,
             [&](const ScoreBasis& basis) { out.text(to_text(basis.text)); });
  out.end_object();
}

void write_unit(JsonWriter& out, const UnitScore& unit) {
  out.begin_object();
  write_count(out, "rank", unit.rank);
  write_flag(out, "tied", unit.tied);
  write_text(out, "unit", unit.unit);
  write_number(out, "total", unit.total);
  write_text(out, "grade", unit.grade);
  write_flag(out, "vetoed", unit.vetoed);
  write_each(out, "lines", unit.lines, [&](const ScoreLine& line) { write_line(out, line); });
  out.end_object();
}

void write_criterion(JsonWriter& out, const Criterion& criterion) {
  out.begin_object();
  write_text(out, "code", criterion.code);
  write_text(out, "name", criterion.name);
  write_text(out, "kind", key_of(criterion.kind));
  write_number(out, "points", criterion.points);
  out.end_object();
}

}  // namespace

Result<ScoreSheet> ask_scores(const Ledger& ledger, const AssessQuestion& question) {
  std::optional<Quarter> quarter = parse_quarter(question.quarter);
  if (!quarter)
    return Error{ErrorCode::bad_input, {"{} 不是季度，应写成 2024Q1 这样。", {question.quarter}}};
  int year = year_of(ledger, quarter->year);
  if (year != quarter->year) {
    return Error{ErrorCode::bad_input,
                 {"台账是 {} 年的，没有 {} 的考评。", {std::to_string(year), question.quarter}}};
  }
  std::string text = question.rules.empty() ? own_rules(ledger, question.quarter) : question.rules;
  AssessmentRules rules = default_assessment_rules();
  if (!text.empty()) {
    Result<AssessmentRules> read = read_assessment_rules(text);
    if (!read) return read.error();
    rules = read.take();
  }
  ProgressRules progress_rules = progress_rules_of(ledger);
  LedgerProgress progress = measure_ledger(ledger, progress_rules, year);
  std::vector<Finding> findings = check_ledger(ledger);
  return assess({ledger, progress, progress_rules, findings, rules}, *quarter);
}

std::string scores_json(const ScoreSheet& sheet) {
  JsonWriter out(JsonForm::indented);
  out.begin_object();
  write_text(out, "quarter", to_string(sheet.quarter));
  write_text(out, "rules", sheet.rules.name);
  write_each(out, "criteria", sheet.rules.criteria,
             [&](const Criterion& criterion) { write_criterion(out, criterion); });
  write_each(out, "units", sheet.units, [&](const UnitScore& unit) { write_unit(out, unit); });
  out.end_object();
  return out.take() + "\n";
}

}  // namespace minsheng
