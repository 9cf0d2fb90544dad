// Numbers and their units: see measure.h.
#include "text/measure.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

bool is_one_of(Chars text, size_t at, Chars set) {
  return at < text.size() && set.find(text[at]) != kNowhere;
}

bool is_in(Chars word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// 余, 多: 300余人, 1.2万多户
size_t skip_about(Chars text, size_t at, bool& about) {
  if (!is_one_of(text, at, U"余多")) return at;
  about = true;
  return at + 1;
}

// 千 百 万 亿 behind digits, also 百万, 万亿. A unit that begins with 千 or 万 is none of them.
size_t skip_scale(Chars text, size_t at, int& power) {
  static constexpr Chars kScaled[] = {U"千米", U"千瓦",   U"千瓦时", U"千伏",
                                      U"千克", U"千伏安", U"千兆"};
  while (at < text.size() && starting_word(text.substr(at), kScaled).empty()) {
    if (text[at] == U'亿') {
      power += 8;
    } else if (text[at] == U'万') {
      power += 4;
    } else if (text[at] == U'千') {
      power += 3;
    } else if (text[at] == U'百') {
      power += 2;
    } else {
      break;
    }
    ++at;
  }
  return at;
}

// 个百分点, %, ‰
size_t skip_percent(Chars text, size_t at, std::u32string& unit) {
  static constexpr Chars kPoints[] = {U"个百分点", U"百分点"};
  Chars points = starting_word(text.substr(at), kPoints);
  if (!points.empty()) unit = U"个百分点";
  if (!points.empty()) return at + points.size();
  if (is_one_of(text, at, U"%％")) unit = U"%";
  if (is_one_of(text, at, U"‰")) unit = U"‰";
  return unit.empty() ? at : at + 1;
}

// Behind the unit of a rate: /月, /月·人, ／人．年.
size_t skip_rate_tail(Chars text, size_t at) {
  static constexpr Chars kPer[] = {
      U"月",     U"年",   U"人",   U"天",     U"日",   U"户",       U"亩",   U"次", U"生",
      U"人次",   U"学期", U"吨",   U"平方米", U"公里", U"小时",     U"季度", U"季", U"周",
      U"例",     U"人月", U"人年", U"个",     U"床",   U"村",       U"岗",   U"孩", U"胎",
      U"立方米", U"升",   U"千人", U"万人",   U"百人", U"平方公里", U"d",    U"h"};
  bool slashed = false;
  while (is_one_of(text, at, slashed ? Chars(U"/／·•．.・∙") : Chars(U"/／"))) {
    size_t length = starting_word(text.substr(at + 1), kPer).size();
    if (length == 0) break;
    slashed = true;
    at += 1 + length;
  }
  return at;
}

// 人(次), 台（套）
size_t skip_second_measure(Chars text, size_t at) {
  if (!is_one_of(text, at, U"（(")) return at;
  size_t length = starting_word(text.substr(at + 1), kMeasureWords).size();
  if (length == 0) {
    bool extension = is_one_of(text, at + 1, U"次套");
    length = extension ? 1 : 0;
  }
  bool closed = length > 0 && is_one_of(text, at + 1 + length, U"）)");
  return closed ? at + 2 + length : at;
}

// The words behind a number that make it a name: 10千伏, 15分钟, 60岁. A longer measure word wins.
Chars naming_word(Chars rest, size_t measure_length) {
  Chars name = starting_word(rest, kNameMeasures);
  return name.size() >= measure_length ? name : Chars();
}

// 1700学生床位, 2000公办学位: a noun that is counted without a measure word.
size_t bare_noun_length(Chars rest) {
  constexpr size_t kLongest = 6;
  for (size_t length = 2; length <= kLongest && length <= rest.size(); ++length) {
    if (!is_hanzi(rest[length - 1])) return 0;
    if (!ending_word(rest.substr(0, length), kBareNouns).empty()) return length;
  }
  return 0;
}

size_t read_unit(Chars text, size_t at, Measure& measure) {
  size_t behind = skip_percent(text, at, measure.unit);
  if (behind > at) return behind;
  Chars rest = text.substr(at);
  Chars word = starting_word(rest, kMeasureWords);
  measure.name_word = naming_word(rest, word.size());
  measure.name = !measure.name_word.empty();
  size_t bare = word.empty() && !measure.name ? bare_noun_length(rest) : 0;
  if (bare > 0) {
    measure.unit = ending_word(rest.substr(0, bare), kBareNouns);
    return at + bare;
  }
  if (measure.name || word.empty()) return at;
  measure.weak = is_in(word, kWeakMeasures);
  size_t end = skip_second_measure(text, at + word.size());
  end = skip_rate_tail(text, end);
  measure.unit = text.substr(at, end - at);
  return end;
}

// 54.13万群众, 30万以上农村人口: behind 万 persons need no measure word.
bool are_persons(Chars rest) {
  static constexpr Chars kMore[] = {U"以上", U"左右"};
  static constexpr Chars kPersons[] = {U"群众",     U"人口",     U"居民",     U"农民",
                                       U"农村人口", U"农村群众", U"农村居民", U"城乡居民"};
  rest.remove_prefix(starting_word(rest, kMore).size());
  return !starting_word(rest, kPersons).empty();
}

}  // namespace

std::optional<Measure> read_measure(Chars text, size_t at) {
  Numeral number = read_number(text, at);
  if (number.length == 0) return std::nullopt;
  Measure measure;
  measure.by_characters = !is_digit(text[at]);
  size_t end = at + number.length;
  measure.number = {at, end};
  int power = 0;
  end = skip_about(text, end, measure.about);
  end = skip_scale(text, end, power);
  end = skip_about(text, end, measure.about);
  end = read_unit(text, end, measure);
  bool persons = power >= 4 && measure.unit.empty() && !measure.name;
  if (persons && are_persons(text.substr(end))) measure.unit = U"人";
  measure.range = {at, end};
  if (number.value) measure.value = shift(*number.value, power);
  return measure;
}

}  // namespace minsheng
