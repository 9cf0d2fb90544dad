#include "app/dashboard_view.h"

#include <algorithm>

#include "base/sort_list.h"
#include "rules/light.h"

namespace minsheng {
namespace {

HeatRow heat_row(const LedgerProgress& progress, const ProgressRules& rules,
                 const std::string& unit, const Month& month) {
  HeatRow row;
  row.unit = unit;
  ItemList items = items_of_unit(progress, unit);
  row.items = static_cast<int>(items.size());
  for (int i = 1; i <= month.month; ++i) {
    RollUp sum = roll_up(items, i);
    row.months[static_cast<size_t>(i - 1)] = {light_of(sum, rules), sum.progress};
  }
  return row;
}

int attention(Light light) {
  switch (light) {
    case Light::late:
      return 4;
    case Light::unreported:
      return 3;
    case Light::slightly_late:
      return 2;
    case Light::on_schedule:
      return 1;
    default:
      return 0;
  }
}

bool has_report(const Ledger& ledger) {
  const Table<Report>& reports = ledger.table<Report>();
  return std::any_of(reports.begin(), reports.end(),
                     [](const auto& entry) { return entry.second.exists; });
}

}  // namespace

DashboardView view_dashboard(const Ledger& ledger, const LedgerProgress& progress,
                             const ProgressRules& rules, const Month& month) {
  DashboardView view;
  view.has_reports = has_report(ledger);
  ItemList all = all_items(progress);
  if (month.month > 1) view.before = roll_up(all, month.month - 1);
  for (int i = 1; i <= 12; ++i) {
    RollUp sum = roll_up(all, i);
    auto index = static_cast<size_t>(i - 1);
    view.expected[index] = sum.expected;
    if (i <= month.month) view.progress[index] = sum.progress;
    if (i == month.month) view.not_measured = sum.items - sum.measured;
  }
  for (const std::string& unit : lead_units(progress)) {
    view.units.push_back(heat_row(progress, rules, unit, month));
  }
  auto now = static_cast<size_t>(month.month - 1);
  sort_list(view.units, [&](const HeatRow& a, const HeatRow& b) {
    const HeatCell& one = a.months[now];
    const HeatCell& other = b.months[now];
    if (one.light != other.light) return attention(one.light) > attention(other.light);
    return one.progress.value_or(Decimal(100)) < other.progress.value_or(Decimal(100));
  });
  return view;
}

std::vector<Id> items_with_light(const LedgerProgress& progress, const Month& month, Light light) {
  std::vector<Id> items;
  for (const ItemProgress& item : progress.items) {
    if (at(item, month.month).light == light) items.push_back(item.id);
  }
  return items;
}

}  // namespace minsheng
