#include "format/json_members.h"

namespace minsheng {

void write_text(JsonWriter& writer, std::string_view name, std::string_view text) {
  writer.key(name);
  writer.text(text);
}

void write_flag(JsonWriter& writer, std::string_view name, bool value) {
  writer.key(name);
  writer.flag(value);
}

void write_list(JsonWriter& writer, std::string_view name, const TextList& texts) {
  write_each(writer, name, texts, [&](const std::string& text) { writer.text(text); });
}

void write_number(JsonWriter& writer, std::string_view name, const std::optional<Decimal>& value) {
  writer.key(name);
  value ? writer.number(*value) : writer.null();
}

}  // namespace minsheng
