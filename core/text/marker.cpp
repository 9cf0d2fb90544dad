// Recognising numbers in front of headings and items: see marker.h.
#include "text/marker.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kLongestNumber = 3;  // digits; more is a year or a quantity

int64_t to_int(const Numeral& numeral) {
  return numeral.value && numeral.value->is_whole() ? numeral.value->mantissa() : 0;
}

bool is_one_of(Chars text, size_t at, Chars set) {
  return at < text.size() && set.find(text[at]) != kNowhere;
}

Numeral read_plain_digits(Chars text, size_t at) {
  size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  if (end == at || end - at > kLongestNumber) return {};
  return read_digits(text.substr(0, end), at);
}

Marker read_chinese_comma(Chars text) {
  Numeral number = read_chinese_number(text, 0);
  if (number.length == 0 || !is_one_of(text, number.length, U"、.．")) return {};
  return {MarkerStyle::chinese_comma, to_int(number), number.length + 1, number.length + 1};
}

Marker read_in_brackets(Chars text) {
  if (!is_one_of(text, 0, U"（(〔[")) return {};
  Numeral number = read_plain_digits(text, 1);
  MarkerStyle style = MarkerStyle::digit_paren;
  if (number.length == 0) {
    number = read_chinese_number(text, 1);
    style = MarkerStyle::chinese_paren;
  }
  if (number.length == 0 || !is_one_of(text, number.length + 1, U"）)〕]")) return {};
  size_t printed = number.length + 2;
  size_t length = is_one_of(text, printed, U"、.．") ? printed + 1 : printed;
  return {style, to_int(number), length, printed};
}

bool is_year_start(Chars text, size_t at) {
  return text.size() > at + 4 && text[at] == U'2' && text[at + 1] == U'0' && text[at + 4] == U'年';
}

// 「01 新建幼儿园2所」: a blank stands for the point.
bool is_counted_with_zero(const CleanText& whole, Range range, size_t digits) {
  Chars text = whole.view(range);
  return digits == 2 && text[0] == U'0' && text.size() > digits && is_hanzi(text[digits]) &&
         has_gap_before(whole, range.begin + digits);
}

// 1. 1、 1）; a digit behind the point makes it a decimal number unless they stood apart.
Marker read_digit_point(const CleanText& whole, Range range) {
  Chars text = whole.view(range);
  Numeral number = read_plain_digits(text, 0);
  if (number.length == 0) return {};
  size_t behind = number.length + 1;
  if (is_one_of(text, number.length, U"）)")) {
    return {MarkerStyle::digit_half, to_int(number), behind, behind};
  }
  if (is_counted_with_zero(whole, range, number.length)) {
    return {MarkerStyle::digit_point, to_int(number), number.length, number.length};
  }
  if (!is_one_of(text, number.length, U".．、")) return {};
  bool digit_follows = behind < text.size() && is_digit(text[behind]);
  bool apart = behind < text.size() && has_gap_before(whole, range.begin + behind);
  bool point = text[number.length] != U'、';
  if (point && digit_follows && !apart && !is_year_start(text, behind)) return {};
  return {MarkerStyle::digit_point, to_int(number), behind, behind};
}

// 1.1 or 1.2.3 followed by a Chinese character that is no measure word.
Marker read_decimal(const CleanText& whole, Range range) {
  Chars text = whole.view(range);
  size_t end = 0;
  size_t parts = 0;
  int64_t last = 0;
  while (true) {
    Numeral number = read_plain_digits(text, end);
    if (number.length == 0 || number.length > 2) return {};
    last = to_int(number);
    end += number.length;
    ++parts;
    if (!is_one_of(text, end, U".．")) break;
    ++end;
  }
  bool apart = end < text.size() && has_gap_before(whole, range.begin + end);
  bool measured = !starting_word(text.substr(end), kMeasureWords).empty() ||
                  is_one_of(text, end, U"万亿千百余多%％‰元");
  if (parts < 2 || last == 0 || end >= text.size() || measured || !(apart || parts > 2)) return {};
  return {MarkerStyle::decimal, last, end, end};
}

