#include "base/typed_date.h"

#include <string>
#include <vector>

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr size_t kMostDigits = 8;  // of 20240617, so that no number overflows

bool is_digit(char32_t code) { return code >= U'0' && code <= U'9'; }

// What may stand behind the number at `place` of year, month and day.
bool is_mark(char32_t code, int place) {
  static constexpr std::u32string_view kMarks[] = {U"年.-/", U"月.-/", U"日号"};
  return kMarks[place].find(code) != std::u32string_view::npos;
}

struct DatePart {
  std::string digits;
  char32_t mark = 0;
};

// Numbers with one mark behind each; empty where anything else stands in between.
std::vector<DatePart> parts_of(std::string_view text) {
  std::vector<DatePart> parts;
  for (char32_t code : to_utf32(to_half_width(text))) {
    if (is_space(code)) continue;
    bool fresh = parts.empty() || parts.back().mark != 0;
    if (is_digit(code)) {
      if (fresh) parts.emplace_back();
      parts.back().digits += static_cast<char>(code);
    } else {
      if (fresh) return {};
      parts.back().mark = code;
    }
  }
  return parts;
}

// 20240617 as three parts.
void split_compact(std::vector<DatePart>& parts) {
  bool compact = parts.size() == 1 && parts[0].mark == 0 && parts[0].digits.size() == 8;
  if (!compact) return;
  std::string digits = parts[0].digits;
  parts = {{digits.substr(0, 4), U'-'}, {digits.substr(4, 2), U'-'}, {digits.substr(6), 0}};
}

}  // namespace

std::optional<Date> parse_typed_date(std::string_view text, int year) {
  std::vector<DatePart> parts = parts_of(text);
  split_compact(parts);
  if (parts.size() == 2 && year > 0) parts.insert(parts.begin(), {std::to_string(year), U'.'});
  if (parts.size() != 3) return std::nullopt;
  int numbers[3] = {};
  for (int i = 0; i < 3; ++i) {
    const DatePart& part = parts[static_cast<size_t>(i)];
    bool last = i == 2;
    bool marked = is_mark(part.mark, i) || (last && part.mark == 0);
    if (!marked || part.digits.size() > kMostDigits) return std::nullopt;
    numbers[i] = std::stoi(part.digits);
  }
  Date date{numbers[0], numbers[1], numbers[2]};
  bool written_out = date.year >= 1000 && date.year <= 9999;  // 24.6.17 may be any century
  return written_out && is_valid(date) ? std::optional(date) : std::nullopt;
}

}  // namespace minsheng
