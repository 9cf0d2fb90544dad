#include "app/assess_view.h"

#include <algorithm>

#include "app/frozen_quarter.h"
#include "app/rule_files.h"
#include "format/assessment_rules_json.h"
#include "rules/rule_table.h"

namespace minsheng {
namespace {

bool has_full_mark(const Criterion& criterion) { return criterion.points > Decimal(0); }

std::vector<size_t> marked_criteria(const AssessmentRules& rules) {
  std::vector<size_t> columns;
  for (size_t i = 0; i < rules.criteria.size(); ++i) {
    if (has_full_mark(rules.criteria[i])) columns.push_back(i);
  }
  return columns;
}

std::optional<Decimal> limit_of(const AssessmentRules& rules, const std::string& grade) {
  for (const Grade& one : rules.grades) {
    if (one.name == grade) return one.from;
  }
  return std::nullopt;
}

std::vector<GradeGroup> grade_groups(const ScoreSheet& sheet) {
  std::vector<GradeGroup> groups;
  for (size_t i = 0; i < sheet.units.size(); ++i) {
    const std::string& grade = sheet.units[i].grade;
    if (groups.empty() || groups.back().name != grade) {
      groups.push_back({grade, limit_of(sheet.rules, grade), i, 0});
    }
    ++groups.back().count;
  }
  return groups;
}

// A rule file that cannot be read must not silently count as the defaults.
std::optional<Message> trouble_with_rules(const Ledger& ledger) {
  std::string text = newest_rule_text(ledger, "assessment");
  if (text.empty()) return std::nullopt;
  Result<AssessmentRules> rules = read_assessment_rules(text);
  if (rules) return std::nullopt;
  return Message{"最新的考核细则读不出来，暂按通用细则计分。{}", {to_text(rules.error().message)}};
}

void show_kept(AssessView& view, const AssessSubject& subject, const FrozenQuarter& frozen) {
  view.frozen_on = frozen.frozen_on.empty() ? "—" : frozen.frozen_on;
  Result<ScoreSheet> kept = kept_scores(frozen);
  if (!kept) {
    view.problem = Message{"审定时的得分表读不出来。{}", {to_text(kept.error().message)}};
    return;
  }
  view.sheet = kept.take();
  Result<AssessmentRules> rules = read_assessment_rules(frozen.rules);
  bool whole = rules && rules.value() == view.sheet.rules;
  if (!whole) return;  // what stands in for the rules cannot be computed by
  view.since = compare_sheets(view.sheet, score_by(subject, view.sheet.rules, view.quarter));
  view.changed = count_differing(view.since);
}

}  // namespace

std::vector<Finding> assessed_findings(const Ledger& ledger) { return check_ledger(ledger); }

ScoreSheet score_by(const AssessSubject& subject, const AssessmentRules& rules,
                    const Quarter& quarter) {
  std::optional<ScoreSheet> before = kept_before(subject.ledger, quarter);
  return assess({subject.ledger, subject.progress, subject.progress_rules, subject.findings, rules,
                 subject.today.substr(0, 10), before ? &*before : nullptr},
                quarter);
}

Quarter quarter_of(const Month& month) { return {month.year, (month.month + 2) / 3}; }

bool has_begun(const Ledger& ledger, const Quarter& quarter, const std::string& today) {
  std::string first = to_string(Month{quarter.year, quarter.first_month()});
  if (today.substr(0, 7) >= first) return true;
  const Table<Report>& reports = ledger.table<Report>();
  return std::any_of(reports.begin(), reports.end(), [&](const auto& entry) {
    return entry.second.exists && entry.second.record.month >= first;
  });
}

AssessView view_assessment(const AssessSubject& subject, const Quarter& quarter) {
  AssessView view;
  view.quarter = quarter;
  view.over = subject.today.substr(0, 7) > to_string(Month{quarter.year, quarter.last_month()});
  for (int number = 1; number <= 4; ++number) {
    view.frozen[static_cast<size_t>(number - 1)] =
        find_frozen(subject.ledger, {quarter.year, number}) != nullptr;
  }
  const FrozenQuarter* frozen = find_frozen(subject.ledger, quarter);
  view.begun = frozen || has_begun(subject.ledger, quarter, subject.today);
  if (frozen) {
    show_kept(view, subject, *frozen);
  } else if (view.begun) {
    view.problem = trouble_with_rules(subject.ledger);
    view.sheet = score_by(subject, assessment_rules_of(subject.ledger), quarter);
  }
  view.groups = grade_groups(view.sheet);
  view.columns = marked_criteria(view.sheet.rules);
  return view;
}

Decimal extra_points(const AssessmentRules& rules, const UnitScore& unit) {
  Decimal sum;
  for (size_t i = 0; i < unit.lines.size() && i < rules.criteria.size(); ++i) {
    if (!has_full_mark(rules.criteria[i])) sum = add(sum, unit.lines[i].points).value_or(sum);
  }
  return sum;
}

}  // namespace minsheng
