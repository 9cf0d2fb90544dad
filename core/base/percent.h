// What a printed percent allows (domain.md §3). Printed with d decimals and rounded half up, p
// stands for every true percent from p − ½·10^-d (with it) to p + ½·10^-d (without it).
#pragma once

#include <optional>
#include <string_view>

#include "base/decimal.h"

namespace minsheng {

struct PrintedPercent {
  Decimal value;   // 25.45
  int digits = 0;  // decimals as printed: 2; more than the value's own for 25.00
};

// The percent as it stands in `words` (完成率32.60%), so that zeros at its end count; without such
// words the value's own decimals.
PrintedPercent printed_percent(const Decimal& value, std::string_view words);

// True when some done in [least, most] of `target` prints as the percent. Nothing when the numbers
// have no room for the comparison, or the target is not above zero.
std::optional<bool> can_print(const Decimal& least, const Decimal& most, const Decimal& target,
                              const PrintedPercent& percent);

struct WholeTargets {
  int64_t least = 0;
  int64_t most = -1;  // below `least` when no whole target gives the percent
};

// The whole targets of which `done` prints as the percent. Nothing for a percent of zero, done of
// zero, or numbers without room.
std::optional<WholeTargets> whole_targets(int64_t done, const PrintedPercent& percent);

}  // namespace minsheng
