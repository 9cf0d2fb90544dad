#include "app/assess_report.h"

#include "app/findings_view.h"
#include "app/status_view.h"
#include "format/assessment_rules_json.h"
#include "format/json_writer.h"
#include "rules/rule_table.h"

namespace minsheng {
namespace {

// The text of the ledger's newest rule file of the assessment; "" for none.
std::string own_rules(const Ledger& ledger, const std::string& quarter) {
  for (const auto& [id, stored] : ledger.table<FrozenQuarter>()) {
    if (stored.exists && stored.record.quarter == quarter) return stored.record.rules;
  }
  const Stored<RuleFile>* newest = nullptr;
  for (const auto& [id, stored] : ledger.table<RuleFile>()) {
    if (!stored.exists || stored.record.kind != "assessment") continue;
    bool newer = !newest || stamp_of(stored, "text").number > stamp_of(*newest, "text").number;
    if (newer) newest = &stored;
  }
  return newest ? newest->record.text : "";
}

Error bad(const std::string& pattern, std::vector<std::string> words) {
  return {ErrorCode::bad_input, {pattern, std::move(words)}};
}

void write_line(JsonWriter& out, const ScoreLine& line) {
  out.begin_object();
  out.key("criterion");
  out.text(line.criterion);
  out.key("points");
  out.number(line.points);
  out.key("basis");
  out.begin_array();
  for (const ScoreBasis& basis : line.basis) out.text(to_text(basis.text));
  out.end_array();
  out.end_object();
}

void write_unit(JsonWriter& out, const UnitScore& unit) {
  out.begin_object();
  out.key("rank");
  out.integer(unit.rank);
  out.key("tied");
  out.flag(unit.tied);
  out.key("unit");
  out.text(unit.unit);
  out.key("total");
  out.number(unit.total);
  out.key("grade");
  out.text(unit.grade);
  out.key("vetoed");
  out.flag(unit.vetoed);
  out.key("lines");
  out.begin_array();
  for (const ScoreLine& line : unit.lines) write_line(out, line);
  out.end_array();
  out.end_object();
}

}  // namespace

Result<ScoreSheet> ask_scores(const Ledger& ledger, const AssessQuestion& question) {
  std::optional<Quarter> quarter = parse_quarter(question.quarter);
  if (!quarter) return bad("{} 不是季度，应写成 2024Q1 这样。", {question.quarter});
  int year = year_of(ledger, quarter->year);
  if (year != quarter->year) {
    return bad("台账是 {} 年的，没有 {} 的考评。", {std::to_string(year), question.quarter});
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
  out.key("quarter");
  out.text(to_string(sheet.quarter));
  out.key("rules");
  out.text(sheet.rules.name);
  out.key("criteria");
  out.begin_array();
  for (const Criterion& criterion : sheet.rules.criteria) {
    out.begin_object();
    out.key("code");
    out.text(criterion.code);
    out.key("name");
    out.text(criterion.name);
    out.key("kind");
    out.text(key_of(criterion.kind));
    out.key("points");
    out.number(criterion.points);
    out.end_object();
  }
  out.end_array();
  out.key("units");
  out.begin_array();
  for (const UnitScore& unit : sheet.units) write_unit(out, unit);
  out.end_array();
  out.end_object();
  return out.take() + "\n";
}

}  // namespace minsheng
