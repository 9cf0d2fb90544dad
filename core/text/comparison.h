// Words of comparison around a number: 不低于, 达到, 约 in front, 以上, 以内 behind.
#pragma once

#include <string>

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

struct Comparison {
  TargetOp op = TargetOp::none;
  size_t length = 0;   // characters next to the number that belong to it
  bool soft = false;   // 力争
  std::u32string per;  // 每人每月 as a unit writes it: /人·月
};

// The last 每人每月 or the like anywhere in the clause, as a unit writes it; "" where there is
// none.
std::u32string find_per(Chars clause);

// `clause` ends where the number begins.
Comparison read_comparison_before(Chars clause);

// `rest` begins behind the number's unit.
Comparison read_comparison_behind(Chars rest);

}  // namespace minsheng
