// A bulletin on its way into a ledger: see bulletin_import.h.
#include "app/bulletin_import.h"

#include <algorithm>
#include <set>

#include "app/import_plan.h"
#include "app/ledger_index.h"
#include "base/ensure.h"

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

Transaction bulletin_transaction(const ImportDraft& draft, const Ledger& plan,
                                 const BulletinImportView& view, const ActorId& actor,
                                 const std::string& time) {
  PlanReading reading = draft.reading;
  size_t at = 0;
  for (const BulletinRow& row : view.rows) {
    if (row.is_heading) continue;
    ENSURE(at < reading.entries.size(), "the draft shows the entries that were read");
    reading.entries[at++].record.item = row.item;
  }
  return import_transaction(plan, reading, {draft.name, draft.text, time}, actor, time);
}

const Ledger* likely_ledger(const ImportDraft& draft, const std::vector<const Ledger*>& ledgers) {
  const Ledger* likely = nullptr;
  int64_t most = 0;
  for (const Ledger* ledger : ledgers) {
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
