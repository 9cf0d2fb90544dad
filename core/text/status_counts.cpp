// See status_counts.h.
#include "text/status_counts.h"

#include "text/characters.h"

namespace minsheng {

bool counts_states(Chars clause, std::string_view unit) {
  static constexpr Chars kStates[] = {U"提前完成", U"按序时", U"序时进度", U"达序时", U"滞后",
                                      U"超序时",   U"任务中", U"事项中",   U"实事中", U"项目中"};
  static constexpr Chars kTasks[] = {U"件民生实事", U"件实事",     U"项民生实事",
                                     U"项任务",     U"项重点任务", U"件重点民生"};
  if (unit == "个百分点") return clause.find(U"序时") != kNowhere;
  bool tasks = unit == "项" || unit == "件" || unit == "个";
  return tasks && (contains_any(clause, kStates) || contains_any(clause, kTasks));
}

bool counts_by_rate(Chars words, Chars clause) {
  static constexpr Chars kRates[] = {U"完成率", U"完成进度", U"进度", U"完成比例", U"完成任务"};
  static constexpr Chars kBounds[] = {U"以上的", U"以下的", U"之间的", U"以内的", U"%的", U"％的"};
  size_t bound = find_any(clause, kBounds);
  if (bound == kNowhere || !contains_any(words, kRates)) return false;
  Chars behind = clause.substr(bound + starting_word(clause.substr(bound), kBounds).size());
  static constexpr Chars kHave[] = {U"有", U"共", U"共有"};
  behind.remove_prefix(starting_word(behind, kHave).size());
  size_t digits = 0;
  while (digits < behind.size() && is_digit(behind[digits])) ++digits;
  static constexpr Chars kTasks[] = {U"项", U"件", U"个"};
  return digits > 0 && !starting_word(behind.substr(digits), kTasks).empty();
}

}  // namespace minsheng
