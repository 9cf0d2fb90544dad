// Labels in front of units, persons and dates: 牵头单位： 配合部门： 主要责任人： 完成时限：
#pragma once

#include <cstddef>

#include "text/clean_text.h"

namespace minsheng {

// `duty` leads where nobody else does; `note` is kept as words, whether it names a person or a unit
// that has no part in the work itself (数据提供单位).
enum class DutyRole { none, lead, duty, support, note, deadline };

struct DutyLabel {
  DutyRole role = DutyRole::none;
  size_t length = 0;  // characters, without the colon or 为 behind it
};

// The label that `text` begins with; role none where there is none. Known labels win, the longest
// first; others count by their make: a few words that end with 单位, 部门, 责任人 or 领导.
DutyLabel duty_label_of(Chars text);

// The same where it may stand in the middle of words: only the known labels.
DutyLabel known_label_of(Chars text);

// What a mark in brackets beside a unit's name says of it: 牵头, 主责 or 主 is lead, 配合 support;
// none for other words. Without the brackets.
DutyRole role_of_mark(Chars words);

}  // namespace minsheng
