// The figures of 岳阳市民生补短提质攻坚工作专报（第1期）, 2025, typed in from its annotation by
// hand: what a county's office would have had in its ledger to write them.
#pragma once

#include <string_view>
#include <vector>

#include "model/records.h"

namespace minsheng::testing {

// Numbers as printed, in the base unit; "" for none.
struct SeedFigure {
  std::string_view no;  // of the entry
  Level level;
  std::string_view title;  // of the entry
  std::string_view indicator;
  std::string_view done;
  std::string_view task;  // of the year: printed, else what done and percent imply
  std::string_view unit;
  std::string_view percent;
  std::string_view phrase;  // with full-width marks
};

const std::vector<SeedFigure>& yueyang_figures();

}  // namespace minsheng::testing
