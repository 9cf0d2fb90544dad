// Names in a cell of a table, where a line break or blank may part two names or lie inside one.
#pragma once

#include <vector>

#include "text/clean_text.h"

namespace minsheng {

// As split_units(), and cut at the gaps too where both sides are names of their own:
// 「五里街道 南河街道」 「教体局 卫健委」, but not 「县 教育局」 「县公安局 交警大队」 「县委
// 办公室」. With `persons` the name of a person behind a unit is a piece: 「县住建局 李建国」.
std::vector<Range> split_cell_names(const CleanText& text, Range cell, bool persons);

// Two to four characters that name no unit.
bool may_be_person(Chars name);

}  // namespace minsheng
