// What the page 考评 shows of a quarter: the score sheet by grades, as it is computed now or as it
// was kept when the quarter was finished.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "app/sheet_compare.h"
#include "rules/assess.h"

namespace minsheng {

// What is scored; all belong together.
struct AssessSubject {
  const Ledger& ledger;
  const LedgerProgress& progress;
  const ProgressRules& progress_rules;
  const std::vector<Finding>& findings;
  std::string today;  // ISO 8601; what is due on it or later costs nothing yet
};

// Those that count: by all rules as they come, whatever a person switched off on his machine, so
// that every machine scores the same.
std::vector<Finding> assessed_findings(const Ledger& ledger);

// A last place in the quarter before is that of its kept sheet where that one is finished.
ScoreSheet score_by(const AssessSubject& subject, const AssessmentRules& rules,
                    const Quarter& quarter);

Quarter quarter_of(const Month& month);

// True when the quarter's first month is there, by `today` (ISO 8601) or by a report of it.
bool has_begun(const Ledger& ledger, const Quarter& quarter, const std::string& today);

struct GradeGroup {  // units of one grade stand together
  std::string name;
  std::optional<Decimal> from;  // lowest total; nothing where the rules do not say
  size_t first = 0;             // within the sheet
  size_t count = 0;
};

struct AssessView {
  Quarter quarter;
  std::array<bool, 4> frozen{};    // which quarters of the year are finished
  bool begun = false;              // else the sheet is empty
  bool over = false;               // its last month lies behind; else the scores are not final
  std::string frozen_on;           // ISO 8601 date; "" while the quarter is open
  std::optional<Message> problem;  // why the sheet could not be read or made by the own rules
  ScoreSheet sheet;
  std::vector<GradeGroup> groups;
  std::vector<size_t> columns;  // criteria with a full mark, as places in the rules

  // Of a finished quarter: the kept totals beside those that the same rules would give today.
  std::vector<SheetDifference> since;
  int changed = 0;  // how many of them differ
};

// By the ledger's newest rules; a finished quarter by what was kept, never computed anew.
AssessView view_assessment(const AssessSubject& subject, const Quarter& quarter);

// What the unit has from criteria without a full mark: 加分, 扣分, bonuses.
Decimal extra_points(const AssessmentRules& rules, const UnitScore& unit);

}  // namespace minsheng
