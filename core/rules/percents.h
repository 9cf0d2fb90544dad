// Percents while they are worked with: nine digits behind the point, so that means of them print
// right to the second. Rounded only where they are shown.
#pragma once

#include <optional>
#include <vector>

#include "base/decimal.h"

namespace minsheng {

inline constexpr int kPercentDigits = 9;
inline const Decimal kWhole(100);

// With the digits that are printed, rounded half up (domain.md §3). What lies within the error of
// the working digits of a half counts as that half: three thirds of 0.015 print as 0.02.
Decimal to_printed(const Decimal& percent);

// Between 0 and 100.
Decimal capped(const Decimal& percent);

struct Weighted {
  Decimal percent;
  Decimal weight{1};
};

// Nothing without values, or where the weights sum to nothing.
std::optional<Decimal> mean_of(const std::vector<Weighted>& values);

}  // namespace minsheng
