// A target in words that the plan reader reads as the same target.
#pragma once

#include <string>

#include "model/records.h"

namespace minsheng {

// 城镇新增就业人数达到900人, 低保标准从650元/月提高到不低于700元/月, 湖滨水厂全覆盖.
std::string target_clause(const Target& target);

// True where the target's own phrase still tells its figure: it holds the value's digits (also in
// 万 or 亿), or has none because the value stands in words.
bool phrase_tells_value(const Target& target);

}  // namespace minsheng
