// Points of one criterion for one unit, by what is read for it. assess.h says what each kind means;
// this is its inside, shared by its files.
#pragma once

#include <string>

#include "model/unit_aliases.h"
#include "rules/assess.h"
#include "rules/roll_up.h"

namespace minsheng {

struct ScoreCase {
  const AssessInput& in;
  const UnitAliases& names;
  Quarter quarter;
  const Criterion& criterion;
  std::string unit;  // under the name it goes by
  ItemList items;    // that it leads
};

// From progress and reports (score_items.cpp).
ScoreLine score_completion(const ScoreCase& of);
ScoreLine score_late_reports(const ScoreCase& of);
ScoreLine score_missed_task(const ScoreCase& of);
ScoreLine score_findings(const ScoreCase& of);

// From what is recorded beside them (score_records.cpp).
ScoreLine score_evidence(const ScoreCase& of);
ScoreLine score_notes(const ScoreCase& of);
ScoreLine score_practices(const ScoreCase& of);
ScoreLine score_by_hand(const ScoreCase& of);
ScoreLine score_veto(const ScoreCase& of);  // vetoed where it has a basis

// Takes what the events cost off the full mark: `all`, doubled for the units that the rules double,
// at most the criterion's cap.
void deduct(const ScoreCase& of, const Decimal& all, ScoreLine& line);

// True for a date (ISO 8601) of the quarter.
bool is_in(const std::string& date, const Quarter& quarter);

// True when the day (ISO 8601) lies behind today's, so that what was due on it can be late.
bool is_past(const AssessInput& in, const std::string& day);

}  // namespace minsheng
