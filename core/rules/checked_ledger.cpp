// Lays a ledger out for the rules: see checked_ledger.h.
#include "rules/checked_ledger.h"

#include <set>

#include "base/utf8.h"
#include "model/children.h"
#include "model/indicator_catalogue.h"

namespace minsheng {
namespace {

struct StandardName {
  std::string indicator;
  std::string unit;
  bool by_name;
  bool catalogued;
};

StandardName standard_name(const std::string& indicator, const std::string& unit,
                           const IndicatorNames& names) {
  const IndicatorCatalogue& catalogue = indicator_catalogue();
  const std::string* confirmed = names.find(indicator, unit);
  const std::string& name = confirmed ? *confirmed : indicator;
  IndicatorMatch match = catalogue.find(name, unit);
  bool by_name = confirmed || match.fit == IndicatorFit::by_name;
  bool known = confirmed || match.indicator;
  return {match.indicator ? match.indicator->name : plain_indicator(name),
          catalogue.standard_unit(unit), by_name, known};
}

std::vector<CheckedFigure> lay_out_figures(const std::vector<Child<Figure>>& listed,
                                           const IndicatorNames& names) {
  std::vector<CheckedFigure> figures;
  for (const auto& [id, figure] : listed) {
    StandardName name = standard_name(figure->indicator, figure->unit, names);
    figures.push_back({*id, figure, name.indicator, name.unit});
  }
  return figures;
}

// All children of the whole ledger, sorted once, and how indicators are called.
struct Tables {
  Tables(const Ledger& ledger, const IndicatorNames& known)
      : names(known),
        plan_groups(collect_children(ledger, &Group::plan)),
        items(collect_children(ledger, &Item::group)),
        targets(collect_children(ledger, &Target::item)),
        mechanisms(collect_children(ledger, &Mechanism::plan)),
        bulletin_groups(collect_children(ledger, &Group::bulletin)),
        entries(collect_children(ledger, &ProgressEntry::group)),
        figures(collect_children(ledger, &Figure::entry)),
        news(collect_children(ledger, &News::bulletin)),
        news_figures(collect_children(ledger, &Figure::news)) {}

  const IndicatorNames& names;
  Children<Group> plan_groups;
  Children<Item> items;
  Children<Target> targets;
  Children<Mechanism> mechanisms;
  Children<Group> bulletin_groups;
  Children<ProgressEntry> entries;
  Children<Figure> figures;
  Children<News> news;
  Children<Figure> news_figures;
};

CheckedItem lay_out_item(Tables& tables, const Child<Item>& listed, Level level) {
  CheckedItem item{*listed.id, listed.record, level, {}};
  for (const auto& [id, target] : tables.targets[*listed.id]) {
    StandardName name = standard_name(target->indicator, target->unit, tables.names);
    item.targets.push_back({*id, target, name.indicator, name.unit, name.by_name, name.catalogued});
  }
  return item;
}

CheckedPlan lay_out_plan(const Ledger& ledger, Tables& tables, const Id& id, const Plan& record) {
  CheckedPlan plan;
  plan.id = id;
  plan.plan = &record;
  plan.source = ledger.find<SourceDocument>(record.source);
  for (const auto& [group_id, group] : tables.plan_groups[id]) {
    CheckedGroup checked{*group_id, group, {}};
    for (const Child<Item>& item : tables.items[*group_id]) {
      checked.items.push_back(lay_out_item(tables, item, group->level));
    }
    plan.groups.push_back(std::move(checked));
  }
  for (const auto& [mechanism_id, mechanism] : tables.mechanisms[id]) {
    plan.mechanisms.push_back({*mechanism_id, mechanism});
  }
  return plan;
}

CheckedBulletin lay_out_bulletin(const Ledger& ledger, Tables& tables, const Id& id,
                                 const Bulletin& record) {
  CheckedBulletin bulletin;
  bulletin.id = id;
  bulletin.bulletin = &record;
  bulletin.source = ledger.find<SourceDocument>(record.source);
  for (const auto& [group_id, group] : tables.bulletin_groups[id]) {
    bulletin.groups.push_back({*group_id, group, {}});
    for (const auto& [entry_id, entry] : tables.entries[*group_id]) {
      bulletin.entries.push_back({*entry_id, entry, group->level,
                                  lay_out_figures(tables.figures[*entry_id], tables.names)});
    }
  }
  for (const auto& [news_id, news] : tables.news[id]) {
    bulletin.news.push_back(
        {*news_id, news, lay_out_figures(tables.news_figures[*news_id], tables.names)});
  }
  return bulletin;
}

FindingPlace place(const CheckedLedger& ledger, RecordType type, const Id& id, const Id& source,
                   const SpanList& spans, std::string_view field = {}) {
  return {ledger.ledger->id(), {type, id}, std::string(field), source, spans};
}

std::string label_of(Level level, const std::string& no, const std::string& title) {
  std::string prefix = level == Level::none ? "" : std::string(label_of(level));
  return prefix + (no.empty() ? "「" + title + "」" : no);
}

CheckedLedger lay_out_ledger(const Ledger& ledger, const IndicatorNames& names) {
  CheckedLedger checked;
  checked.ledger = &ledger;
  Tables tables(ledger, names);
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (stored.exists) checked.plans.push_back(lay_out_plan(ledger, tables, id, stored.record));
  }
  for (const auto& [id, stored] : ledger.table<Bulletin>()) {
    if (!stored.exists) continue;
    checked.bulletins.push_back(lay_out_bulletin(ledger, tables, id, stored.record));
  }
  return checked;
}

}  // namespace

