// 序时进度 (domain.md §3): what share of a target should be done at the end of a month.
#pragma once

#include <array>
#include <optional>

#include "base/date.h"
#include "base/decimal.h"
#include "model/records.h"

namespace minsheng {

// Months are counted from January of the plan's year, which is 1; the year after begins at 13.
struct Schedule {
  int start = 1;
  int deadline = 12;
  bool undated = false;    // 长期坚持: nothing is expected, so it is never late
  bool continual = false;  // must hold in every month: all of it is expected in each
  std::array<std::optional<Decimal>, 12> curve{};  // cumulative percents that were set

  bool operator==(const Schedule&) const = default;
};

// Of an item's target; `target` is null for an item without targets. Without a deadline the year's
// end counts. Months and percents that cannot be read are left out.
Schedule schedule_of(const Item& item, const Target* target, int year);

// Percent with nine digits, 0 to 100 where no curve says otherwise. From nothing in the month
// before the start on a line through the curve's months to 100 at the deadline; nothing for
// `undated`.
std::optional<Decimal> expected_percent(const Schedule& schedule, int month);

}  // namespace minsheng
