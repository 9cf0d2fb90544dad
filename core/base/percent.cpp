// Printed percents: see percent.h.
#include "base/percent.h"

#include <algorithm>
#include <string>

#include "base/digits.h"

namespace minsheng {
namespace {

constexpr int kMostDigits = 6;

int64_t power_of_ten(int power) {
  int64_t value = 1;
  while (power-- > 0) value *= 10;
  return value;
}

// p − ½·10^-d and p + ½·10^-d, as multiples of ½·10^-d.
struct Bounds {
  int64_t low, high, unit_parts;  // unit_parts: how many of them are 1
};

std::optional<Bounds> bounds_of(const PrintedPercent& percent) {
  if (percent.digits > kMostDigits || percent.value.scale() > percent.digits) return std::nullopt;
  int64_t parts = 2 * power_of_ten(percent.digits);
  std::optional<Decimal> middle = multiply(percent.value, Decimal(parts));
  if (!middle || !middle->is_whole()) return std::nullopt;
  return Bounds{middle->mantissa() - 1, middle->mantissa() + 1, parts};
}

}  // namespace

PrintedPercent printed_percent(const Decimal& value, std::string_view words) {
  PrintedPercent printed{value, value.scale()};
  for (size_t at = 0; at < words.size();) {
    if (!is_ascii_digit(words[at])) {
      ++at;
      continue;
    }
    size_t end = at;
    while (end < words.size() && is_number_part(words[end])) ++end;
    std::string_view number = words.substr(at, end - at);
    while (!number.empty() && number.back() == '.') number.remove_suffix(1);
    size_t point = number.find('.');
    bool same = Decimal::parse(number) == std::optional<Decimal>(value);
    if (same && point != std::string_view::npos) {
      printed.digits = std::max(printed.digits, static_cast<int>(number.size() - point - 1));
    }
    at = end;
  }
  return printed;
}

std::optional<bool> can_print(const Decimal& least, const Decimal& most, const Decimal& target,
                              const PrintedPercent& percent) {
  std::optional<Bounds> bounds = bounds_of(percent);
  if (!bounds || target <= Decimal(0)) return std::nullopt;
  // low ≤ 100·done·parts ÷ target < high, over done in [least, most]
  std::optional<Decimal> scaled_least = multiply(least, Decimal(100 * bounds->unit_parts));
  std::optional<Decimal> scaled_most = multiply(most, Decimal(100 * bounds->unit_parts));
  std::optional<Decimal> low = multiply(target, Decimal(bounds->low));
  std::optional<Decimal> high = multiply(target, Decimal(bounds->high));
  if (!scaled_least || !scaled_most || !low || !high) return std::nullopt;
  return *scaled_most >= *low && *scaled_least < *high;
}

std::optional<WholeTargets> whole_targets(int64_t done, const PrintedPercent& percent) {
  constexpr int64_t kMostDone = 1'000'000'000'000;
  constexpr int kMostWholeDigits = 3;
  std::optional<Bounds> bounds = bounds_of(percent);
  bool room = bounds && done > 0 && done <= kMostDone && percent.digits <= kMostWholeDigits;
  if (!room || bounds->low <= 0) return std::nullopt;
  int64_t scaled = done * 100 * bounds->unit_parts;
  return WholeTargets{scaled / bounds->high + 1, scaled / bounds->low};
}

}  // namespace minsheng