std::vector<CheckedLedger> lay_out(const std::vector<const Ledger*>& ledgers,
                                   const IndicatorNames& names) {
  std::vector<CheckedLedger> all;
  for (const Ledger* ledger : ledgers) all.push_back(lay_out_ledger(*ledger, names));
  return all;
}

int64_t count_categories(const CheckedGroup& group) {
  std::set<std::string_view> categories;
  for (const CheckedItem& item : group.items) {
    if (!item.item->category.empty()) categories.insert(item.item->category);
  }
  return static_cast<int64_t>(categories.size());
}

std::string label_of(const CheckedItem& item) {
  return label_of(item.level, item.item->no, item.item->title);
}

std::string label_of(const CheckedEntry& entry) {
  return label_of(entry.level, entry.entry->no, entry.entry->title);
}

std::string amount_text(const Decimal& value, std::string_view unit) {
  constexpr int64_t kTenThousand = 10'000, kHundredMillion = 100'000'000;
  std::optional<Decimal> small = shift(value, -4), smaller = shift(value, -8);
  bool in_hundred_millions = value >= Decimal(kHundredMillion) && smaller && smaller->scale() <= 2;
  if (in_hundred_millions) return smaller->to_string() + "亿" + std::string(unit);
  bool in_ten_thousands = value >= Decimal(kTenThousand) && small && small->scale() <= 2;
  if (in_ten_thousands) return small->to_string() + "万" + std::string(unit);
  return value.to_string() + std::string(unit);
}

FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan) {
  return place(ledger, RecordType::plan, plan.id, plan.plan->source, plan.plan->spans);
}

FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan,
                      const CheckedGroup& group) {
  return place(ledger, RecordType::group, group.id, plan.plan->source, group.group->spans);
}

FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan, const CheckedItem& item,
                      std::string_view field) {
  const SpanList& spans = field == "lead_units" ? item.item->lead_spans
                          : field == "deadline" ? item.item->deadline_spans
                                                : item.item->spans;
  return place(ledger, RecordType::item, item.id, plan.plan->source, spans, field);
}

FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan,
                      const CheckedTarget& target) {
  return place(ledger, RecordType::target, target.id, plan.plan->source, target.target->spans);
}

FindingPlace place_of(const CheckedLedger& ledger, const CheckedPlan& plan,
                      const CheckedMechanism& mechanism, std::string_view field) {
  return place(ledger, RecordType::mechanism, mechanism.id, plan.plan->source,
               mechanism.mechanism->spans, field);
}

FindingPlace place_of(const CheckedLedger& ledger, const CheckedBulletin& bulletin) {
  return place(ledger, RecordType::bulletin, bulletin.id, bulletin.bulletin->source,
               bulletin.bulletin->spans);
}

FindingPlace place_of(const CheckedLedger& ledger, const CheckedBulletin& bulletin,
                      const CheckedEntry& entry) {
  return place(ledger, RecordType::progress_entry, entry.id, bulletin.bulletin->source,
               entry.entry->spans);
}

FindingPlace place_of(const CheckedLedger& ledger, const CheckedBulletin& bulletin,
                      const CheckedFigure& figure) {
  return place(ledger, RecordType::figure, figure.id, bulletin.bulletin->source,
               figure.figure->spans);
}

}  // namespace minsheng
