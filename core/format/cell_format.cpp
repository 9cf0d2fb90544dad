// Numbers of a spreadsheet: see cell_format.h. Dates are in date_format.cpp.
#include "format/cell_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

#include "format/date_format.h"
#include "format/format_code.h"

namespace minsheng {
namespace {

struct Builtin {
  int64_t id;
  std::string_view code;
};

constexpr Builtin kBuiltins[] = {
    {0, "General"},
    {1, "0"},
    {2, "0.00"},
    {3, "#,##0"},
    {4, "#,##0.00"},
    {9, "0%"},
    {10, "0.00%"},
    {14, "yyyy/m/d"},
    {15, "d-mmm-yy"},
    {16, "d-mmm"},
    {17, "mmm-yy"},
    {18, "h:mm AM/PM"},
    {19, "h:mm:ss AM/PM"},
    {20, "h:mm"},
    {21, "h:mm:ss"},
    {22, "yyyy/m/d h:mm"},
    {27, "yyyy\"年\"m\"月\""},
    {28, "m\"月\"d\"日\""},
    {29, "m\"月\"d\"日\""},
    {30, "m-d-yy"},
    {31, "yyyy\"年\"m\"月\"d\"日\""},
    {32, "h\"时\"mm\"分\""},
    {33, "h\"时\"mm\"分\"ss\"秒\""},
    {34, "上午/下午h\"时\"mm\"分\""},
    {35, "上午/下午h\"时\"mm\"分\"ss\"秒\""},
    {36, "yyyy\"年\"m\"月\""},
    {37, "#,##0;-#,##0"},
    {38, "#,##0;-#,##0"},
    {39, "#,##0.00;-#,##0.00"},
    {40, "#,##0.00;-#,##0.00"},
    {41, "#,##0;-#,##0"},
    {42, "¥#,##0;¥-#,##0"},
    {43, "#,##0.00;-#,##0.00"},
    {44, "¥#,##0.00;¥-#,##0.00"},
    {45, "mm:ss"},
    {46, "[h]:mm:ss"},
    {47, "mm:ss"},
    {49, "@"},
    {50, "yyyy\"年\"m\"月\""},
    {51, "m\"月\"d\"日\""},
    {52, "yyyy\"年\"m\"月\""},
    {53, "m\"月\"d\"日\""},
    {54, "m\"月\"d\"日\""},
    {55, "上午/下午h\"时\"mm\"分\""},
    {56, "上午/下午h\"时\"mm\"分\"ss\"秒\""},
    {57, "yyyy\"年\"m\"月\""},
    {58, "m\"月\"d\"日\""},
};

std::string print(double value, int decimals) {
  std::array<char, 400> buffer;
  double nudged = value * (1 + 4e-16);  // so that 78.225, stored a hair below, rounds up
  int length = std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, nudged);
  return std::string(buffer.data(), static_cast<size_t>(length));
}

// Eleven places with the point, as a wide cell has; whole numbers in full.
std::string general(double value) {
  if (std::fabs(value) < 1e15 && value == std::floor(value)) return print(value, 0);
  std::array<char, 40> buffer;
  int length = std::snprintf(buffer.data(), buffer.size(), "%.10g", value);
  std::string text(buffer.data(), static_cast<size_t>(length));
  return text;
}

// A section of a format code for numbers, taken apart.
struct NumberPattern {
  std::string prefix, suffix;
  struct Inner {
    size_t digits_before;  // placeholders of the whole part in front of it
    std::string text;
  };
  std::vector<Inner> inner;  // literals between digits, as in 0!.0,万
  size_t whole_digits = 0;   // placeholders; the 0 among them are always printed
  size_t least_whole = 0;
  size_t decimals = 0;
  size_t least_decimals = 0;
  bool grouped = false;
  int thousands = 0;  // commas behind the digits, each a division by 1000
  int percents = 0;
  bool has_digits = false;
};

// Empty for what is beyond this program.
std::optional<NumberPattern> read_pattern(std::string_view section) {
  NumberPattern pattern;
  bool behind_point = false;
  std::string pending;  // literals since the last digit
  for (const CodePiece& piece : split_format_code(section)) {
    char sign = piece.literal ? '\0' : piece.text[0];
    if (sign == '0' || sign == '#' || sign == '?') {
      if (!pattern.has_digits) pattern.prefix = pending;
      if (pattern.has_digits && !pending.empty() && !behind_point) {
        pattern.inner.push_back({pattern.whole_digits, pending});
      }
      pending.clear();
      pattern.grouped = pattern.grouped || pattern.thousands > 0;
      pattern.thousands = 0;
      pattern.has_digits = true;
      ++(behind_point ? pattern.decimals : pattern.whole_digits);
      if (sign == '0' && behind_point) pattern.least_decimals = pattern.decimals;
      if (sign == '0' && !behind_point) ++pattern.least_whole;
    } else if (sign == '.' && !behind_point) {
      behind_point = true;
    } else if (sign == ',') {
      ++pattern.thousands;
    } else if (sign == 'E' || sign == 'e' || sign == '/') {
      return std::nullopt;
    } else {
      pattern.percents += sign == '%';
      pending += piece.text;
    }
  }
  pattern.suffix = pending;
  return pattern;
}

std::string grouped(std::string digits) {
  for (size_t at = digits.size(); at > 3;) digits.insert(at -= 3, 1, ',');
  return digits;
}

std::string show_by(const NumberPattern& pattern, double value) {
  for (int i = 0; i < pattern.percents; ++i) value *= 100;
  for (int i = 0; i < pattern.thousands; ++i) value /= 1000;
  std::string text = print(value, static_cast<int>(std::min<size_t>(pattern.decimals, 30)));
  size_t point = std::min(text.find('.'), text.size());
  std::string whole = text.substr(0, point), decimals = text.substr(point);
  while (decimals.size() > pattern.least_decimals + 1 && decimals.back() == '0') {
    decimals.pop_back();
  }
  if (decimals == ".") decimals.clear();
  if (whole == "0" && pattern.least_whole == 0) whole.clear();
  size_t least = std::min<size_t>(pattern.least_whole, 30);
  if (whole.size() < least) whole.insert(0, least - whole.size(), '0');
  if (pattern.grouped) whole = grouped(whole);
  for (auto inner = pattern.inner.rbegin(); inner != pattern.inner.rend(); ++inner) {
    size_t behind = pattern.whole_digits - inner->digits_before;
    if (!pattern.grouped && behind <= whole.size()) {
      whole.insert(whole.size() - behind, inner->text);
    }
  }
  return pattern.prefix + whole + decimals + pattern.suffix;
}

std::string show_number(double value, std::string_view code) {
  std::vector<std::string_view> sections = split_sections(code);
  bool second = value < 0 && sections.size() > 1;
  bool third = value == 0 && sections.size() > 2;
  std::string_view section = sections[third ? 2 : second ? 1 : 0];
  std::optional<NumberPattern> pattern = read_pattern(section);
  if (!pattern) return general(value);
  if (!pattern->has_digits) return pattern->prefix + pattern->suffix;
  std::string text = show_by(*pattern, std::fabs(value));
  bool shown_as_zero = text.find_first_of("123456789") == std::string::npos;
  return value < 0 && !second && !shown_as_zero ? "-" + text : text;
}

bool is_general(std::string_view code) {
  return code.empty() || code == "@" || code.find("eneral") != std::string_view::npos ||
         code.find("[<") != std::string_view::npos || code.find("[>") != std::string_view::npos ||
         code.find("[=") != std::string_view::npos;
}

}  // namespace

std::string_view builtin_format(int64_t id) {
  const Builtin* found = std::find_if(std::begin(kBuiltins), std::end(kBuiltins),
                                      [&](const Builtin& builtin) { return builtin.id == id; });
  return found == std::end(kBuiltins) ? std::string_view() : found->code;
}

std::string show_cell(std::string_view number, std::string_view code, bool from_1904) {
  std::string text(number);
  char* end = nullptr;
  double value = std::strtod(text.c_str(), &end);
  bool is_number = end != text.c_str() && *end == '\0' && std::fabs(value) < 1e300;
  if (!is_number) return text;
  if (is_general(code)) return general(value);
  if (is_date_format(code)) {
    std::string date = show_date(value, code, from_1904);
    return date.empty() ? general(value) : date;
  }
  return show_number(value, code);
}

}  // namespace minsheng
