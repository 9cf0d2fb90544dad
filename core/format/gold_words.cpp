#include "format/gold_words.h"

#include "base/utf8.h"
#include "model/words.h"

namespace minsheng {

void write_text_or_null(JsonWriter& writer, std::string_view name, const std::string& text) {
  writer.key(name);
  text.empty() ? writer.null() : writer.text(text);
}

void write_quoted(JsonWriter& writer, std::string_view name, const std::string& text) {
  write_text_or_null(writer, name, without_spaces(text));
}

void write_if_any(JsonWriter& writer, std::string_view name, const std::string& text) {
  if (!text.empty()) write_text_or_null(writer, name, text);
}

void write_true(JsonWriter& writer, std::string_view name) { write_flag(writer, name, true); }

void write_level(JsonWriter& writer, Level level) {
  writer.key("level");
  level == Level::none ? writer.null() : writer.text(label_of(level));
}

void write_group_counts(JsonWriter& writer, const Group& group, size_t categories, size_t items) {
  write_level(writer, group.level);
  write_quoted(writer, "heading", group.heading);
  writer.key("declared_count");
  group.declared_count ? writer.integer(*group.declared_count) : writer.null();
  write_count(writer, "counted_categories", categories);
  write_count(writer, "counted_items", items);
}

}  // namespace minsheng
