#include "format/json_value.h"

#include <algorithm>

namespace minsheng {

const JsonValue* find_member(const JsonObject& object, std::string_view key) {
  auto at = std::lower_bound(
      object.begin(), object.end(), key,
      [](const JsonMember& member, std::string_view wanted) { return member.key < wanted; });
  return at != object.end() && at->key == key ? &at->value : nullptr;
}

const std::string* text_member(const JsonObject& object, std::string_view key) {
  const JsonValue* member = find_member(object, key);
  return member ? member->text() : nullptr;
}

const int64_t* integer_member(const JsonObject& object, std::string_view key) {
  const JsonValue* member = find_member(object, key);
  return member ? member->integer() : nullptr;
}

std::string_view type_label(const JsonValue& value) {
  static constexpr std::string_view kLabels[] = {"空值", "是否值", "整数", "文字", "列表", "对象"};
  return kLabels[value.value.index()];
}

}  // namespace minsheng
