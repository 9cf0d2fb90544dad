// Sums of a month over items: of a level, a unit, a whole ledger (domain.md §3).
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "rules/ledger_progress.h"

namespace minsheng {

struct RollUp {
  int items = 0;
  int measured = 0;                       // items whose progress counts in the means
  std::array<int, kLightCount> lights{};  // items, by Light
  std::optional<Decimal> progress;        // percent, mean of the measured items
  std::optional<Decimal> expected;        // percent, mean of the same items

  int of(Light light) const { return lights[static_cast<size_t>(light)]; }
};

using ItemList = std::vector<const ItemProgress*>;

// `month` is 1 to 12. Items without a figure or of which nothing is expected (长期坚持, 待下达) are
// counted by their light only.
RollUp roll_up(const ItemList& items, int month);

ItemList all_items(const LedgerProgress& progress);
ItemList items_of_level(const LedgerProgress& progress, Level level);
// Those that the unit leads, alone or with others.
ItemList items_of_unit(const LedgerProgress& progress, const std::string& unit);

// Every lead unit once, in the order of the plan.
TextList lead_units(const LedgerProgress& progress);

// Percentage points of its means behind what is expected, as printed; negative when ahead.
std::optional<Decimal> gap_of(const RollUp& sum);

// 序时完成率: mean over the measured items of progress ÷ expected, each at most 100, percent.
// Nothing without measured items.
std::optional<Decimal> schedule_rate(const ItemList& items, int month);

// The light of a group of items by its means: 未报送 where one of its items was not reported.
Light light_of(const RollUp& sum, const ProgressRules& rules);

}  // namespace minsheng
