// 考核细则 (domain.md §5): a plain value that format reads from a rule file
// (format/assessment_rules_json.h) and the rules take.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "model/field_value.h"

namespace minsheng {

enum class CriterionKind {
  completion,     // 任务完成: points × mean of min(1, progress ÷ expected)
  late_reports,   // 报送时效: a deduction for each late or missing report of an item and month
  findings,       // 数据质量: a deduction for each open error and warning
  evidence,       // 佐证材料: share of the required kinds that were supplied
  overdue_notes,  // 督办整改: a deduction for each note that was not closed in time
  practices,      // 宣传推介: points for each recorded practice
  missed_task,    // one item that is 滞后 takes all of the points
  rank_bonus,     // by the rank of the sum of what stands above it
  last_streak,    // a deduction for the last rank, the quarter before and now
  manual,         // 加分, 扣分 by hand
  veto,           // 一票否决 by hand
};

struct Criterion {
  std::string code;  // stays when the name changes
  std::string name;
  CriterionKind kind = CriterionKind::manual;
  Decimal points{0};               // full mark; 0 of bonus kinds
  Decimal per_event{0};            // points for or off each event; of findings: each error
  Decimal per_warning{0};          // of findings
  std::optional<Decimal> most{};   // the most that is taken off or given; the full mark if not said
  std::vector<Decimal> by_rank{};  // of rank_bonus: for the first, the second, …
  Decimal per_further_rank{0};     // of rank_bonus: added for each place behind those
  TextList required{};             // of evidence: keys of its kinds; all eight if not said
  TextList doubled{};              // units whose deductions count twice

  bool operator==(const Criterion&) const = default;
};

struct Grade {
  std::string name;
  Decimal from{0};  // of the total, down to the next grade

  bool operator==(const Grade&) const = default;
};

struct AssessmentRules {
  std::string name;
  std::vector<Criterion> criteria;
  std::vector<Grade> grades;  // best first; the last is what a veto gives

  bool operator==(const AssessmentRules&) const = default;
};

// The office's usual rules, 100 points.
AssessmentRules default_assessment_rules();

}  // namespace minsheng
