// Cutting lists of units: see unit_list.h.
#include "text/unit_list.h"

#include <algorithm>

#include "text/characters.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kLongestName = 30;

bool is_joining(char32_t code) { return code == U'和' || code == U'及' || code == U'与'; }

// A blank parts two names where the left is whole and the right begins like one.
bool parts_at_gap(const CleanText& text, size_t begin, size_t at, size_t end) {
  if (!has_gap_before(text, at) || at - begin < 3 || end - at < 3) return false;
  Chars left = text.view({begin, at});
  return !ending_word(left, kUnitSuffixes).empty() && begins_with_place(text.view({at, end}));
}

// So does 和 between two such; 县公路建设和养护中心 is one name, as 县公路建设 ends like no unit.
bool parts_at_joining(const CleanText& text, size_t begin, size_t at, size_t end) {
  if (!is_joining(text.chars[at]) || at - begin < 3 || end - at < 4) return false;
  Chars left = text.view({begin, at});
  return !ending_word(left, kUnitSuffixes).empty() && begins_with_place(text.view({at + 1, end}));
}

// 各乡、镇人民政府; 各县、市、区: one name.
bool is_shared_each(Chars left, Chars right) {
  static constexpr Chars kEach[] = {U"各乡", U"各镇", U"各县", U"各市", U"各区", U"各县、市"};
  static constexpr Chars kKinds[] = {U"乡", U"镇", U"街道", U"县", U"市", U"区"};
  return std::find(std::begin(kEach), std::end(kEach), left) != std::end(kEach) &&
         !starting_word(right, kKinds).empty();
}

Range trim_name(const CleanText& text, Range name) {
  static constexpr Chars kTails[] = {U"等相关单位", U"等有关单位", U"等部门", U"等单位",    U"等",
                                     U"等相关部门", U"等有关部门", U"单位等", U"等部门单位"};
  constexpr Chars kStray = U"：:。.、，,；; |";
  auto stray = [&](size_t at) { return kStray.find(text.chars[at]) != kNowhere; };
  constexpr Chars kMarks = U"★☆*＊※▲△●◆■";  // ★县住建局
  auto marked = [&](size_t at) { return kMarks.find(text.chars[at]) != kNowhere; };
  while (!name.empty() && (stray(name.begin) || marked(name.begin))) ++name.begin;
  while (!name.empty() && stray(name.end - 1)) --name.end;
  size_t tail = ending_word(text.view(name), kTails).size();
  if (tail < name.size()) name.end -= tail;
  return name;
}

}  // namespace

bool begins_with_place(Chars name) {
  static constexpr Chars kOther[] = {U"市场", U"市政", U"市容", U"市民", U"区域", U"乡村", U"镇村"};
  return !starting_word(name, kUnitPrefixes).empty() && starting_word(name, kOther).empty();
}

std::vector<Range> split_units(const CleanText& text, Range range) {
  std::vector<Range> names;
  int depth = 0;
  size_t begin = range.begin;
  auto finish = [&](size_t end, size_t next) {
    Range name = trim_name(text, {begin, end});
    if (!name.empty()) names.push_back(name);
    begin = next;
  };
  for (size_t i = range.begin; i < range.end; ++i) {
    char32_t code = text.chars[i];
    if (is_opening_bracket(code)) ++depth;
    if (is_closing_bracket(code) && depth > 0) --depth;
    if (depth > 0) continue;
    if (is_list_comma(code) || code == U'。') {
      bool each = is_shared_each(text.view({begin, i}), text.view({i + 1, range.end}));
      if (!each) finish(i, i + 1);
    } else if (parts_at_joining(text, begin, i, range.end)) {
      finish(i, i + 1);
    } else if (parts_at_gap(text, begin, i, range.end)) {
      finish(i, i);
    }
  }
  finish(range.end, range.end);
  return names;
}

bool is_unit_name(Chars name) {
  if (name.size() < 2 || name.size() > kLongestName) return false;
  if (std::any_of(name.begin(), name.end(),
                  [](char32_t c) { return is_digit(c) || is_clause_end(c); })) {
    return false;
  }
  return !ending_word(name, kUnitSuffixes).empty();
}

}  // namespace minsheng
