#include "rules/assess.h"

#include <algorithm>

#include "rules/assess_ranks.h"
#include "rules/score_lines.h"

namespace minsheng {
namespace {

ScoreLine score_of(const ScoreCase& of) {
  switch (of.criterion.kind) {
    case CriterionKind::completion:
      return score_completion(of);
    case CriterionKind::late_reports:
      return score_late_reports(of);
    case CriterionKind::findings:
      return score_findings(of);
    case CriterionKind::evidence:
      return score_evidence(of);
    case CriterionKind::overdue_notes:
      return score_notes(of);
    case CriterionKind::practices:
      return score_practices(of);
    case CriterionKind::missed_task:
      return score_missed_task(of);
    case CriterionKind::manual:
      return score_by_hand(of);
    case CriterionKind::veto:
      return score_veto(of);
    case CriterionKind::rank_bonus:
    case CriterionKind::last_streak:
      break;  // when all sums are known
  }
  return {};
}

UnitScore score_unit(const AssessInput& in, const UnitAliases& names, const Quarter& quarter,
                     const std::string& unit) {
  UnitScore score;
  score.unit = unit;
  ItemList items = items_of_unit(in.progress, unit);
  for (const Criterion& criterion : in.rules.criteria) {
    ScoreLine line = score_of({in, names, quarter, criterion, unit, items});
    line.criterion = criterion.code;
    bool vetoes = criterion.kind == CriterionKind::veto && !line.basis.empty();
    score.vetoed = score.vetoed || vetoes;
    score.lines.push_back(std::move(line));
  }
  return score;
}

}  // namespace

void deduct(const ScoreCase& of, const Decimal& all, ScoreLine& line) {
  const Criterion& criterion = of.criterion;
  bool doubled =
      std::any_of(criterion.doubled.begin(), criterion.doubled.end(),
                  [&](const std::string& one) { return of.names.common_name(one) == of.unit; });
  Decimal off = doubled ? multiply(all, Decimal(2)).value_or(all) : all;
  off = std::min(off, criterion.most.value_or(criterion.points));
  line.points = subtract(criterion.points, off).value_or(criterion.points);
}

bool is_in(const std::string& date, const Quarter& quarter) {
  std::optional<Month> month = parse_month(std::string_view(date).substr(0, 7));
  return month && month->year == quarter.year && month->month >= quarter.first_month() &&
         month->month <= quarter.last_month();
}

bool is_past(const AssessInput& in, const std::string& day) {
  return in.today.empty() || day < in.today;
}

std::optional<Quarter> parse_quarter(std::string_view text) {
  if (text.size() != 6 || text[4] != 'Q' || text[5] < '1' || text[5] > '4') return std::nullopt;
  std::optional<Month> year = parse_month(std::string(text.substr(0, 4)) + "-01");
  if (!year) return std::nullopt;
  return Quarter{year->year, text[5] - '0'};
}

std::string to_string(const Quarter& quarter) {
  return to_string(Month{quarter.year, 1}).substr(0, 4) + "Q" + std::to_string(quarter.number);
}

ScoreSheet assess(const AssessInput& input, const Quarter& quarter) {
  ScoreSheet sheet;
  sheet.quarter = quarter;
  sheet.rules = input.rules;
  UnitAliases names(input.ledger);
  for (const std::string& unit : lead_units(input.progress)) {
    sheet.units.push_back(score_unit(input, names, quarter, unit));
  }
  rank_scores(input, quarter, sheet.units);
  return sheet;
}

}  // namespace minsheng
