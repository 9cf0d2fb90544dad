// A JSON text in memory, as the front door (json_reader.h) lets it in: no fractions, no
// duplicate keys, shallow. Plain values, so that nothing outside this folder meets a JSON library.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace minsheng {

struct JsonMember;
struct JsonValue;

using JsonArray = std::vector<JsonValue>;
using JsonObject = std::vector<JsonMember>;  // ascending by the bytes of the key, each key once

struct JsonValue {
  std::variant<std::monostate, bool, int64_t, std::string, JsonArray, JsonObject> value;

  bool is_null() const { return std::holds_alternative<std::monostate>(value); }
  const bool* flag() const { return std::get_if<bool>(&value); }
  const int64_t* integer() const { return std::get_if<int64_t>(&value); }
  const std::string* text() const { return std::get_if<std::string>(&value); }
  const JsonArray* array() const { return std::get_if<JsonArray>(&value); }
  const JsonObject* object() const { return std::get_if<JsonObject>(&value); }
};

struct JsonMember {
  std::string key;
  JsonValue value;
};

// Null when there is no such key.
const JsonValue* find_member(const JsonObject& object, std::string_view key);

// The value as the text or integer under `key`, or null when it is absent or of another type.
const std::string* text_member(const JsonObject& object, std::string_view key);
const int64_t* integer_member(const JsonObject& object, std::string_view key);

// What the value is, in Chinese, for messages: 整数, 文字, 列表, …
std::string_view type_label(const JsonValue& value);

}  // namespace minsheng
