// Numbers in digits and in characters: see numeral.h.
#include "text/numeral.h"

#include <string>

#include "text/characters.h"

namespace minsheng {
namespace {

constexpr Chars kChineseDigits = U"〇一二三四五六七八九";

int chinese_digit(char32_t code) {
  if (code == U'零') return 0;
  if (code == U'两') return 2;
  size_t at = kChineseDigits.find(code);
  return at == kNowhere ? -1 : static_cast<int>(at);
}

int chinese_scale(char32_t code) {
  if (code == U'十') return 10;
  if (code == U'百') return 100;
  if (code == U'千') return 1000;
  return 0;
}

size_t digit_run(Chars text, size_t at) {
  size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

bool is_group_mark(char32_t code) { return code == U',' || code == U'，' || code == U' '; }

bool is_point(char32_t code) { return code == U'.' || code == U'．'; }

void add_digits(std::string& out, Chars digits) {
  for (char32_t code : digits) out += static_cast<char>('0' + digit_value(code));
}

// The whole part with its groups; returns the position behind it.
size_t read_whole_part(Chars text, size_t at, std::string& digits) {
  size_t run = digit_run(text, at);
  add_digits(digits, text.substr(at, run));
  size_t end = at + run;
  bool grouped = run <= 3;
  while (grouped && end < text.size() && is_group_mark(text[end]) &&
         digit_run(text, end + 1) == 3) {
    add_digits(digits, text.substr(end + 1, 3));
    end += 4;
  }
  return end;
}

// 二〇二四: digits one by one. Length 0 unless at least two stand there and no 十 follows.
Numeral read_digit_by_digit(Chars text, size_t at) {
  int64_t value = 0;
  size_t end = at;
  while (end < text.size() && end - at < 17 && chinese_digit(text[end]) >= 0) {
    value = value * 10 + chinese_digit(text[end++]);
  }
  bool scaled = end < text.size() && chinese_scale(text[end]) > 0;
  if (end - at < 2 || scaled) return {};
  return {Decimal(value), end - at, end - at};
}

}  // namespace

bool is_chinese_numeral(char32_t code) {
  return chinese_digit(code) >= 0 || chinese_scale(code) > 0;
}

Numeral read_digits(Chars text, size_t at) {
  if (at >= text.size() || !is_digit(text[at])) return {};
  std::string digits;
  size_t end = read_whole_part(text, at, digits);
  size_t fraction = end < text.size() && is_point(text[end]) ? digit_run(text, end + 1) : 0;
  if (fraction > 0) {
    digits += '.';
    add_digits(digits, text.substr(end + 1, fraction));
    end += 1 + fraction;
  }
  size_t first = digits.find_first_not_of('0');
  bool whole_zero = first == std::string::npos || digits[first] == '.';
  if (whole_zero && first != 0)
    digits.erase(0, (first == std::string::npos ? digits.size() : first) - 1);
  if (!whole_zero) digits.erase(0, first);
  return {Decimal::parse(digits), end - at, end - at};
}

Numeral read_chinese_number(Chars text, size_t at) {
  Numeral plain = read_digit_by_digit(text, at);
  if (plain.length > 0) return plain;
  int64_t total = 0;
  int64_t pending = -1;
  int64_t last_scale = 10000;
  size_t end = at;
  for (; end < text.size(); ++end) {
    int digit = chinese_digit(text[end]);
    int64_t scale = chinese_scale(text[end]);
    if (digit >= 0) {
      if (pending > 0) break;
      pending = digit;
    } else if (scale > 0 && scale < last_scale) {
      if (pending <= 0 && scale != 10) break;
      total += (pending <= 0 ? 1 : pending) * scale;
      last_scale = scale;
      pending = -1;
    } else {
      break;
    }
  }
  if (end == at) return {};
  if (pending > 0) total += pending;
  return {Decimal(total), end - at, end - at};
}

Numeral read_number(Chars text, size_t at) {
  Numeral digits = read_digits(text, at);
  return digits.length > 0 ? digits : read_chinese_number(text, at);
}

}  // namespace minsheng
