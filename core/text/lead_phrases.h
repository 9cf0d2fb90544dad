// What a single phrase says of units: labels with lists behind them, or lists with verbs behind
// them.
#pragma once

#include <vector>

#include "text/clean_text.h"
#include "text/duty_labels.h"

namespace minsheng {

struct LabelledValue {
  DutyRole role = DutyRole::none;
  Range label;
  Range value;  // up to the next label, without the colon
};

// 「牵头单位：县人社局；配合单位：县教育局」. Empty unless the range begins with a label and a
// colon.
std::vector<LabelledValue> read_labels(const CleanText& text, Range range);

struct NamedRole {
  DutyRole role = DutyRole::none;
  Range name;
};

// 「县人社局牵头，县教育局配合」 「由县水利局负责落实」. Empty unless every piece is a unit's name
// with a verb behind it or behind a later one, and nothing else stands in the range.
std::vector<NamedRole> read_verbs(const CleanText& text, Range range);

// 「县教育局、县财政局：新建学校…」: the units in front of a colon with words behind it; empty
// where it begins otherwise.
Range units_in_front(const CleanText& text, Range range);

// 「县教育局、县财政局」: nothing but names that can be nothing else.
bool is_bare_unit_list(const CleanText& text, Range range);

}  // namespace minsheng