Marker read_circled(Chars text) {
  if (text.empty()) return {};
  char32_t code = text[0];
  auto ranged = [code](char32_t first) { return code >= first && code < first + 20; };
  auto number_from = [code](char32_t first) { return static_cast<int64_t>(code - first) + 1; };
  if (ranged(U'①')) return {MarkerStyle::circled, number_from(U'①'), 1, 1};
  if (ranged(U'⑴')) return {MarkerStyle::digit_paren, number_from(U'⑴'), 1, 1};
  if (ranged(U'⒈')) return {MarkerStyle::digit_point, number_from(U'⒈'), 1, 1};
  return {};
}

size_t skip_one(Chars text, size_t at, Chars set) { return is_one_of(text, at, set) ? at + 1 : at; }

// 第一件实事： 第3项、 第二类
Marker read_ordinal(Chars text) {
  if (text.empty() || text[0] != U'第') return {};
  Numeral number = read_number(text, 1);
  if (number.length == 0) return {};
  size_t at = 1 + number.length;
  Chars classifier = starting_word(text.substr(at), kOrdinalClassifiers);
  if (classifier.empty()) return {};
  at += classifier.size();
  at += starting_word(text.substr(at), kTaskNouns).size();
  size_t printed = at;
  at = skip_one(text, at, U"：:、，.．");
  if (at == printed && at < text.size()) return {};
  return {MarkerStyle::ordinal, to_int(number), at, printed};
}

// 任务一： 实事1： 项目三、
Marker read_worded(Chars text) {
  size_t at = starting_word(text, kTaskNouns).size();
  if (at == 0) return {};
  Numeral number = read_number(text, at);
  if (number.length == 0 || number.digits > kLongestNumber) return {};
  at += number.length;
  if (!is_one_of(text, at, U"：:、.．")) return {};
  return {MarkerStyle::worded, to_int(number), at + 1, at};
}

Marker read_bare(Chars text) {
  Numeral number = read_plain_digits(text, 0);
  if (number.length == 0 || number.length != text.size()) return {};
  return {MarkerStyle::bare, to_int(number), number.length, number.length};
}

Marker read_spoken(Chars text) {
  Numeral number = read_chinese_number(text, 0);
  if (number.length == 0 || !is_one_of(text, number.length, U"是")) return {};
  return {MarkerStyle::spoken, to_int(number), number.length + 1, number.length + 1};
}

Marker read_bullet(Chars text) {
  constexpr Chars kBullets = U"▶►▷▲△▼▽●○◎■□◆◇★☆※❖•·▪—–-→➢➤✓✔";
  size_t at = 0;
  while (at < 2 && is_one_of(text, at, kBullets)) ++at;
  if (at == 0 || at >= text.size()) return {};
  // —5℃ is a number; ▲4月14日 is a bullet.
  constexpr Chars kSigns = U"•·—–-→";
  if (is_digit(text[at]) && is_one_of(text, at - 1, kSigns)) return {};
  return {MarkerStyle::bullet, 0, at, 0};
}

}  // namespace

Marker read_marker(const CleanText& text, Range range) {
  constexpr size_t kLongestMarker = 24;
  Chars chars = text.view(range).substr(0, kLongestMarker);
  Range front = {range.begin, range.begin + chars.size()};
  if (range.size() <= kLongestNumber) {
    Marker bare = read_bare(chars);
    if (bare.style != MarkerStyle::none) return bare;
  }
  for (Marker marker : {read_decimal(text, front), read_digit_point(text, front),
                        read_in_brackets(chars), read_chinese_comma(chars), read_circled(chars),
                        read_ordinal(chars), read_worded(chars), read_spoken(chars)}) {
    if (marker.style != MarkerStyle::none) return marker;
  }
  return read_bullet(chars);
}

Marker read_tight_marker(const CleanText& text, Range range) {
  Chars chars = text.view(range);
  Numeral number = read_plain_digits(chars, 0);
  bool point = number.length > 0 && is_one_of(chars, number.length, U".．");
  if (!point || !is_digit(chars[std::min(number.length + 1, chars.size() - 1)])) return {};
  return {MarkerStyle::digit_point, to_int(number), number.length + 1, number.length + 1};
}

bool is_inner_style(MarkerStyle style) {
  return style == MarkerStyle::circled || style == MarkerStyle::spoken ||
         style == MarkerStyle::bullet;
}

}  // namespace minsheng
