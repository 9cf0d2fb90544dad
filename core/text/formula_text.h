// Numbers that a converter to Markdown has set as formulas: $95\%$, $31.5\mathrm{km}$, $\geq 12$.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace minsheng {

struct FormulaCharacter {
  char32_t code = 0;
  Span bytes;  // in the source
};

struct Formula {
  std::vector<FormulaCharacter> characters;  // without blanks, braces and commands of layout
  size_t length = 0;                         // bytes, both $ with it; 0 where there is no formula
};

// The formula whose first $ stands at source[at] and whose last one before `end`. Only plain
// numbers with their signs and units count: what holds a character beyond ASCII, an unknown command
// or no digit is none.
Formula read_formula(std::string_view source, size_t at, size_t end);

}  // namespace minsheng
