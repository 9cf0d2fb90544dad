// See progress_words.h.
#include "text/progress_words.h"

#include "text/characters.h"
#include "text/progress_vocabulary.h"

namespace minsheng {

namespace {

// 「争取帮扶资金86万元」: money that came; 可争取, 拟争取 are still plans.
bool has_won(Chars words, size_t at) {
  constexpr Chars kWin = U"争取";
  static constexpr Chars kMeans[] = {U"资金", U"补助", U"支持", U"专款"};
  constexpr Chars kNotYet = U"可拟将待";
  bool bare = at == 0 || kNotYet.find(words[at - 1]) == kNowhere;
  return words.substr(at, kWin.size()) == kWin && bare &&
         contains_any(words.substr(at, 10), kMeans);
}

}  // namespace

bool is_still_to_do(Chars clause) {
  static constexpr Chars kRest[] = {U"其余", U"其他", U"其它", U"剩余", U"余下", U"另有"};
  static constexpr Chars kUnderWay[] = {U"正在", U"尚未", U"未", U"推进中", U"建设中", U"有序推进"};
  bool rest = !starting_word(clause, kRest).empty() || clause.substr(0, 1) == U"另";
  return rest && contains_any(clause, kUnderWay) && clause.find(U'已') == kNowhere;
}

bool speaks_of_plan(Chars words) {
  for (size_t at = find_any(words, kPlanWords); at != kNowhere;
       at = find_any(words, kPlanWords, at + 1)) {
    size_t from = at == 0 ? 0 : at - 1;
    bool other = !starting_word(words.substr(at), kNoPlanWords).empty() ||
                 !starting_word(words.substr(from), kNoPlanWords).empty();
    if (!other && !has_won(words, at)) return true;
  }
  return false;
}

bool compares_with_past(Chars clause) {
  static constexpr Chars kAgainst[] = {U"较上年", U"比上年", U"较去年", U"比去年", U"同比",
                                       U"环比",   U"较上月", U"比上月", U"较同期", U"比同期"};
  return !starting_word(clause, kAgainst).empty();
}

bool tells_of_done(Chars words) {
  if (contains_any(words, kSurelyDone)) return true;
  static constexpr Chars kOther[] = {U"共同", U"共享", U"共建", U"共治", U"共用"};
  for (size_t at = find_any(words, kDoneWords); at != kNowhere;
       at = find_any(words, kDoneWords, at + 1)) {
    bool common = words[at] == U'共' && ((at > 0 && words[at - 1] == U'公') ||
                                         !starting_word(words.substr(at), kOther).empty());
    if (!common) return true;
  }
  return false;
}

}  // namespace minsheng
