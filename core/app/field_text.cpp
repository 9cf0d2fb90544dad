#include "app/field_text.h"

#include <algorithm>

#include "app/target_text.h"
#include "base/typed_date.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

// 9800万, as the screen writes it, without the commas that are in the way while typing.
std::string edit_number(const Decimal& value) {
  std::string text = number_text(value);
  std::erase(text, ',');
  return text;
}

struct EditTextVisitor {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(bool value) const { return value ? "是" : "否"; }
  std::string operator()(int64_t value) const { return std::to_string(value); }
  std::string operator()(const Decimal& value) const { return edit_number(value); }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(const TextList& value) const { return join(value, "、"); }
  std::string operator()(const SpanList&) const { return {}; }
};

bool is_separator(char32_t code) {
  return code == U'、' || code == U'，' || code == U',' || code == U'；' || code == U';' ||
         code == U'\n';
}

TextList split_list(std::string_view text) {
  TextList parts;
  std::string part;
  auto finish = [&] {
    std::string_view kept = trim(part);
    if (!kept.empty()) parts.emplace_back(kept);
    part.clear();
  };
  for (char32_t code : to_utf32(text)) {
    if (is_separator(code)) {
      finish();
    } else {
      append_utf8(part, code);
    }
  }
  finish();
  return parts;
}

Error no_number(std::string_view text) {
  return {ErrorCode::bad_input,
          {"「{}」不是数字，可写 1500、1.3万、21.77%。", {std::string(text)}}};
}

// Digits, one point, a leading minus; commas and spaces between digits fall away. `rest` gets
// what follows the number.
std::string leading_number(std::u32string_view text, std::u32string_view& rest) {
  std::string digits;
  size_t i = 0;
  for (; i < text.size(); ++i) {
    char32_t code = to_half_width(text[i]);
    if (code == U',' || is_space(code)) continue;
    bool minus = (code == U'-' || code == U'−') && digits.empty();
    bool numeric = (code >= U'0' && code <= U'9') || code == U'.';
    if (!minus && !numeric) break;
    digits += minus ? '-' : static_cast<char>(code);
  }
  rest = text.substr(i);
  return digits;
}

int power_of_unit(std::u32string_view rest) {
  if (rest.starts_with(U"亿")) return 8;
  if (rest.starts_with(U"万亿")) return 12;
  if (rest.starts_with(U"万")) return 4;
  return 0;
}

// Units in Latin letters. Other letters behind a number are slips: 9O is no 9.
constexpr std::u32string_view kLatinUnits[] = {U"m",  U"m2", U"m3", U"km", U"km2", U"cm", U"mm",
                                               U"ha", U"h",  U"kg", U"g",  U"t",   U"L",  U"kW",
                                               U"KW", U"MW", U"kV", U"KV", U"kVA", U"kWh"};

bool is_latin(char32_t code) {
  return (code >= U'A' && code <= U'Z') || (code >= U'a' && code <= U'z');
}

// What may stand behind a number: nothing, a sign, words without further digits, a Latin unit.
bool may_follow(std::u32string_view rest) {
  bool known =
      std::find(std::begin(kLatinUnits), std::end(kLatinUnits), rest) != std::end(kLatinUnits);
  bool words = rest.find_first_of(U"0123456789") == std::u32string_view::npos &&
               (rest.empty() || !is_latin(to_half_width(rest.front())));
  return known || words;
}

Result<FieldValue> parse_number(std::string_view text) {
  std::u32string codes = to_utf32(text);
  std::u32string_view rest;
  std::string digits = leading_number(codes, rest);
  std::optional<Decimal> number = Decimal::parse(digits);
  if (number) number = shift(*number, power_of_unit(rest));
  if (!number || !may_follow(rest)) return no_number(text);
  return FieldValue(*number);
}

}  // namespace

std::string edit_text(const FieldValue& value) { return std::visit(EditTextVisitor{}, value); }

Result<FieldValue> parse_field_text(FieldType type, std::string_view text) {
  std::string_view typed = trim(text);
  switch (type) {
    case FieldType::decimal:
    case FieldType::integer: {
      if (typed.empty()) return FieldValue();
      Result<FieldValue> number = parse_number(typed);
      if (!number || type == FieldType::decimal) return number;
      const Decimal& value = std::get<Decimal>(number.value());
      if (!value.is_whole()) return no_number(typed);
      return FieldValue(value.mantissa());
    }
    case FieldType::text_list:
      return FieldValue(split_list(typed));
    case FieldType::text:
      return FieldValue(std::string(text));
    default:
      return Error{ErrorCode::bad_input, {"这一项不能用文字填写。", {}}};
  }
}

bool is_date_field(RecordType type, std::string_view field) {
  // The date at a bulletin's foot is kept as it is printed.
  if (type == RecordType::bulletin && field == "closed") return false;
  static constexpr std::string_view kDates[] = {"as_of",       "checked_on", "closed",    "date",
                                                "due",         "filled_on",  "frozen_on", "issued",
                                                "received_on", "replied_on", "written_on"};
  return std::find(std::begin(kDates), std::end(kDates), field) != std::end(kDates);
}

Result<std::string> parse_date_text(std::string_view text, int year) {
  std::string_view typed = trim(text);
  if (typed.empty()) return std::string();
  if (std::optional<Date> date = parse_typed_date(typed, year)) return to_string(*date);
  return Error{ErrorCode::bad_input,
               {"「{}」不是日期，可写 6.17、6月17日、2024-06-17。", {std::string(typed)}}};
}

}  // namespace minsheng
