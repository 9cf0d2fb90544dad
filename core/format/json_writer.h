// Writes JSON in two forms. The canonical form is what digests are taken over: no white space,
// keys ascending, integers and strings only, the string escapes of RFC 8785 (JCS). As all keys of
// our formats are ASCII, the bytes are those of RFC 8785.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "format/json_value.h"

namespace minsheng {

enum class JsonForm {
  canonical,  // one line; a key out of order is a broken invariant
  indented,   // one blank a level, keys in the order given; for people and for diff
};

// Calls come in the order of the text. Bytes that are no UTF-8 are written as U+FFFD.
class JsonWriter {
 public:
  explicit JsonWriter(JsonForm form) : form_(form) {}

  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_array() { begin('['); }
  void end_array() { end(']'); }
  void key(std::string_view name);

  void null() { raw("null"); }
  void flag(bool value) { raw(value ? "true" : "false"); }
  void integer(int64_t value) { raw(std::to_string(value)); }
  void text(std::string_view value);
  // With exactly the digits of the decimal; in the indented form only.
  void number(const Decimal& value);
  // A finished JSON value.
  void raw(std::string_view json);
  void value(const JsonValue& value);

  // The text; the writer is empty afterwards.
  std::string take();

 private:
  struct Level {
    bool empty = true;
    std::string last_key;
  };

  void begin(char bracket);
  void end(char bracket);
  void before_value();
  void new_line();

  JsonForm form_;
  std::string out_;
  std::vector<Level> levels_;
  bool after_key_ = false;
};

}  // namespace minsheng
