// Days as people write them.
#pragma once

#include <optional>
#include <string_view>

#include "base/date.h"

namespace minsheng {

// 2024-06-17, 2024.6.17, 2024/6/17, 2024年6月17日, 20240617, and without a year 6.17, 6/17, 6-17,
// 6月17日, 6月17号, which are then of `year` (0: refused). Full-width digits and blanks are taken.
// Empty for anything else and for days that do not exist.
std::optional<Date> parse_typed_date(std::string_view text, int year);

}  // namespace minsheng
