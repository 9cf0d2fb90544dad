// Exact decimal numbers: what plans print and ledgers keep. Never binary floating point,
// so 194.69 + 41.13 + 16 is 251.82 and 1.3万 is 13000.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace minsheng {

// mantissa × 10^-scale, kept in lowest terms (no trailing zeros after the point), so that
// member-wise equality is equality of value. At most 18 digits, at most 9 of them after the point.
class Decimal {
 public:
  static constexpr int kMaxScale = 9;

  Decimal() = default;
  // Whole numbers, and mantissa × 10^-scale. |mantissa| must stay below 10^18.
  explicit Decimal(int64_t mantissa, int scale = 0);

  // "1234", "-0.5", "12.50", ASCII digits, no exponent, no separators.
  // Empty for anything else and for numbers that need more digits than a Decimal has.
  static std::optional<Decimal> parse(std::string_view text);

  int64_t mantissa() const { return mantissa_; }
  int scale() const { return scale_; }
  bool is_whole() const { return scale_ == 0; }
  bool is_zero() const { return mantissa_ == 0; }
  bool is_negative() const { return mantissa_ < 0; }

  std::string to_string() const;  // shortest exact form, "." as point, no grouping

  bool operator==(const Decimal&) const = default;

 private:
  int64_t mantissa_ = 0;
  int scale_ = 0;
};

bool operator<(const Decimal& a, const Decimal& b);
inline bool operator>(const Decimal& a, const Decimal& b) { return b < a; }
inline bool operator<=(const Decimal& a, const Decimal& b) { return !(b < a); }
inline bool operator>=(const Decimal& a, const Decimal& b) { return !(a < b); }

// Empty when the exact result has no room in a Decimal.
std::optional<Decimal> add(const Decimal& a, const Decimal& b);
std::optional<Decimal> subtract(const Decimal& a, const Decimal& b);
std::optional<Decimal> multiply(const Decimal& a, const Decimal& b);

// value × 10^power, for 万 (4) and 亿 (8), or back with a negative power.
std::optional<Decimal> shift(const Decimal& value, int power);

// numerator ÷ denominator rounded half away from zero to `digits` places (0 to 9).
// Empty for a zero denominator and when there is no room.
std::optional<Decimal> divide(const Decimal& numerator, const Decimal& denominator, int digits);

// As divide(), times 100: the printed percent of done ÷ value.
std::optional<Decimal> percent_of(const Decimal& done, const Decimal& value, int digits);

// Digits grouped by comma as the interface shows them: 12345.6 -> "12,345.6".
std::string to_grouped(const Decimal& value);
// With exactly `digits` places, grouped: 58.4 -> "58.40".
std::string to_fixed(const Decimal& value, int digits);

}  // namespace minsheng
