// Finding deadlines and the months they fall in: see deadline.h.
#include "text/deadline.h"

#include <algorithm>

#include "base/date.h"
#include "text/characters.h"
#include "text/numeral.h"

namespace minsheng {
namespace {

bool stands_at(Chars text, size_t at, Chars word) { return text.substr(at, word.size()) == word; }

// Position behind a year 2024年, 今年, 当年, else `at`.
size_t skip_year(Chars text, size_t at, int64_t& year) {
  Numeral number = read_digits(text, at);
  bool printed = number.digits == 4 && number.value && stands_at(text, at + number.length, U"年");
  if (printed) year = number.value->mantissa();
  if (printed) return at + number.length + 1;
  if (stands_at(text, at, U"今年") || stands_at(text, at, U"当年")) return at + 2;
  return at;
}

size_t skip_month(Chars text, size_t at, int64_t& month) {
  Numeral number = read_number(text, at);
  bool printed = number.value && number.value->is_whole() && number.value->mantissa() >= 1 &&
                 number.value->mantissa() <= 12 && stands_at(text, at + number.length, U"月");
  if (!printed) return at;
  month = number.value->mantissa();
  at += number.length + 1;
  return stands_at(text, at, U"份") ? at + 1 : at;
}

size_t skip_day(Chars text, size_t at) {
  Numeral number = read_number(text, at);
  bool printed = number.length > 0 && number.length <= 3;
  return printed && stands_at(text, at + number.length, U"日") ? at + number.length + 1 : at;
}

struct Period {
  Chars word;
  int64_t month;
};

constexpr Period kPeriods[] = {
    {U"上半年", 6},   {U"下半年", 12},   {U"一季度", 3},   {U"二季度", 6},   {U"三季度", 9},
    {U"四季度", 12},  {U"年底", 12},     {U"年末", 12},    {U"年内", 12},    {U"年中", 6},
    {U"底", 12},      {U"末", 12},       {U"全年", 12},    {U"第一季度", 3}, {U"第二季度", 6},
    {U"第三季度", 9}, {U"第四季度", 12}, {U"秋季开学", 9}, {U"1季度", 3},    {U"2季度", 6},
    {U"3季度", 9},    {U"4季度", 12},    {U"岁末", 12}};

size_t skip_period(Chars text, size_t at, int64_t& month) {
  size_t longest = 0;
  for (const Period& period : kPeriods) {
    if (period.word.size() <= longest || !stands_at(text, at, period.word)) continue;
    longest = period.word.size();
    month = period.month;
  }
  return at + longest;
}

// 月底 月末 月中旬
size_t skip_month_end(Chars text, size_t at) {
  static constexpr Chars kEnds[] = {U"底", U"末", U"中旬", U"上旬", U"下旬", U"中", U"初"};
  return at + starting_word(text.substr(at), kEnds).size();
}

size_t skip_before(Chars text, size_t at) {
  static constexpr Chars kBefore[] = {U"前", U"之前", U"以前"};
  return at + starting_word(text.substr(at), kBefore).size();
}

struct Found {
  Range range;
  int64_t year = 0;
  int64_t month = 0;
};

// A deadline that begins at `at`, without its preposition.
Found read_at(Chars text, size_t at) {
  static constexpr Chars kEnds[] = {U"末", U"底"};  // 第二季度末
  Found found;
  size_t begin = at;
  size_t behind_year = skip_year(text, at, found.year);
  at = skip_month(text, behind_year, found.month);
  bool by_month = at > behind_year;
  size_t end =
      by_month ? skip_month_end(text, skip_day(text, at)) : skip_period(text, at, found.month);
  if (!by_month && end == at) return {};
  if (!by_month) end += starting_word(text.substr(end), kEnds).size();
  bool ends_itself = end > at;
  size_t behind = skip_before(text, end);
  if (behind == end && !ends_itself) return {};
  found.range = {begin, behind};
  return found;
}

}  // namespace

Range find_deadline(Chars text) {
  constexpr Chars kPrepositions = U"到在于至";
  static constexpr Chars kAlways[] = {U"长期坚持", U"常年坚持", U"持续推进，长期坚持"};
  Range best;
  for (size_t i = 0; i < text.size(); ++i) {
    bool starts =
        is_digit(text[i]) || Chars(U"今当年上下一二三四五六七八九十全第").find(text[i]) != kNowhere;
    if (!starts || (i > 0 && (is_digit(text[i - 1]) || is_chinese_numeral(text[i - 1])))) continue;
    Found found = read_at(text, i);
    if (found.range.empty()) continue;
    bool preposition = i > 0 && kPrepositions.find(text[i - 1]) != kNowhere;
    bool before = text[found.range.end - 1] == U'前';
    bool clause = i == 0 || is_clause_end(text[i - 1]) || text[i - 1] == U'（';
    bool clause_end = found.range.end >= text.size() || is_clause_end(text[found.range.end]);
    if (before || preposition || (clause && clause_end)) {
      best = {preposition ? i - 1 : i, found.range.end};
    }
    i = found.range.end - 1;
  }
  size_t always = find_any(text, kAlways);
  if (best.empty() && always != kNowhere) best = {always, always + 4};
  return best;
}

std::string deadline_month_of(Chars deadline, int64_t plan_year) {
  Found last;
  for (size_t i = 0; i < deadline.size(); ++i) {
    if (i > 0 && is_digit(deadline[i - 1])) continue;
    Found found = read_at(deadline, i);
    if (!found.range.empty()) {
      last = found;
      i = found.range.end - 1;
      continue;
    }
    int64_t year = 0;
    size_t behind_year = skip_year(deadline, i, year);
    int64_t month = 0;
    size_t behind_month = skip_month(deadline, behind_year, month);
    if (behind_month > behind_year) last = {{i, behind_month}, year, month};
    // A bare year in a column of deadlines means its end.
    bool bare = behind_month == behind_year && year > 0 && behind_year == deadline.size();
    if (bare) last = {{i, behind_year}, year, 12};
    if (behind_month > i) i = behind_month - 1;
  }
  int64_t year = last.year > 0 ? last.year : plan_year;
  if (last.month == 0 || year == 0) return "";
  return to_string(Month{static_cast<int>(year), static_cast<int>(last.month)});
}

}  // namespace minsheng
