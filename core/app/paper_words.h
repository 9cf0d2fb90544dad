// Chinese phrases of the office's papers: notices, supervision notes, reminders. Never translated.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/decimal.h"

namespace minsheng {

// In words of a sentence: 低于序时20.34个百分点, 高于序时6.32个百分点, 与序时持平; "" for none.
std::string against_expected(const std::optional<Decimal>& gap);

std::string paper_day(const Date& date);  // 6月17日
// 2024年6月17日, of an ISO 8601 date or time; other text as it is.
std::string paper_date(const std::string& iso);

// What a supervision note asks for where nobody wrote anything else.
std::string usual_demand();

}  // namespace minsheng
