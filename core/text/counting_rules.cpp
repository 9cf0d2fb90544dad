// Numbers that count, told from names, ranks, thresholds and times: see counting_rules.h.
#include "text/counting_rules.h"

#include <algorithm>

#include "text/characters.h"
#include "text/comparison.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kClauseReach = 60;  // how far back a clause is looked at

}  // namespace

size_t within_length(Chars rest) {
  static constexpr Chars kWithin[] = {U"内"};
  return starting_word(rest, kWithin).size();
}

Chars CountingRules::before(size_t at) const {
  size_t from = at > kClauseReach ? at - kClauseReach : 0;
  return text_.substr(from, at - from);
}

Chars CountingRules::clause_before(size_t at) const {
  Chars text = before(at);
  for (size_t i = text.size(); i-- > 0;) {
    if (ends_clause(text, i)) return text.substr(i + 1);
  }
  return text;
}

void CountingRules::take_time(Measure& measure) const {
  if (!measure.name || !measure.value || !is_one_of(measure.name_word, kTimeMeasures)) return;
  Chars clause = clause_before(measure.range.begin);
  size_t end = measure.range.end + measure.name_word.size();
  Chars rest = text_.substr(end);
  size_t length = std::max(read_comparison_behind(rest).length, within_length(rest));
  char32_t next = at_or_zero(end + length);
  bool last = next == U'\0' || is_clause_end(next) || is_list_comma(next) ||
              is_opening_bracket(next) || is_closing_bracket(next);
  static constexpr Chars kTo[] = {U"至", U"到", U"为"};  // 压缩审批时间至15个工作日内
  bool moved = !ending_word(clause, kTo).empty() && contains_any(clause, kRaiseVerbs);
  bool brought = moved || read_comparison_before(clause).length > 0 ||
                 !ending_word(clause, kBroughtTo).empty();
  if (!last || !brought) return;
  measure.name = false;
  measure.unit = measure.name_word;
  measure.range.end = end;
}

bool CountingRules::stands_last(const Measure& measure) const {
  size_t length = read_comparison_behind(text_.substr(measure.range.end)).length;
  char32_t next = at_or_zero(measure.range.end + length);
  bool last =
      next == U'\0' || is_clause_end(next) || is_list_comma(next) || is_opening_bracket(next);
  if (!last || measure.range.begin == 0 || text_[measure.range.begin - 1] == U'第') return false;
  Chars clause = clause_before(measure.range.begin);
  bool many = *measure.value >= Decimal(10) && clause.size() >= 2;
  return many || (*measure.value > Decimal(1) && contains_any(clause, kVerbsOfCount));
}

bool CountingRules::is_counted(const Measure& measure) const {
  if (measure.name) return false;
  char32_t previous = measure.range.begin == 0 ? U'\0' : text_[measure.range.begin - 1];
  if (previous == U'第' || previous == U'每' || is_rank(measure, previous)) return false;
  if (measure.unit == U"月" && *measure.value <= Decimal(12)) return false;
  bool promised = use_ == QuantityUse::promise;
  if (promised && looks_back(clause_before(measure.range.begin))) return false;
  if (measure.weak && !is_demanded(measure)) return false;
  if (names_places(measure)) return false;
  return !is_threshold(measure);
}

// 「14个乡镇37处工程」: where the works are, not how many.
bool CountingRules::names_places(const Measure& measure) const {
  Chars behind = text_.substr(measure.range.end, 8);
  size_t length = starting_word(behind, kWorkPlaces).size();
  if (measure.unit != U"个" || length == 0 || length >= behind.size()) return false;
  // 在17个乡镇硬化道路…
  return is_digit(behind[length]) ||
         !ending_word(clause_before(measure.range.begin), kInPlaces).empty();
}

// 「目前已建成12个」, but not 「较上年增长8%」.
bool CountingRules::looks_back(Chars clause) {
  constexpr Chars kAgainst = U"较比同";
  for (size_t at = find_any(clause, kPastWords); at != kNowhere;
       at = find_any(clause, kPastWords, at + 1)) {
    if (at > 0 && kAgainst.find(clause[at - 1]) != kNowhere) continue;
    // 拆除现有收费站5个: the verb tells that more than what there is is meant.
    bool changed = clause.substr(at, 2) == U"现有" &&
                   !ending_word(clause.substr(0, at), kVerbsOfChange).empty();
    if (!changed) return true;
  }
  return false;
}

// 前3名
bool CountingRules::is_rank(const Measure& measure, char32_t previous) const {
  if (previous != U'前') return false;
  char32_t earlier = measure.range.begin < 2 ? U'\0' : text_[measure.range.begin - 2];
  return Chars(U"底末日月年").find(earlier) == kNowhere;
}

// A weak unit counts with a verb or a comparison right before it, or at the end of its clause.
bool CountingRules::is_demanded(const Measure& measure) const {
  Chars text = clause_before(measure.range.begin);
  bool progress = use_ == QuantityUse::progress;
  bool verb = !ending_word(text, progress ? Words(kVerbsOfCount) : Words(kVerbsOfGaining)).empty();
  char32_t next = at_or_zero(measure.range.end);
  bool last = next == U'\0' || is_clause_end(next) || (progress && next == U'、');
  return verb || last || read_comparison_before(text).length > 0;
}

// 20户以上自然村: the number tells which villages, not how many.
bool CountingRules::is_threshold(const Measure& measure) const {
  if (!is_one_of(measure.unit, kThresholdMeasures)) return false;
  size_t length = read_comparison_behind(text_.substr(measure.range.end)).length;
  size_t noun = measure.range.end + length;
  if (length == 0 || noun >= text_.size()) return false;
  char32_t next = text_[noun];
  if (is_clause_end(next) || is_list_comma(next) || is_opening_bracket(next) ||
      is_closing_bracket(next)) {
    return false;
  }
  Chars text = clause_before(measure.range.begin);
  constexpr size_t kShortVerb = 4;
  constexpr Chars kAside = U"对在为给让使将各";
  bool verb_alone = *measure.value >= Decimal(100) && text.size() >= 2 &&
                    text.size() <= kShortVerb &&
                    text.find_first_of(kAside) == kNowhere;  // 引导1000名以上高校毕业生
  return !verb_alone && ending_word(text, kVerbsOfCount).empty() &&
         ending_word(text, kReachVerbs).empty();
}

bool CountingRules::stands_behind_from(size_t at) const {
  constexpr size_t kReach = 12;
  Chars clause = clause_before(at);
  Chars close = clause.substr(clause.size() > kReach ? clause.size() - kReach : 0);
  return close.find_first_of(U"从由") != kNowhere;
}

}  // namespace minsheng
