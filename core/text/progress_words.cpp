// See progress_words.h.
#include "text/progress_words.h"

#include "text/characters.h"
#include "text/progress_vocabulary.h"

namespace minsheng {

bool speaks_of_plan(Chars words) {
  for (size_t at = find_any(words, kPlanWords); at != kNowhere;
       at = find_any(words, kPlanWords, at + 1)) {
    size_t from = at == 0 ? 0 : at - 1;
    bool other = !starting_word(words.substr(at), kNoPlanWords).empty() ||
                 !starting_word(words.substr(from), kNoPlanWords).empty();
    if (!other) return true;
  }
  return false;
}

bool compares_with_past(Chars clause) {
  constexpr Chars kAgainst[] = {U"较上年", U"比上年", U"较去年", U"比去年", U"同比",
                                U"环比",   U"较上月", U"比上月", U"较同期", U"比同期"};
  return !starting_word(clause, kAgainst).empty();
}

bool tells_of_done(Chars words) {
  return contains_any(words, kSurelyDone) || contains_any(words, kDoneWords);
}

}  // namespace minsheng
