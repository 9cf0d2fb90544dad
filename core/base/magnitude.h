// A number without its sign.
#pragma once

#include "base/decimal.h"

namespace minsheng {

inline Decimal negated(const Decimal& value) { return Decimal(-value.mantissa(), value.scale()); }

inline Decimal magnitude(const Decimal& value) {
  return value.is_negative() ? negated(value) : value;
}

}  // namespace minsheng
