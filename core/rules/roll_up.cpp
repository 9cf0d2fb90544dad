#include "rules/roll_up.h"

#include <algorithm>
#include <set>

#include "rules/light.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

bool is_measured(const ItemMonth& month) {
  return month.progress && month.expected && month.light != Light::pending;
}

template <class Keep>
ItemList keep_items(const LedgerProgress& progress, Keep keep) {
  ItemList kept;
  for (const ItemProgress& item : progress.items) {
    if (keep(item)) kept.push_back(&item);
  }
  return kept;
}

}  // namespace

RollUp roll_up(const ItemList& items, int month) {
  RollUp sum;
  std::vector<Weighted> progress;
  std::vector<Weighted> expected;
  for (const ItemProgress* item : items) {
    const ItemMonth& one = at(*item, month);
    ++sum.items;
    ++sum.lights[static_cast<size_t>(one.light)];
    if (!is_measured(one)) continue;
    ++sum.measured;
    progress.push_back({*one.progress});
    expected.push_back({*one.expected});
  }
  sum.progress = mean_of(progress);
  sum.expected = mean_of(expected);
  return sum;
}

ItemList all_items(const LedgerProgress& progress) {
  return keep_items(progress, [](const ItemProgress&) { return true; });
}

ItemList items_of_level(const LedgerProgress& progress, Level level) {
  return keep_items(progress, [&](const ItemProgress& item) { return item.level == level; });
}

ItemList items_of_unit(const LedgerProgress& progress, const std::string& unit) {
  return keep_items(progress, [&](const ItemProgress& item) {
    return std::find(item.leads.begin(), item.leads.end(), unit) != item.leads.end();
  });
}

TextList lead_units(const LedgerProgress& progress) {
  TextList units;
  std::set<std::string> seen;
  for (const ItemProgress& item : progress.items) {
    for (const std::string& unit : item.leads) {
      if (seen.insert(unit).second) units.push_back(unit);
    }
  }
  return units;
}

std::optional<Decimal> gap_of(const RollUp& sum) { return gap_of(sum.progress, sum.expected); }

std::optional<Decimal> schedule_rate(const ItemList& items, int month) {
  std::vector<Weighted> rates;
  for (const ItemProgress* item : items) {
    const ItemMonth& one = at(*item, month);
    if (!is_measured(one)) continue;
    std::optional<Decimal> rate =
        one.expected->is_zero() ? kWhole : percent_of(*one.progress, *one.expected, kPercentDigits);
    if (rate) rates.push_back({capped(*rate)});
  }
  return mean_of(rates);
}

Light light_of(const RollUp& sum, const ProgressRules& rules) {
  Standing standing;
  standing.pending = sum.items > 0 && sum.of(Light::pending) == sum.items;
  standing.reported = sum.of(Light::unreported) == 0;
  standing.progress = sum.progress;
  standing.expected = sum.expected;
  return light_of(standing, rules);
}

}  // namespace minsheng
