// What `minsheng assess` answers.
#pragma once

#include <string>

#include "base/result.h"
#include "rules/assess.h"

namespace minsheng {

struct AssessQuestion {
  std::string quarter;  // "2024Q1"
  std::string rules;    // the text of a rule file; "" for the ledger's own, else the defaults
  std::string today;    // ISO 8601; what is due on it or later costs nothing yet
};

// Refused: a quarter that is none or outside the ledger's year.
Result<Quarter> ask_quarter(const Ledger& ledger, const std::string& text);

// Refused: what ask_quarter refuses, a rule file that cannot be read. A
// frozen quarter is answered by the scores that were kept, unless other rules are given.
Result<ScoreSheet> ask_scores(const Ledger& ledger, const AssessQuestion& question);

}  // namespace minsheng
