// Lists of units: 「县人社局、县教育局」, with the damage they arrive in.
#pragma once

#include <vector>

#include "text/clean_text.h"

namespace minsheng {

// The names in text[range], in order. They are parted by 、 ， ； / or, where both sides are whole
// names, by a blank or by 和 及 与. A closing 等单位, 等, stray punctuation and marks in front (★)
// are left out;
// brackets inside a name stay: 县乡镇（街道）.
std::vector<Range> split_units(const CleanText& text, Range range);

// Does it begin as units of a place do: 县…, 各…, 国网…? 市场… and 市政… do not.
bool begins_with_place(Chars name);

// Does it look like a unit's name: ends as units do (局, 委, 中心 …), without digits or sentence
// marks?
bool is_unit_name(Chars name);

}  // namespace minsheng
