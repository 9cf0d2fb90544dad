// A bulletin on its way into a ledger: see bulletin_import.h.
#include "app/bulletin_import.h"

#include <algorithm>
#include <set>

#include "app/import_plan.h"
#include "base/ensure.h"
#include "model/indicator_names.h"
#include "model/ledger_index.h"
#include "text/similarity.h"

namespace minsheng {
namespace {

// The item that the entry goes to, and on whose word.
void choose_item(BulletinRow& row, const EntryProposal& proposal, const MatchChoices& choices,
                 const std::unordered_map<Id, std::string>& labels) {
  auto chosen = choices.find(row.entry);
  if (chosen != choices.end()) {
    row.item = chosen->second;
    row.state = row.item.empty() ? MatchState::none : MatchState::chosen;
  } else if (proposal.sure) {
    row.item = proposal.matches.front().item;
    row.reason = proposal.matches.front().reason;
    row.state = MatchState::proposed;
  } else {
    row.state = proposal.matches.empty() ? MatchState::none : MatchState::unsure;
  }
  auto label = labels.find(row.item);
  if (label != labels.end()) row.item_label = label->second;
}

// The item's target of the figure's unit whose name is most alike; "" where none is, or two are.
Id target_of(const Ledger& plan, const IndicatorNames& names, const Id& item,
             const Figure& figure) {
  constexpr int kAlike = 50;
  Wording name = wording_of(names.common_name(figure.indicator, figure.unit));
  Id best;
  int most = kAlike - 1;
  for (const auto& [id, stored] : plan.table<Target>()) {
    const Target& target = stored.record;
    if (!stored.exists || target.item != item || target.unit != figure.unit) continue;
    int likeness =
        likeness_percent(name, wording_of(names.common_name(target.indicator, target.unit)));
    if (likeness == most) best.clear();
    if (likeness <= most) continue;
    most = likeness;
    best = id;
  }
  return best;
}

// The entry's figures as they stand in the draft's ledger now. Figures keep their number and order.
void take_corrections(PlanReading& reading, const Id& entry, const Ledger& edited,
                      const Id& edited_entry) {
  std::vector<Id> ids = figures_of_entry(edited, edited_entry);
  size_t at = 0;
  for (Named<Figure>& figure : reading.figures) {
    if (figure.record.entry != entry || at == ids.size()) continue;
    const Figure read = figure.record;
    figure.record = *edited.find<Figure>(ids[at++]);
    figure.record.entry = read.entry;  // links by the reading's own ids
    figure.record.part_of = read.part_of;
  }
}

// Whether a plan of the ledger is surely of the bulletin's own place.
bool is_known_place(const Bulletin& bulletin, const Ledger& ledger) {
  if (bulletin.jurisdiction.empty()) return false;
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (stored.exists && stored.record.jurisdiction == bulletin.jurisdiction) return true;
  }
  return false;
}

Message mismatch_of(const Bulletin& bulletin, const Ledger& plan) {
  for (const auto& [id, stored] : plan.table<Plan>()) {
    const Plan& other = stored.record;
    if (!stored.exists) continue;
    bool places = !bulletin.jurisdiction.empty() && !other.jurisdiction.empty();
    if (places && bulletin.jurisdiction != other.jurisdiction) {
      return {"专报是{}的，这本台账是{}的，请确认写对了地方。",
              {bulletin.jurisdiction, other.jurisdiction}};
    }
    if (bulletin.year && other.year && bulletin.year != other.year) {
      return {"专报是{}年的，这本台账是{}年的，请确认写对了地方。",
              {std::to_string(bulletin.year), std::to_string(other.year)}};
    }
  }
  return {};
}

// Only then may a figure be laid beside a target of the plan.
bool is_comparable(const Bulletin& bulletin, const Ledger& plan) {
  return is_known_place(bulletin, plan) && mismatch_of(bulletin, plan).pattern.empty();
}

const Bulletin* bulletin_of(const Ledger& ledger, const Id& entry) {
  const ProgressEntry* record = ledger.find<ProgressEntry>(entry);
  const Group* section = record ? ledger.find<Group>(record->group) : nullptr;
  return section ? ledger.find<Bulletin>(section->bulletin) : nullptr;
}

}  // namespace

