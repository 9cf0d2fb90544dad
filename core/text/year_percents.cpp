// Finding percents of the year's task: see year_percents.h.
#include "text/year_percents.h"

#include <algorithm>

#include "text/characters.h"
#include "text/measure.h"
#include "text/numeral.h"
#include "text/progress_vocabulary.h"
#include "text/progress_words.h"

namespace minsheng {
namespace {

constexpr size_t kMostPercents = 400;  // of one entry

// The task, or the whole, that words end with.
size_t whole_length(Chars words) {
  return std::max(ending_word(words, kYearTasks).size(), ending_word(words, kWholes).size());
}

// 完成年度任务50公里的: without the task's figure behind its name.
Chars without_task_figure(Chars words) {
  constexpr size_t kLongest = 12;
  for (size_t length = 2; length <= std::min(words.size(), kLongest); ++length) {
    Chars rest = words.substr(0, words.size() - length);
    bool figure = is_digit(words[rest.size()]) && !rest.empty() && !is_digit(rest.back());
    if (figure && whole_length(rest) > 0) return rest;
  }
  return words;
}

// What a percent is a share of, without the words right before the number. Returns its length in
// `words`, counted from their end, or 0 where they speak of something else.
size_t cue_length(Chars words) {
  size_t whole = words.size();
  for (Chars glue = ending_word(words, kPercentGlue); !glue.empty();
       glue = ending_word(words, kPercentGlue)) {
    words.remove_suffix(glue.size());
  }
  words = without_task_figure(words);
  static constexpr Chars kDone[] = {U"完成", U"已完成", U"累计完成"};
  Chars done = ending_word(words, kDone);
  if (!done.empty()) {
    // 「年度任务完成50%」, 「全年任务200户，已改造150户，完成75%」
    Chars before = words.substr(0, words.size() - done.size());
    size_t task = ending_word(before, kYearTasks).size();
    if (task > 0 || before.empty()) return whole - before.size() + task;
  }
  bool rate = !ending_word(words, kCompletionRates).empty();
  bool task = whole_length(words) > 0;
  size_t verb = kNowhere;
  for (Chars word : kCompletionVerbs) {
    size_t at = words.rfind(word);
    if (at != kNowhere && (verb == kNowhere || at < verb)) verb = at;
  }
  if (task && verb != kNowhere) return whole - verb;
  if (rate) return whole - words.size() + ending_word(words, kCompletionRates).size();
  return 0;
}

// 「100%完成年度任务」: the length of what stands behind the percent, 0 where it is no such thing.
size_t cue_behind(Chars words) {
  static constexpr Chars kDone[] = {U"完成", U"完成了", U"超额完成"};
  size_t verb = starting_word(words, kDone).size();
  size_t task = verb == 0 ? 0 : starting_word(words.substr(verb), kYearTasks).size();
  return task == 0 ? 0 : verb + task;
}

// 「已完工30公里，完工率60%」: the rate of a stage that was counted right before. Returns the
// length of its name and what stands between it and the percent.
size_t stage_rate_length(const Clauses& clauses, Range clause, size_t number) {
  Chars words = clauses.view({clause.begin, number});
  size_t whole = words.size();
  words.remove_suffix(ending_word(words, kPercentGlue).size());
  static constexpr Chars kRates[] = {U"完工率", U"竣工率"};
  Chars rate = ending_word(words, kRates);
  if (rate.empty()) return 0;
  Chars stage = rate.substr(0, 2);
  Range before = clauses.before(clause);
  Chars counted = clauses.view(before);
  bool number_before = std::any_of(counted.begin(), counted.end(), is_digit);
  return number_before && counted.find(stage) != kNowhere ? whole - words.size() + rate.size() : 0;
}

// 「完成8个（53%）」, 「已完成120条（占95%）」: in brackets right behind what is done.
size_t bracket_length(const Clauses& clauses, const Measure& measure) {
  Chars text = clauses.text();
  size_t begin = measure.number.begin;
  size_t length = begin > 0 && text[begin - 1] == U'占' ? 1 : 0;
  size_t open = begin - length;
  bool enclosed = open > 1 && is_opening_bracket(text[open - 1]) &&
                  clauses.partner(open - 1) == measure.range.end;
  if (!enclosed) return 0;
  --open;
  Range clause = clauses.around(open - 1);
  Chars words = clauses.view({clause.begin, std::max(clause.begin, open)});
  constexpr size_t kLongestUnit = 6;
  Chars tail = words.substr(words.size() > kLongestUnit ? words.size() - kLongestUnit : 0);
  bool counted = std::any_of(tail.begin(), tail.end(), is_digit);
  return counted && tells_of_done(words) ? length + 1 : 0;
}

bool exceeds(Chars cue) {
  static constexpr Chars kBeyond[] = {U"超任务", U"超目标", U"超全年", U"超年度", U"超计划"};
  return contains_any(cue, kBeyond);
}

int64_t digits_behind_point(Chars number) {
  size_t point = number.find_first_of(U".．");
  if (point == kNowhere) return 0;
  int64_t digits = 0;
  for (size_t i = point + 1; i < number.size() && is_digit(number[i]); ++i) ++digits;
  return digits;
}

// 完成年度任务的七成: tenths in characters; nothing where none begin.
std::optional<Measure> read_tenths(Chars text, size_t at) {
  if (!is_chinese_numeral(text[at]) || text.substr(at + 1, 1) != U"成") return std::nullopt;
  std::optional<Decimal> tenths = read_chinese_number(text, at).value;
  if (!tenths || !tenths->is_whole() || tenths->mantissa() > 9) return std::nullopt;
  Measure measure;
  measure.number = measure.range = {at, at + 2};
  measure.value = Decimal(tenths->mantissa() * 10);
  measure.unit = U"%";
  return measure;
}

bool ends_here(Chars text, size_t at) {
  return at >= text.size() || is_clause_end(text[at]) || is_opening_bracket(text[at]);
}

// 「分别完成年度目标的52.5%和60.4%」: the next of a list.
bool goes_on(const Clauses& clauses, Range clause, const std::vector<YearPercent>& out, size_t at) {
  if (out.empty() || out.back().number.begin < clause.begin) return false;
  Chars between = clauses.view({out.back().number.end, at});
  Chars front = clauses.view({clause.begin, out.back().number.begin});
  static constexpr Chars kJoins[] = {U"、", U"和", U"及", U"，"};
  return is_one_of(between, kJoins) && front.find(U"分别") != kNowhere;
}

}  // namespace

std::vector<YearPercent> find_year_percents(const Clauses& clauses) {
  std::vector<YearPercent> out;
  Chars text = clauses.text();
  for (size_t at = 0; at < text.size() && out.size() < kMostPercents;) {
    std::optional<Measure> measure =
        is_digit(text[at]) ? read_measure(text, at) : read_tenths(text, at);
    if (!measure) {
      ++at;
      continue;
    }
    at = measure->range.end;
    bool points = measure->unit == U"个百分点";
    bool bare = measure->unit.empty() && ends_here(text, measure->range.end);
    if (!measure->value || !(measure->unit == U"%" || points || bare)) continue;
    Range clause = clauses.around(measure->number.begin);
    size_t length = cue_length(clauses.view({clause.begin, measure->number.begin}));
    if (size_t behind = length > 0 ? 0 : cue_behind(clauses.view({measure->range.end, clause.end}));
        behind > 0) {
      Range whole = {measure->number.begin, measure->range.end + behind};
      YearPercent stated = {measure->range, whole, *measure->value, 0, false, false, false};
      stated.digits = digits_behind_point(clauses.view(measure->number));
      out.push_back(stated);
      continue;
    }
    if (length == 0) length = stage_rate_length(clauses, clause, measure->number.begin);
    size_t bracket = length == 0 && measure->unit == U"%" ? bracket_length(clauses, *measure) : 0;
    if (bracket > 0) {
      Range whole = {measure->number.begin - (bracket - 1), measure->range.end};
      out.push_back({measure->range, whole, *measure->value,
                     digits_behind_point(clauses.view(measure->number)), false, false, false});
      continue;
    }
    bool listed = length == 0 && goes_on(clauses, clause, out, measure->number.begin);
    if (listed) length = measure->number.begin - out.back().number.end;
    if (length == 0) continue;
    size_t begin = measure->number.begin - length;
    YearPercent percent = {
        measure->range, {begin, measure->range.end}, *measure->value, 0, listed, false, bare};
    percent.digits = digits_behind_point(clauses.view(measure->number));
    bool beyond = exceeds(clauses.view({begin, measure->number.begin}));
    if (points && !beyond) continue;
    percent.surplus = points;
    std::optional<Decimal> whole = add(percent.value, Decimal(100));
    if (beyond && percent.value < Decimal(100) && whole) percent.value = *whole;
    out.push_back(percent);
  }
  return out;
}

}  // namespace minsheng
