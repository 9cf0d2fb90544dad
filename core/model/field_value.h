// The value of any field of any record, as transactions, JSON and the history see it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/decimal.h"
#include "base/diagnostic.h"

namespace minsheng {

using TextList = std::vector<std::string>;

// monostate is "nothing": an optional field without a value.
using FieldValue =
    std::variant<std::monostate, bool, int64_t, Decimal, std::string, TextList, SpanList>;

// What a field accepts. `choice` is text out of a fixed set of words.
enum class FieldType { flag, integer, decimal, text, choice, text_list, span_list };

bool is_nothing(const FieldValue& value);

// One line for people: 是/否, digits as to_grouped(), lists joined by 、, nothing as "—".
std::string to_display(const FieldValue& value);

}  // namespace minsheng