BulletinImportView view_bulletin_import(const ImportDraft& draft, const Ledger* plan,
                                        const std::vector<EntryProposal>& proposals,
                                        const MatchChoices& choices) {
  BulletinImportView view;
  std::unordered_map<Id, std::string> labels;
  if (plan) labels = item_labels(*plan);
  std::map<Id, const EntryProposal*> proposal_of;
  for (const EntryProposal& proposal : proposals) proposal_of[proposal.entry] = &proposal;
  static const EntryProposal kNone;
  view.rows = bulletin_rows(draft.edited.ledger());
  for (BulletinRow& row : view.rows) {
    if (row.is_heading) continue;
    auto proposal = proposal_of.find(row.entry);
    choose_item(row, proposal == proposal_of.end() ? kNone : *proposal->second, choices, labels);
    view.entries += 1;
    view.matched += row.item.empty() ? 0 : 1;
    view.unsure += row.state == MatchState::unsure ? 1 : 0;
  }
  view.figures = static_cast<int>(draft.reading.figures.size());
  view.news = static_cast<int>(draft.reading.news.size());
  view.uploads = static_cast<int>(draft.reading.uploads.size());
  return view;
}

std::vector<ItemChoice> item_choices(const Ledger& bulletin, const Ledger& plan,
                                     const EntryProposal& proposal) {
  std::unordered_map<Id, std::string> labels = item_labels(plan);
  std::vector<ItemChoice> choices;
  std::set<Id> proposed;
  for (const EntryMatch& match : proposal.matches) {
    choices.push_back({match.item, labels[match.item], match.reason});
    proposed.insert(match.item);
  }
  const ProgressEntry* entry = bulletin.find<ProgressEntry>(proposal.entry);
  const Group* section = entry ? bulletin.find<Group>(entry->group) : nullptr;
  Level level = section ? section->level : Level::none;
  for (const IndexedGroup& group : index_ledger(plan)) {
    for (const IndexedItem& item : group.items) {
      bool other = level != Level::none && item.level != Level::none && level != item.level;
      if (other || proposed.contains(item.id)) continue;
      choices.push_back({item.id, labels[item.id], {}});
    }
  }
  return choices;
}

Message mismatch_of(const ImportDraft& draft, const Ledger& plan) {
  return mismatch_of(draft.reading.bulletin, plan);
}

Transaction bulletin_transaction(const ImportDraft& draft, const Ledger& plan,
                                 const BulletinImportView& view, const ActorId& actor,
                                 const std::string& time) {
  PlanReading reading = draft.reading;
  bool comparable = is_comparable(reading.bulletin, plan);
  IndicatorNames names({&plan});
  std::map<Id, Id> item_of_entry;  // by the reading's ids
  size_t at = 0;
  for (const BulletinRow& row : view.rows) {
    if (row.is_heading) continue;
    ENSURE(at < reading.entries.size(), "the draft shows the entries that were read");
    Named<ProgressEntry>& entry = reading.entries[at++];
    item_of_entry[entry.id] = row.item;
    entry.record.item = row.item;
    take_corrections(reading, entry.id, draft.edited.ledger(), row.entry);
  }
  for (Named<Figure>& figure : reading.figures) {
    auto item = item_of_entry.find(figure.record.entry);
    bool matched = comparable && item != item_of_entry.end() && !item->second.empty();
    if (matched) figure.record.target = target_of(plan, names, item->second, figure.record);
  }
  return import_transaction(plan, reading, {draft.name, draft.text, time}, actor, time);
}

void set_entry_item(Edit& edit, const Ledger& ledger, const Id& entry, const Id& item) {
  edit.set({RecordType::progress_entry, entry}, "item", item);
  const Bulletin* bulletin = bulletin_of(ledger, entry);
  bool comparable = bulletin && !item.empty() && is_comparable(*bulletin, ledger);
  IndicatorNames names({&ledger});
  for (const Id& id : figures_of_entry(ledger, entry)) {
    Id target;
    if (comparable) target = target_of(ledger, names, item, *ledger.find<Figure>(id));
    edit.set({RecordType::figure, id}, "target", target);
  }
}

const Ledger* likely_ledger(const ImportDraft& draft, const std::vector<const Ledger*>& ledgers) {
  const Ledger* likely = nullptr;
  int64_t most = 0;
  for (const Ledger* ledger : ledgers) {
    if (!mismatch_of(draft, *ledger).pattern.empty()) continue;
    std::vector<EntryProposal> proposals = propose_matches(draft.edited.ledger(), *ledger);
    int64_t sure = std::count_if(proposals.begin(), proposals.end(),
                                 [](const EntryProposal& one) { return one.sure; });
    if (sure <= most) continue;
    most = sure;
    likely = ledger;
  }
  return likely;
}

}  // namespace minsheng
