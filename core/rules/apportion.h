// Splitting a figure into parts that add up to it again.
#pragma once

#include <vector>

#include "base/decimal.h"

namespace minsheng {

// Parts of `whole` in proportion to `weights`, by the method of the largest remainder: each part is
// its quota cut to the digits that `whole` has after its point, and the steps that are left go to
// the largest cut-off remainders, of equal ones to the first. The parts always add up to `whole`.
// Empty where the weights are negative or all zero, or where the numbers have no room; `whole` must
// not be negative.
std::vector<Decimal> apportion(const Decimal& whole, const std::vector<Decimal>& weights);

}  // namespace minsheng
