#include "rules/percents.h"

#include <algorithm>

namespace minsheng {

Decimal to_printed(const Decimal& percent) {
  std::optional<Decimal> snapped = divide(percent, Decimal(1), kPercentDigits - 1);
  std::optional<Decimal> printed = snapped ? divide(*snapped, Decimal(1), 2) : snapped;
  return printed.value_or(percent);
}

Decimal capped(const Decimal& percent) {
  return std::clamp(percent, Decimal(0), kWhole,
                    [](const Decimal& a, const Decimal& b) { return a < b; });
}

std::optional<Decimal> mean_of(const std::vector<Weighted>& values) {
  std::optional<Decimal> sum = Decimal(0);
  std::optional<Decimal> weights = Decimal(0);
  for (const Weighted& value : values) {
    std::optional<Decimal> part = multiply(value.percent, value.weight);
    sum = sum && part ? add(*sum, *part) : std::nullopt;
    weights = weights ? add(*weights, value.weight) : weights;
  }
  if (!sum || !weights || weights->is_zero()) return std::nullopt;
  return divide(*sum, *weights, kPercentDigits);
}

}  // namespace minsheng
