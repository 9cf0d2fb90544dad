#include "app/county_ranks.h"

#include "app/import_plan.h"
#include "app/status_view.h"
#include "rules/percents.h"
#include "rules/ranks.h"

namespace minsheng {
namespace {

std::optional<RankedCounty> measure(const Ledger& ledger, const Month& month) {
  if (year_of(ledger, month.year) != month.year) return std::nullopt;
  ProgressRules rules = progress_rules_of(ledger);
  LedgerProgress progress = measure_ledger(ledger, rules, month.year);
  ItemList items = all_items(progress);
  std::optional<Decimal> rate = schedule_rate(items, month.month);
  if (!rate) return std::nullopt;
  RollUp sum = roll_up(items, month.month);
  RankedCounty county;
  county.ledger = ledger.id();
  county.name = ledger_title(ledger);
  county.items = sum.items;
  county.unreported = sum.of(Light::unreported);
  county.rate = to_printed(*rate);
  county.progress = sum.progress;
  county.light = light_of(sum, rules);
  return county;
}

}  // namespace

std::vector<RankedCounty> rank_counties(const std::vector<const Ledger*>& ledgers,
                                        const Month& month) {
  std::vector<RankedCounty> ranked;
  for (const Ledger* ledger : ledgers) {
    if (std::optional<RankedCounty> county = measure(*ledger, month)) {
      ranked.push_back(std::move(*county));
    }
  }
  give_ranks(ranked, &RankedCounty::rate);
  return ranked;
}

}  // namespace minsheng
