#include "base/decimal.h"

#include "base/ensure.h"

namespace minsheng {
namespace {

// Both compilers have it; it holds every product of two mantissas.
__extension__ using Wide = __int128;

constexpr int kMaxDigits = 18;

constexpr Wide power_of_ten(int exponent) {
  Wide power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

constexpr Wide kLimit = power_of_ten(kMaxDigits);

Wide magnitude(Wide value) { return value < 0 ? -value : value; }

// Scale may be negative or too large on entry; trailing zeros go first.
std::optional<Decimal> make_decimal(Wide mantissa, int scale) {
  while (scale > 0 && mantissa % 10 == 0) {
    mantissa /= 10;
    --scale;
  }
  for (; scale < 0; ++scale) {
    if (magnitude(mantissa) >= kLimit) return std::nullopt;
    mantissa *= 10;
  }
  if (magnitude(mantissa) >= kLimit || scale > Decimal::kMaxScale) return std::nullopt;
  return Decimal(static_cast<int64_t>(mantissa), scale);
}

struct Aligned {
  Wide a;
  Wide b;
  int scale;
};

Aligned align(const Decimal& a, const Decimal& b) {
  int scale = a.scale() > b.scale() ? a.scale() : b.scale();
  return {Wide{a.mantissa()} * power_of_ten(scale - a.scale()),
          Wide{b.mantissa()} * power_of_ten(scale - b.scale()), scale};
}

Wide divide_half_up(Wide numerator, Wide denominator) {
  bool negative = (numerator < 0) != (denominator < 0);
  Wide n = magnitude(numerator);
  Wide d = magnitude(denominator);
  Wide quotient = (n * 2 + d) / (d * 2);
  return negative ? -quotient : quotient;
}

std::optional<Decimal> divide_scaled(const Decimal& numerator, const Decimal& denominator,
                                     int extra_power, int digits) {
  if (denominator.is_zero() || digits < 0 || digits > Decimal::kMaxScale) return std::nullopt;
  Aligned aligned = align(numerator, denominator);
  Wide factor = power_of_ten(digits + extra_power);
  constexpr Wide kRoom = power_of_ten(37);
  if (magnitude(aligned.a) >= kRoom / factor || magnitude(aligned.b) >= kRoom) return std::nullopt;
  return make_decimal(divide_half_up(aligned.a * factor, aligned.b), digits);
}

// "12.500" as "12.5" and "12.0" as "12"; they need no room. "12." stays, as it is no number.
std::string_view without_trailing_zeros(std::string_view text) {
  size_t point = text.find('.');
  if (point == std::string_view::npos || text.ends_with('.')) return text;
  size_t last = text.find_last_not_of('0');
  return text.substr(0, last == point ? point : last + 1);
}

void group_digits(std::string& digits) {
  size_t first = digits.starts_with('-') ? 1 : 0;
  for (size_t i = digits.size(); i > first + 3;) {
    i -= 3;
    digits.insert(i, 1, ',');
  }
}

}  // namespace

Decimal::Decimal(int64_t mantissa, int scale) : mantissa_(mantissa), scale_(scale) {
  ENSURE(magnitude(mantissa) < kLimit && scale >= 0 && scale <= kMaxScale, "decimal out of range");
  while (scale_ > 0 && mantissa_ % 10 == 0) {
    mantissa_ /= 10;
    --scale_;
  }
}

std::optional<Decimal> Decimal::parse(std::string_view text) {
  bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  text = without_trailing_zeros(text);
  Wide mantissa = 0;
  int scale = 0;
  bool point = false;
  bool digit_before = false;
  for (char c : text) {
    if (c == '.' && !point && digit_before) {
      point = true;
      continue;
    }
    if (c < '0' || c > '9') return std::nullopt;
    mantissa = mantissa * 10 + (c - '0');
    digit_before = true;
    if (point) ++scale;
    if (mantissa >= kLimit || scale > kMaxDigits) return std::nullopt;
  }
  if (!digit_before || text.ends_with('.')) return std::nullopt;
  return make_decimal(negative ? -mantissa : mantissa, scale);
}

std::string Decimal::to_string() const {
  std::string digits = std::to_string(mantissa_ < 0 ? -mantissa_ : mantissa_);
  if (scale_ > 0) {
    auto places = static_cast<size_t>(scale_);
    if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
    digits.insert(digits.size() - places, 1, '.');
  }
  return mantissa_ < 0 ? "-" + digits : digits;
}

bool operator<(const Decimal& a, const Decimal& b) {
  Aligned aligned = align(a, b);
  return aligned.a < aligned.b;
}

std::optional<Decimal> add(const Decimal& a, const Decimal& b) {
  Aligned aligned = align(a, b);
  return make_decimal(aligned.a + aligned.b, aligned.scale);
}

std::optional<Decimal> subtract(const Decimal& a, const Decimal& b) {
  Aligned aligned = align(a, b);
  return make_decimal(aligned.a - aligned.b, aligned.scale);
}

std::optional<Decimal> multiply(const Decimal& a, const Decimal& b) {
  return make_decimal(Wide{a.mantissa()} * b.mantissa(), a.scale() + b.scale());
}

std::optional<Decimal> shift(const Decimal& value, int power) {
  return make_decimal(value.mantissa(), value.scale() - power);
}

std::optional<Decimal> divide(const Decimal& numerator, const Decimal& denominator, int digits) {
  return divide_scaled(numerator, denominator, 0, digits);
}

std::optional<Decimal> percent_of(const Decimal& done, const Decimal& value, int digits) {
  return divide_scaled(done, value, 2, digits);
}

std::string to_grouped(const Decimal& value) {
  std::string text = value.to_string();
  size_t point = text.find('.');
  std::string whole = text.substr(0, point);
  group_digits(whole);
  return point == std::string::npos ? whole : whole + text.substr(point);
}

std::string to_fixed(const Decimal& value, int digits) {
  std::optional<Decimal> rounded = divide(value, Decimal(1), digits);
  std::string text = to_grouped(rounded ? *rounded : value);
  size_t point = text.find('.');
  size_t places = point == std::string::npos ? 0 : text.size() - point - 1;
  if (digits > 0 && point == std::string::npos) text += '.';
  if (places < static_cast<size_t>(digits)) text.append(static_cast<size_t>(digits) - places, '0');
  return text;
}

}  // namespace minsheng
