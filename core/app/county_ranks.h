// 县市区排名: the open ledgers of one year against each other, in one month.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rules/roll_up.h"

namespace minsheng {

struct RankedCounty {
  Id ledger;
  std::string name;  // of the ledger: 平江县 2024
  int items = 0;
  int unreported = 0;  // items that were not reported in the month
  int rank = 0;        // from 1; ledgers of one rate share it
  bool tied = false;
  Decimal rate;                     // 序时完成率, percent as printed
  std::optional<Decimal> progress;  // percent
  Light light = Light::unset;       // of its items together
};

// By rank, then in the order given. Each is measured by its own rules. Ledgers of another year and
// those that have nothing to measure are left out. Pointers must not be null.
std::vector<RankedCounty> rank_counties(const std::vector<const Ledger*>& ledgers,
                                        const Month& month);

}  // namespace minsheng
