#include "format/json_check.h"

#include <algorithm>
#include <utility>

#include "format/json_reader.h"

namespace minsheng {
namespace {

bool contains(std::initializer_list<std::string_view> names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

Result<int64_t> find_version(const JsonValue& file, const FormatVersion& expected) {
  std::string title(expected.title);
  const std::string* format = file.object() ? text_member(*file.object(), "format") : nullptr;
  const int64_t* version = format ? integer_member(*file.object(), "version") : nullptr;
  if (!version || *format != expected.format || *version < 1) {
    return Error{ErrorCode::bad_input,
                 {"这不是{}文件（没有 \"format\": \"{}\" 和版本号），没有读入。请确认选对了文件。",
                  {title, std::string(expected.format)}}};
  }
  if (*version > expected.version) {
    return Error{ErrorCode::newer_version,
                 {"这个{}文件是更新的程序写的（版本 {}），本程序只认识到版本 {}，文件未作改动。"
                  "请更新本程序，或请发送方用旧版本导出。",
                  {title, std::to_string(*version), std::to_string(expected.version)}}};
  }
  return *version;
}

}  // namespace

std::string JsonPlace::to_string() const {
  if (!parent_) return "";
  std::string before = parent_->to_string();
  return before.empty() ? std::string(name_) : before + "/" + std::string(name_);
}

bool JsonCheck::fail(Error error) {
  if (!error_) error_ = std::move(error);
  return false;
}

bool JsonCheck::fail(const JsonPlace& place, const std::string& what) {
  if (error_) return false;
  std::string path = place.to_string();
  return fail({ErrorCode::bad_input,
               {"文件内容有误，没有读入。位置 {}：{}请让发送方用本程序重新导出。",
                {path.empty() ? "最外层" : path, what}}});
}

bool JsonCheck::fail_type(const JsonPlace& place, std::string_view expected,
                          const JsonValue& seen) {
  return fail(place,
              fill("应是{}，读到的是{}。", {std::string(expected), std::string(type_label(seen))}));
}

const JsonObject* JsonCheck::object(const JsonPlace& place, const JsonValue& value) {
  if (!value.object()) fail_type(place, "对象", value);
  return value.object();
}

const JsonArray* JsonCheck::array(const JsonPlace& place, const JsonValue& value) {
  if (!value.array()) fail_type(place, "列表", value);
  return value.array();
}

bool JsonCheck::has_keys(const JsonPlace& place, const JsonObject& object,
                         std::initializer_list<std::string_view> required,
                         std::initializer_list<std::string_view> optional) {
  for (std::string_view key : required) {
    if (!find_member(object, key)) return fail(place, fill("缺少「{}」。", {std::string(key)}));
  }
  for (const JsonMember& member : object) {
    if (!contains(required, member.key) && !contains(optional, member.key)) {
      return fail(place, fill("有不认识的内容「{}」。", {member.key}));
    }
  }
  return true;
}

bool JsonCheck::read_text(const JsonPlace& place, const JsonValue& value, std::string& out) {
  if (!value.text()) return fail_type(place, "文字", value);
  out = *value.text();
  return true;
}

bool JsonCheck::read_id(const JsonPlace& place, const JsonValue& value, std::string& out) {
  if (!read_text(place, value, out)) return false;
  return !out.empty() || fail(place, "编号是空的。");
}

bool JsonCheck::read_integer(const JsonPlace& place, const JsonValue& value, int64_t& out) {
  if (!value.integer()) return fail_type(place, "整数", value);
  out = *value.integer();
  return true;
}

bool JsonCheck::read_flag(const JsonPlace& place, const JsonValue& value, bool& out) {
  if (!value.flag()) return fail_type(place, "是否值", value);
  out = *value.flag();
  return true;
}

bool JsonCheck::read_texts(const JsonPlace& place, const JsonValue& value,
                           std::vector<std::string>& out) {
  const JsonArray* texts = array(place, value);
  if (!texts) return false;
  for (const JsonValue& text : *texts) {
    if (!read_text(place, text, out.emplace_back())) return false;
  }
  return true;
}

bool JsonCheck::read_text(const JsonPlace& place, const JsonObject& object, std::string_view key,
                          std::string& out) {
  return read_text(JsonPlace(place, key), *find_member(object, key), out);
}

bool JsonCheck::read_integer(const JsonPlace& place, const JsonObject& object, std::string_view key,
                             int64_t& out) {
  return read_integer(JsonPlace(place, key), *find_member(object, key), out);
}

bool JsonCheck::read_text_if_there(const JsonPlace& place, const JsonObject& object,
                                   std::string_view key, std::string& out) {
  const JsonValue* value = find_member(object, key);
  return !value || read_text(JsonPlace(place, key), *value, out);
}

bool JsonCheck::read_flag_if_there(const JsonPlace& place, const JsonObject& object,
                                   std::string_view key, bool& out) {
  const JsonValue* value = find_member(object, key);
  return !value || read_flag(JsonPlace(place, key), *value, out);
}

bool JsonCheck::read_texts_if_there(const JsonPlace& place, const JsonObject& object,
                                    std::string_view key, std::vector<std::string>& out) {
  const JsonValue* value = find_member(object, key);
  return !value || read_texts(JsonPlace(place, key), *value, out);
}

const Error& JsonCheck::error() const {
  ENSURE(error_.has_value(), "a failed check has a reason");
  return *error_;
}

Result<JsonObject> open_format(JsonValue file, const FormatVersion& expected) {
  Result<int64_t> version = find_version(file, expected);
  if (!version) return version.error();
  auto& members = std::get<JsonObject>(file.value);
  for (auto from = static_cast<size_t>(version.value());
       from < static_cast<size_t>(expected.version); ++from) {
    ENSURE(from <= expected.steps.size(), "every older version has its step");
    Result<void> done = expected.steps[from - 1](members);
    if (!done) return done.error();
  }
  return std::move(members);
}

Result<JsonObject> read_format(std::string_view text, const FormatVersion& expected) {
  Result<JsonValue> json = parse_json(text);
  if (!json) return json.error();
  return open_format(json.take(), expected);
}

}  // namespace minsheng
