#include "app/figure_source.h"

#include "app/bulletin_content.h"
#include "app/bulletin_facts.h"

namespace minsheng {
namespace {

// 23180 ÷ 41000（名）
std::string division_text(const ProgressFact& fact) {
  bool divided = fact.done && fact.task && fact.percent;
  if (!divided) return "";
  std::string text = fact.done->to_string() + " ÷ " + fact.task->to_string();
  return fact.unit.empty() ? text : text + "（" + fact.unit + "）";
}

std::string reported_at(const Ledger& ledger, const MonthProgress& month) {
  const Report* report = month.report ? ledger.find<Report>(*month.report) : nullptr;
  if (!report) return "";
  return report->as_of.empty() ? report->month : report->as_of;
}

void add_target(FigureSource& source, const BulletinData& data, const ItemProgress& item) {
  source.item = item.id;
  source.code = item.code;
  for (size_t i = 0; i < item.targets.size(); ++i) {
    const TargetProgress& target = item.targets[i];
    if (target.id != source.target) continue;
    if (target.target) source.place = static_cast<int>(i) + 1;
    source.as_of = reported_at(data.ledger, at(target.months, data.month.month));
  }
}

const ItemProgress* item_of(const LedgerProgress& progress, const Ledger& ledger,
                            const Figure& figure) {
  const Target* target = ledger.find<Target>(figure.target);
  const ProgressEntry* entry = ledger.find<ProgressEntry>(figure.entry);
  Id item = target ? target->item : entry ? entry->item : "";
  return find_item(progress, item);
}

}  // namespace

FigureSource figure_source(const Ledger& ledger, const LedgerProgress& progress, const Id& id) {
  FigureSource source;
  const Figure* figure = ledger.find<Figure>(id);
  Id bulletin = figure ? bulletin_of_figure(ledger, *figure) : "";
  const Bulletin* record = ledger.find<Bulletin>(bulletin);
  if (!record) return source;
  source.name = figure->indicator;
  source.target = figure->target;
  BulletinData data = bulletin_data(ledger, progress, *record);
  const ItemProgress* item = item_of(progress, ledger, *figure);
  if (item) add_target(source, data, *item);
  std::optional<ToldFigure> now = told_now(data, *figure);
  if (!now) return source;
  source.basis = division_text(now->fact);
  source.wording = now->wording;
  for (FigureWording wording : wordings_for(now->fact)) {
    // The whole task tells what is to be done, not what is.
    bool other = wording == FigureWording::task && now->fact.done && wording != now->wording;
    if (other) continue;
    source.wordings.push_back({wording, figure_sentence({wording, now->fact})});
  }
  return source;
}

}  // namespace minsheng
