// Reading numbers as Chinese office text prints them: digits of both widths, grouped or broken
// by blanks, and the number characters 一二三.
#pragma once

#include <optional>

#include "base/decimal.h"
#include "text/clean_text.h"

namespace minsheng {

struct Numeral {
  std::optional<Decimal> value;  // empty where it has more digits than a Decimal
  size_t length = 0;             // characters read, 0 where none stands there
  size_t digits = 0;             // digits among them
};

// "1234", "1,234", "1 234", "12.5", "１２" at text[at]. A comma or blank belongs to the number only
// where exactly three digits follow. No sign, no 万.
Numeral read_digits(Chars text, size_t at);

// 三, 十二, 二十五, 一百二十, 两, and digit by digit 二〇二四. No 万.
Numeral read_chinese_number(Chars text, size_t at);

// Either of them.
Numeral read_number(Chars text, size_t at);

bool is_chinese_numeral(char32_t code);

}  // namespace minsheng
