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

}  // namespace minsheng
