// What the page 调度 shows of a month: the units' ranks.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "app/status_view.h"

namespace minsheng {

struct RankedUnit {
  std::string unit;
  int items = 0;  // that it leads
  int rank = 0;   // from 1; units of one rate share it
  bool tied = false;
  Decimal rate;                   // 序时完成率, percent as printed
  std::optional<Decimal> change;  // percentage points since last month
  Light light = Light::unset;     // of its items together
};

struct DispatchView {
  std::vector<RankedUnit> ranked;  // by rank, then in the order of the plan
  TextList unranked;               // units that have nothing to measure: 待下达, 长期坚持
};

DispatchView view_dispatch(const LedgerProgress& progress, const ProgressRules& rules,
                           const Month& month);

}  // namespace minsheng
