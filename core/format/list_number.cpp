// Numbers of automatic lists: see list_number.h.
#include "format/list_number.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr int64_t kLargest = 99'999'999;  // of what is written in Chinese

constexpr std::u32string_view kDigits = U"〇一二三四五六七八九";
constexpr std::u32string_view kFinancialDigits = U"零壹贰叁肆伍陆柒捌玖";

struct Wording {
  std::u32string_view digits;
  std::u32string_view units;  // of tens, hundreds, thousands
  bool bare_ten;              // 十, not 一十
};

constexpr Wording kSpoken{U"零一二三四五六七八九", U"十百千", true};
constexpr Wording kFinancial{kFinancialDigits, U"拾佰仟", false};

std::u32string below_ten_thousand(int64_t number, const Wording& wording) {
  std::u32string text;
  int64_t unit = 1000;
  for (size_t place = 3; unit > 0; --place, unit /= 10) {
    int64_t digit = number / unit % 10;
    bool gap = digit == 0 && !text.empty() && text.back() != wording.digits[0];
    if (digit > 0 || gap) text += wording.digits[static_cast<size_t>(digit)];
    if (digit > 0 && place > 0) text += wording.units[place - 1];
  }
  while (!text.empty() && text.back() == wording.digits[0]) text.pop_back();
  return text;
}

std::string spoken(int64_t number, const Wording& wording) {
  if (number == 0) return to_utf8(wording.digits.substr(0, 1));
  std::u32string text;
  int64_t high = number / 10000, low = number % 10000;
  if (high > 0) text = below_ten_thousand(high, wording) + U'万';
  if (high > 0 && low > 0 && low < 1000) text += wording.digits[0];
  text += below_ten_thousand(low, wording);
  bool one_ten = text.size() > 1 && text[0] == wording.digits[1] && text[1] == wording.units[0];
  return to_utf8(std::u32string_view(text).substr(wording.bare_ten && one_ten ? 1 : 0));
}

// One digit after the other: 10 is 一〇.
std::string digit_by_digit(int64_t number, std::u32string_view digits) {
  std::string text;
  for (char c : std::to_string(number)) append_utf8(text, digits[static_cast<size_t>(c - '0')]);
  return text;
}

// chineseCounting and its Japanese and Taiwanese kin: words up to 99, then single digits.
std::string counting(int64_t number) {
  return number < 100 ? spoken(number, kSpoken) : digit_by_digit(number, U"○一二三四五六七八九");
}

// 1 is `first`; nothing from `count` + 1 on.
std::string in_row(int64_t number, char32_t first, int64_t count) {
  if (number < 1 || number > count) return {};
  std::string text;
  append_utf8(text, first + static_cast<char32_t>(number - 1));
  return text;
}

std::string of_cycle(int64_t number, std::u32string_view signs) {
  if (number < 1) return {};
  auto at = static_cast<size_t>(number - 1) % signs.size();
  return to_utf8(signs.substr(at, 1));
}

// Word repeats the letter: 27 is aa, 53 is aaa.
std::string letters(int64_t number, char first) {
  constexpr int64_t kLetters = 26, kMostRepeated = 30;
  if (number < 1 || number > kLetters * kMostRepeated) return {};
  auto repeat = static_cast<size_t>((number - 1) / kLetters + 1);
  return std::string(repeat, static_cast<char>(first + (number - 1) % kLetters));
}

std::string roman(int64_t number, bool upper) {
  struct Sign {
    int64_t value;
    std::string_view upper, lower;
  };
  static constexpr Sign kSigns[] = {
      {1000, "M", "m"}, {900, "CM", "cm"}, {500, "D", "d"},  {400, "CD", "cd"}, {100, "C", "c"},
      {90, "XC", "xc"}, {50, "L", "l"},    {40, "XL", "xl"}, {10, "X", "x"},    {9, "IX", "ix"},
      {5, "V", "v"},    {4, "IV", "iv"},   {1, "I", "i"}};
  if (number < 1 || number > 3999) return {};
  std::string text;
  for (const Sign& sign : kSigns) {
    for (; number >= sign.value; number -= sign.value) text += upper ? sign.upper : sign.lower;
  }
  return text;
}

// ① to ⑳, ㉑ to ㉟, ㊱ to ㊿ lie in three rows.
std::string circled(int64_t number) {
  if (number == 0) return "⓪";
  if (number <= 20) return in_row(number, U'①', 20);
  if (number <= 35) return in_row(number - 20, U'㉑', 15);
  return in_row(number - 35, U'㊱', 15);
}

std::string padded(int64_t number, size_t width) {
  std::string digits = std::to_string(number);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string full_width(int64_t number) { return digit_by_digit(number, U"０１２３４５６７８９"); }

struct Format {
  std::string_view name;
  std::string (*print)(int64_t number);
};

constexpr Format kFormats[] = {
    {"chineseCounting", counting},
    {"japaneseCounting", [](int64_t n) { return spoken(n, kSpoken); }},
    {"taiwaneseCounting", counting},
    {"chineseCountingThousand", [](int64_t n) { return spoken(n, kSpoken); }},
    {"taiwaneseCountingThousand", [](int64_t n) { return spoken(n, kSpoken); }},
    {"chineseLegalSimplified", [](int64_t n) { return spoken(n, kFinancial); }},
    {"ideographLegalTraditional", [](int64_t n) { return spoken(n, kFinancial); }},
    {"ideographDigital", [](int64_t n) { return digit_by_digit(n, kDigits); }},
    {"japaneseDigitalTenThousand", [](int64_t n) { return digit_by_digit(n, kDigits); }},
    {"taiwaneseDigital", [](int64_t n) { return digit_by_digit(n, U"○一二三四五六七八九"); }},
    {"ideographTraditional", [](int64_t n) { return of_cycle(n, U"甲乙丙丁戊己庚辛壬癸"); }},
    {"ideographZodiac", [](int64_t n) { return of_cycle(n, U"子丑寅卯辰巳午未申酉戌亥"); }},
    {"decimalEnclosedCircle", circled},
    {"decimalEnclosedCircleChinese", circled},
    {"ideographEnclosedCircle", [](int64_t n) { return in_row(n, U'㊀', 10); }},
    {"decimalEnclosedParen", [](int64_t n) { return in_row(n, U'⑴', 20); }},
    {"decimalEnclosedFullstop", [](int64_t n) { return in_row(n, U'⒈', 20); }},
    {"decimalFullWidth", full_width},
    {"decimalFullWidth2", full_width},
    {"decimalZero", [](int64_t n) { return padded(n, 2); }},
    {"numberInDash", [](int64_t n) { return "- " + std::to_string(n) + " -"; }},
    {"upperRoman", [](int64_t n) { return roman(n, true); }},
    {"lowerRoman", [](int64_t n) { return roman(n, false); }},
    {"upperLetter", [](int64_t n) { return letters(n, 'A'); }},
    {"lowerLetter", [](int64_t n) { return letters(n, 'a'); }},
};

}  // namespace

std::string list_number(std::string_view format, int64_t number) {
  if (format == "none" || format == "bullet") return {};
  const Format* found = std::find_if(std::begin(kFormats), std::end(kFormats),
                                     [&](const Format& f) { return f.name == format; });
  bool known = found != std::end(kFormats) && number >= 0 && number <= kLargest;
  std::string text = known ? found->print(number) : std::string();
  return text.empty() ? std::to_string(number) : text;
}

}  // namespace minsheng
