// What a figure of a bulletin is by the way it is printed.
#pragma once

#include <string_view>

#include "model/records.h"

namespace minsheng {

// 人, 个, 座: false for what is measured (元, 亩, 公里, %), of which no whole target can be asked.
bool is_counted_unit(std::string_view unit);

// 4 and 8 where the figure is printed in 万 and 亿, so that it is rounded to its last printed
// digit.
int printed_power(const Figure& figure);

}  // namespace minsheng
