// Points as people type them in rules and scores.
#pragma once

#include <optional>
#include <string_view>

#include "base/decimal.h"

namespace minsheng {

// "2", "+2", "−1.5", also in full width and with blanks around. Nothing for anything else, empty
// text too.
std::optional<Decimal> parse_points(std::string_view typed);

}  // namespace minsheng
