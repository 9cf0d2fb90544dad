// Small pieces of the annotations' shape, shared by the writers of plans and bulletins.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "format/json_members.h"
#include "model/records.h"

namespace minsheng {

// One member each. Empty text, no number and no level are null.
void write_text_or_null(JsonWriter& writer, std::string_view name, const std::string& text);
void write_quoted(JsonWriter& writer, std::string_view name, const std::string& text);
void write_if_any(JsonWriter& writer, std::string_view name, const std::string& text);
void write_true(JsonWriter& writer, std::string_view name);
void write_level(JsonWriter& writer, Level level);

// Level, heading and counts of a group: the members that plans and bulletins share.
void write_group_counts(JsonWriter& writer, const Group& group, size_t categories, size_t items);

}  // namespace minsheng
