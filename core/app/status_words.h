// How lights, percents and months are written on screen and on paper.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/message.h"
#include "model/progress_rules.h"

namespace minsheng {

// 54.47%; — where there is none. Two decimals, rounded half up.
std::string percent_text(const std::optional<Decimal>& percent);

// The difference to what is expected, from the gap behind it: −20.34, +8.43, 0.00; — for none. With
// the minus sign U+2212.
std::string points_text(const std::optional<Decimal>& gap);

std::string month_text(const Month& month);  // 2024年3月

// A month counted from January of `year`, which is 1, as in rules/schedule.h: 6月, in another year
// 2025年6月.
Message counted_month(int number, int year);

// 6月17日 within the year that is spoken of, else as it is: 2025-01-04.
std::string day_text(const std::string& iso_date, int year);

std::string level_name(Level level);
std::string light_name(Light light, const ProgressRules& rules);
// From 已完成 to 待下达.
TextList light_names(const ProgressRules& rules);

}  // namespace minsheng
