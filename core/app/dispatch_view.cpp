#include "app/dispatch_view.h"

#include "rules/percents.h"
#include "rules/ranks.h"

namespace minsheng {
namespace {

std::optional<Decimal> printed_rate(const ItemList& items, int month) {
  std::optional<Decimal> rate = schedule_rate(items, month);
  return rate ? std::optional(to_printed(*rate)) : rate;
}

}  // namespace

DispatchView view_dispatch(const LedgerProgress& progress, const ProgressRules& rules,
                           const Month& month) {
  DispatchView view;
  for (const std::string& name : lead_units(progress)) {
    ItemList items = items_of_unit(progress, name);
    std::optional<Decimal> rate = printed_rate(items, month.month);
    if (!rate) {
      view.unranked.push_back(name);
      continue;
    }
    RankedUnit unit;
    unit.unit = name;
    unit.items = static_cast<int>(items.size());
    unit.rate = *rate;
    unit.light = light_of(roll_up(items, month.month), rules);
    std::optional<Decimal> before =
        month.month > 1 ? printed_rate(items, month.month - 1) : std::nullopt;
    if (before) unit.change = subtract(*rate, *before);
    view.ranked.push_back(std::move(unit));
  }
  give_ranks(view.ranked, &RankedUnit::rate);
  return view;
}

}  // namespace minsheng
