// Helps the readers of our formats say exactly where a file is not what it should be.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "format/json_value.h"

namespace minsheng {

// A place in a file as the names that lead there, "records/item/a-1-2/fields/level". Lives on the
// stack of the reading function; costs nothing until it is printed.
class JsonPlace {
 public:
  JsonPlace() = default;
  JsonPlace(const JsonPlace& parent, std::string_view name) : parent_(&parent), name_(name) {}
  JsonPlace(const JsonPlace&&, std::string_view) = delete;  // the parent must outlive it

  std::string to_string() const;

 private:
  const JsonPlace* parent_ = nullptr;
  std::string_view name_;
};

// Keeps the first failure; every function that can fail returns false then.
class JsonCheck {
 public:
  bool fail(Error error);
  // 「{place}：{what}」 and what to do about a foreign or damaged file.
  bool fail(const JsonPlace& place, const std::string& what);
  bool fail_type(const JsonPlace& place, std::string_view expected, const JsonValue& seen);

  // The value as an object, list, text or integer, or null after fail().
  const JsonObject* object(const JsonPlace& place, const JsonValue& value);
  const JsonArray* array(const JsonPlace& place, const JsonValue& value);

  // The object has every key of `required` and none beyond `required` and `optional`.
  bool has_keys(const JsonPlace& place, const JsonObject& object,
                std::initializer_list<std::string_view> required,
                std::initializer_list<std::string_view> optional = {});

  // Into `out`, when the value is of that type. An id is a text that is not empty.
  bool read_text(const JsonPlace& place, const JsonValue& value, std::string& out);
  bool read_id(const JsonPlace& place, const JsonValue& value, std::string& out);
  bool read_integer(const JsonPlace& place, const JsonValue& value, int64_t& out);
  bool read_flag(const JsonPlace& place, const JsonValue& value, bool& out);
  bool read_texts(const JsonPlace& place, const JsonValue& value, std::vector<std::string>& out);

  // The same for a key of an object that has_keys() found there.
  bool read_text(const JsonPlace& place, const JsonObject& object, std::string_view key,
                 std::string& out);
  bool read_integer(const JsonPlace& place, const JsonObject& object, std::string_view key,
                    int64_t& out);

  // The same for a key that may be left out: then `out` stays as it is.
  bool read_text_if_there(const JsonPlace& place, const JsonObject& object, std::string_view key,
                          std::string& out);
  bool read_flag_if_there(const JsonPlace& place, const JsonObject& object, std::string_view key,
                          bool& out);
  bool read_texts_if_there(const JsonPlace& place, const JsonObject& object, std::string_view key,
                           std::vector<std::string>& out);

  const Error& error() const;

 private:
  std::optional<Error> error_;
};

// Turns a file of one version into the next, in memory. Old versions stay readable for ever.
using MigrationStep = Result<void> (*)(JsonObject& file);

// "format" and "version" of a file, and how to come from older versions.
struct FormatVersion {
  std::string_view format;
  int64_t version = 1;
  std::string_view title;                     // what the format is called in messages
  std::span<const MigrationStep> steps = {};  // steps[i] makes version i + 2 of version i + 1
};

// The members of the file, brought to the present version. Fails with newer_version for a version
// above ours, with bad_input when it is another format.
Result<JsonObject> open_format(JsonValue file, const FormatVersion& expected);

// The same of the file's text; fails as parse_json() does too.
Result<JsonObject> read_format(std::string_view text, const FormatVersion& expected);

}  // namespace minsheng
