// Percents of the year's task: 「完成全年任务的21.77%」 「完成率32.6%」 (domain.md §8, Progress).
#pragma once

#include <vector>

#include "base/decimal.h"
#include "text/phrases.h"

namespace minsheng {

struct YearPercent {
  Range number;  // digits and sign
  Range range;   // from its cue (完成全年任务的) to the sign
  Decimal value;
  int64_t digits = 0;         // printed behind the point
  bool listed = false;        // the next behind 分别: A%和B%
  bool surplus = false;       // 超任务5.2个百分点
  bool sign_missing = false;  // 完成全年任务的27.82。
};

// In text order. A rate of something else (合格率为100%) is none. 「超任务5.2个百分点」 is 105.2.
std::vector<YearPercent> find_year_percents(const Clauses& clauses);

}  // namespace minsheng
