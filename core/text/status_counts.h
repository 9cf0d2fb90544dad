// Counts of tasks by their state: 「提前完成3项、按序时推进7项、滞后2项」. They sum up a report and
// are no figures of any indicator (the checks look at them in the text, rule B12).
#pragma once

#include <string_view>

#include "text/clean_text.h"

namespace minsheng {

// `clause` is the clause around the number, `unit` its unit as printed.
bool counts_states(Chars clause, std::string_view unit);

// 「完成率80%以上的5项」: how many tasks reached a percent. `words` are its sentence up to
// the clause, which may name the rate for several.
bool counts_by_rate(Chars words, Chars clause);

}  // namespace minsheng
