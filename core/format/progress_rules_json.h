// The rule file of the lights (docs/format.md).
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/progress_rules.h"

namespace minsheng {

// What is not named keeps its default. Refused with the place and the remedy: what is no such file,
// a name that it does not know, a number out of its range, thresholds that fall, a newer version.
Result<ProgressRules> read_progress_rules(std::string_view text);

// Everything with its present value, indented; reads back to the same rules.
std::string write_progress_rules(const ProgressRules& rules);

}  // namespace minsheng
