// 考评 (domain.md §5): every lead unit's score of one quarter, each point with what it came from.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/assessment_rules.h"
#include "rules/finding.h"
#include "rules/ledger_progress.h"

namespace minsheng {

struct Quarter {
  int year = 0;
  int number = 0;  // 1 to 4

  int first_month() const { return number * 3 - 2; }
  int last_month() const { return number * 3; }
  bool operator==(const Quarter&) const = default;
};

// "2024Q1". Empty for anything else.
std::optional<Quarter> parse_quarter(std::string_view text);
std::string to_string(const Quarter& quarter);

// One figure that points came from.
struct ScoreBasis {
  Message text;        // 省11 71.50% ÷ 50.00% = 100.00%
  Id item{};           // that it is about; "" for none
  RecordRef record{};  // the report, note or practice; its id is "" for none
};

struct ScoreLine {
  std::string criterion;  // code
  Decimal points;
  std::vector<ScoreBasis> basis;  // in the order of plan and months
};

struct UnitScore {
  std::string unit;
  std::vector<ScoreLine> lines;  // in the order of the criteria
  Decimal total;                 // two digits, rounded half up; 0 behind a veto
  int rank = 0;                  // from 1; units of one total share it
  bool tied = false;
  std::string grade;
  bool vetoed = false;
};

struct ScoreSheet {
  Quarter quarter;
  AssessmentRules rules;
  std::vector<UnitScore> units;  // by rank, then in the order of the plan
};

struct AssessInput {
  const Ledger& ledger;
  const LedgerProgress& progress;  // of that ledger
  const ProgressRules& progress_rules;
  const std::vector<Finding>& findings;  // open ones of that ledger count
  const AssessmentRules& rules;
  // ISO 8601. Reports and supervision notes that are due on it or later can still come and cost
  // nothing. "" where the whole year is over.
  std::string today;
  // The sheet of the quarter before where that one is finished: what was kept counts, not what its
  // figures would give now. Null where it is open.
  const ScoreSheet* before = nullptr;
};

// The quarter must lie in the measured year. Points have up to nine digits and are rounded to two
// where they are added up, so that the sum can be followed on paper.
ScoreSheet assess(const AssessInput& input, const Quarter& quarter);

}  // namespace minsheng
