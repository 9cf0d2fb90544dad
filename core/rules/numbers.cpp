// Numbers in item numbers: see numbers.h.
#include "rules/numbers.h"

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr std::u32string_view kNumerals = U"〇一二三四五六七八九";

bool is_digit(char32_t code) {
  code = to_half_width(code);
  return code >= U'0' && code <= U'9';
}

std::optional<int64_t> numeral(char32_t code) {
  if (code == U'两') return 2;
  size_t at = kNumerals.find(code);
  if (at == std::u32string_view::npos) return std::nullopt;
  return static_cast<int64_t>(at);
}

CountingNumber read_digits(std::u32string_view text, size_t at) {
  constexpr size_t kMost = 9;
  CountingNumber number;
  while (at < text.size() && is_digit(text[at]) && number.length < kMost) {
    number.value = number.value * 10 + static_cast<int64_t>(to_half_width(text[at]) - U'0');
    ++number.length;
    ++at;
  }
  return number;
}

// 七, 十, 十二, 二十, 二十三
CountingNumber read_chinese(std::u32string_view text, size_t at) {
  auto code_at = [&](size_t i) { return i < text.size() ? text[i] : char32_t{0}; };
  std::optional<int64_t> first = numeral(code_at(at));
  bool ten_first = code_at(at) == U'十';
  if (!first && !ten_first) return {};
  if (first && code_at(at + 1) != U'十') return {*first, 1};
  size_t behind = ten_first ? at + 1 : at + 2;
  std::optional<int64_t> last = numeral(code_at(behind));
  return {first.value_or(1) * 10 + last.value_or(0), behind - at + (last ? 1 : 0)};
}

}  // namespace

CountingNumber read_counting_number(std::u32string_view text, size_t at) {
  if (at >= text.size()) return {};
  bool circled = text[at] >= 0x2460 && text[at] <= 0x2473;  // ① to ⑳
  if (circled) return {static_cast<int64_t>(text[at] - 0x2460) + 1, 1};
  return is_digit(text[at]) ? read_digits(text, at) : read_chinese(text, at);
}

std::vector<int64_t> numbers_in(std::string_view printed) {
  std::u32string text = to_utf32(printed);
  std::vector<int64_t> numbers;
  for (size_t at = 0; at < text.size();) {
    CountingNumber number = read_counting_number(text, at);
    if (number.length > 0) numbers.push_back(number.value);
    at += std::max<size_t>(number.length, 1);
  }
  return numbers;
}

}  // namespace minsheng
