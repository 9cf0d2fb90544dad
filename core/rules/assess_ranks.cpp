#include "rules/assess_ranks.h"

#include <algorithm>
#include <set>

#include "base/magnitude.h"
#include "model/unit_aliases.h"
#include "rules/ranks.h"

namespace minsheng {
namespace {

Decimal rounded(const Decimal& value) { return divide(value, Decimal(1), 2).value_or(value); }

void add_up(UnitScore& unit) {
  unit.total = Decimal(0);
  for (ScoreLine& line : unit.lines) {
    line.points = rounded(line.points);
    unit.total = add(unit.total, line.points).value_or(unit.total);
  }
  if (unit.vetoed) unit.total = Decimal(0);
}

Decimal bonus_of(const Criterion& criterion, int rank) {
  auto place = static_cast<size_t>(rank - 1);
  if (place < criterion.by_rank.size()) return criterion.by_rank[place];
  auto further = static_cast<int64_t>(place - criterion.by_rank.size()) + 1;
  return multiply(criterion.per_further_rank, Decimal(further)).value_or(Decimal(0));
}

bool has_kind(const AssessmentRules& rules, CriterionKind kind) {
  return std::any_of(rules.criteria.begin(), rules.criteria.end(),
                     [&](const Criterion& criterion) { return criterion.kind == kind; });
}

void give_grades(const AssessmentRules& rules, std::vector<UnitScore>& units) {
  for (UnitScore& unit : units) {
    for (const Grade& grade : rules.grades) {
      unit.grade = grade.name;
      if (!unit.vetoed && unit.total >= grade.from) break;
    }
  }
}

ScoreSheet sheet_before(const AssessInput& input, const Quarter& quarter) {
  AssessmentRules plain = input.rules;
  std::erase_if(plain.criteria, [](const Criterion& criterion) {
    return criterion.kind == CriterionKind::last_streak;
  });
  return assess(
      {input.ledger, input.progress, input.progress_rules, input.findings, plain, input.today},
      {quarter.year, quarter.number - 1});
}

// Where all are equal nobody is the last.
std::set<std::string> last_units(const UnitAliases& names, const std::vector<UnitScore>& units) {
  std::set<std::string> last;
  if (units.empty() || units.back().rank == 1) return last;
  for (const UnitScore& unit : units) {
    if (unit.rank == units.back().rank) last.insert(names.common_name(unit.unit));
  }
  return last;
}

std::set<std::string> last_of_quarter_before(const AssessInput& input, const Quarter& quarter) {
  if (quarter.number == 1) return {};
  UnitAliases names(input.ledger);
  if (input.before) return last_units(names, input.before->units);
  return last_units(names, sheet_before(input, quarter).units);
}

// Bonus and streak look at the ranks of the sums so far.
void score_by_rank(const AssessInput& input, const Quarter& quarter,
                   std::vector<UnitScore>& units) {
  bool streaks = has_kind(input.rules, CriterionKind::last_streak);
  if (!streaks && !has_kind(input.rules, CriterionKind::rank_bonus)) return;
  give_ranks(units, &UnitScore::total);
  std::set<std::string> last;
  if (streaks) last = last_of_quarter_before(input, quarter);
  int lowest = units.empty() ? 0 : units.back().rank;
  for (UnitScore& unit : units) {
    for (size_t i = 0; i < input.rules.criteria.size(); ++i) {
      const Criterion& criterion = input.rules.criteria[i];
      ScoreLine& line = unit.lines[i];
      if (criterion.kind == CriterionKind::rank_bonus) {
        line.points = bonus_of(criterion, unit.rank);
        line.basis.push_back({{"第 {} 名", {std::to_string(unit.rank)}}, {}, {}});
      }
      bool again = criterion.kind == CriterionKind::last_streak && unit.rank == lowest &&
                   lowest > 1 && last.contains(unit.unit);
      if (!again) continue;
      line.points = negated(criterion.per_event);
      line.basis.push_back({{"连续两个季度末位", {}}, {}, {}});
    }
    add_up(unit);
  }
}

}  // namespace

void rank_scores(const AssessInput& input, const Quarter& quarter, std::vector<UnitScore>& units) {
  for (UnitScore& unit : units) add_up(unit);
  score_by_rank(input, quarter, units);
  give_ranks(units, &UnitScore::total);
  give_grades(input.rules, units);
}

}  // namespace minsheng
