#include "app/comparison_paper.h"

#include "app/common_indicators.h"
#include "app/county_ranks.h"
#include "app/import_plan.h"
#include "app/paper_figures.h"
#include "app/paper_office.h"
#include "app/status_view.h"
#include "app/status_words.h"

namespace minsheng {
namespace {

// Those of the month's year; the others by their titles.
std::vector<const Ledger*> choose_ledgers(const std::vector<const Ledger*>& ledgers,
                                          const Month& month, TextList& others) {
  std::vector<const Ledger*> chosen;
  for (const Ledger* ledger : ledgers) {
    if (year_of(*ledger, month.year) == month.year) {
      chosen.push_back(ledger);
    } else {
      others.push_back(ledger_title(*ledger));
    }
  }
  return chosen;
}

std::vector<ComparedCounty> compare_counties(const std::vector<const Ledger*>& ledgers,
                                             const Month& month) {
  std::vector<ComparedCounty> counties;
  for (const RankedCounty& ranked : rank_counties(ledgers, month)) {
    ComparedCounty county;
    county.rank = ranked.rank;
    county.tied = ranked.tied;
    county.name = ranked.name;
    county.items = ranked.items;
    county.unreported = ranked.unreported;
    county.rate = ranked.rate;
    county.progress = printed_percent_of(ranked.progress);
    county.light = ranked.light;
    for (const Ledger* ledger : ledgers) {
      if (ledger->id() != ranked.ledger) continue;
      county.light_name = light_name(ranked.light, progress_rules_of(*ledger));
    }
    counties.push_back(std::move(county));
  }
  return counties;
}

}  // namespace

Result<Document> make_comparison(const PaperSource& source, const PaperRequest& request) {
  const Month& month = *request.month;
  Result<MeasuredMonth> first = measure_month(*source.ledgers.front(), month);
  if (!first) return first.error();
  CountyComparison paper;
  paper.frame = paper_frame(source, month_text(month) + "民生实事进度对比表");
  std::vector<const Ledger*> ledgers = choose_ledgers(source.ledgers, month, paper.other_years);
  std::vector<MeasuredMonth> measured;
  for (const Ledger* ledger : ledgers) {
    paper.names.push_back(ledger_title(*ledger));
    measured.push_back(measure_month(*ledger, month).take());
  }
  paper.counties = compare_counties(ledgers, month);
  CommonIndicators common = find_common_indicators(ledgers, measured);
  paper.indicators = std::move(common.indicators);
  paper.single = common.single;
  return build_comparison(paper);
}

}  // namespace minsheng
