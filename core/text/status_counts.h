// Counts of tasks by their state: 「提前完成3项、按序时推进7项、滞后2项」. They sum up a report and
// are no figures of any indicator (the checks look at them in the text, rule B12).
#pragma once

#include <string_view>

#include "text/clean_text.h"

namespace minsheng {

// `clause` is the clause around the number, `unit` its unit as printed.
bool counts_states(Chars clause, std::string_view unit);

}  // namespace minsheng
