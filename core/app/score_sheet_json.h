// A score sheet as JSON: what `minsheng assess --json` prints and what a finished quarter keeps
// (docs/format.md, “Score sheet”).
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "rules/assess.h"

namespace minsheng {

// Points in quotes with all their digits, each with what it came from, in Chinese. Of the rules it
// keeps name, and code, name, kind and full mark of the criteria.
std::string scores_json(const ScoreSheet& sheet);

// Reads back what was written: writing it again gives the same text. Refused with the place: what
// is no such file, a unit whose lines are not those of the criteria in their order, a newer
// version.
Result<ScoreSheet> read_scores(std::string_view text);

}  // namespace minsheng
