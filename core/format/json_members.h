// Members of the JSON object that is open: a key and its value in one call.
#pragma once

#include <optional>
#include <string_view>
#include <type_traits>

#include "format/json_writer.h"
#include "model/field_value.h"

namespace minsheng {

void write_text(JsonWriter& writer, std::string_view name, std::string_view text);
void write_flag(JsonWriter& writer, std::string_view name, bool value);
void write_list(JsonWriter& writer, std::string_view name, const TextList& texts);
// In the indented form only; null for nothing.
void write_number(JsonWriter& writer, std::string_view name, const std::optional<Decimal>& value);

template <class Count>
requires std::is_integral_v<Count>
void write_count(JsonWriter& writer, std::string_view name, Count count) {
  writer.key(name);
  writer.integer(static_cast<int64_t>(count));
}

// A list with what `write_one` writes of each.
template <class List, class WriteOne>
void write_each(JsonWriter& writer, std::string_view name, const List& list, WriteOne write_one) {
  writer.key(name);
  writer.begin_array();
  for (const auto& one : list) write_one(one);
  writer.end_array();
}

}  // namespace minsheng
