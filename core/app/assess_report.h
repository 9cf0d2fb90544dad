// What `minsheng assess` prints.
#pragma once

#include <string>

#include "base/result.h"
#include "rules/assess.h"

namespace minsheng {

struct AssessQuestion {
  std::string quarter;  // "2024Q1"
  std::string rules;    // the text of a rule file; "" for the ledger's own, else the defaults
};

// Refused: a quarter that is none or outside the ledger's year, a rule file that cannot be read. A
// frozen quarter is answered with the rules it was frozen by, unless others are given.
Result<ScoreSheet> ask_scores(const Ledger& ledger, const AssessQuestion& question);

// docs/format.md, “What `assess --json` prints”.
std::string scores_json(const ScoreSheet& sheet);

}  // namespace minsheng
