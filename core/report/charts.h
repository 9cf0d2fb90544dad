// Charts of papers as drawings, as wide as the type area of a page (156 mm) and as high as their
// rows need. They read without colour: every light has its sign, and the description says in words
// what is drawn. Percents print with two decimals; rows stand in the order given.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "model/document.h"
#include "model/records.h"

namespace minsheng {

// What a page holds below a caption. Who has more rows makes several charts; writers shrink one
// that is higher than a page.
inline constexpr size_t kChartRows = 30;

// A unit's or an item's bar.
struct BulletRow {
  std::string label;                      // shortened where it is too wide
  std::optional<Decimal> done, expected;  // percent
  Light light = Light::unset;
};

// A bar to what is done, a mark where it should be, and what is missing in between. The scale ends
// at 100%, the figure beside a bar does not. `light_names` are from 已完成 to 待下达, as the rules
// call them; the usual words where they are fewer.
Drawing bullet_chart(const std::vector<BulletRow>& rows, const TextList& light_names);

struct HeatChartCell {
  Light light = Light::unset;  // unset: nothing to show, a month to come
  std::optional<Decimal> done;
};

struct HeatChartRow {
  std::string label;
  std::array<HeatChartCell, 12> months{};
};

// Rows by months: the sign and tint of the light and the whole percent. The description gathers
// months of the same light and says the percent of their last.
Drawing heat_chart(const std::vector<HeatChartRow>& rows, const TextList& light_names);

using MonthPercents = std::array<std::optional<Decimal>, 12>;  // January first

struct TrendLines {
  MonthPercents expected;
  MonthPercents done;
  MonthPercents forecast;  // from the last month that is done on, dashed
};

// Lines over the twelve months; one goes straight over months without a value. The scale ends at
// 100% or, where that does not hold all, at 200%, 400% …
Drawing trend_chart(const TrendLines& lines);

}  // namespace minsheng
