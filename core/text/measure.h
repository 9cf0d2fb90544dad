// A number and the unit behind it, before anything is known of what it means.
#pragma once

#include <optional>
#include <string>

#include "base/decimal.h"
#include "text/clean_text.h"

namespace minsheng {

struct Measure {
  Range number;                  // the digits or number characters
  Range range;                   // number, 万, 余, unit
  std::optional<Decimal> value;  // multiplied out; empty where it has no room
  std::u32string unit;           // "" where no unit follows
  bool by_characters = false;    // 三所
  bool about = false;            // 300余人, 20多个
  bool weak = false;             // unit is one of kWeakMeasures
  std::u32string name_word;      // 号, 天: what makes it a name
  bool name = false;             // unit is one of kNameMeasures, or the number sits in a word
};

// The number at text[at], which must begin there; nothing where none does.
std::optional<Measure> read_measure(Chars text, size_t at);

}  // namespace minsheng
