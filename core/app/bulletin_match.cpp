#include "app/bulletin_match.h"

#include <algorithm>
#include <unordered_map>

#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/indicator_names.h"
#include "model/ledger_index.h"
#include "text/similarity.h"

namespace minsheng {
namespace {

constexpr size_t kMostMatches = 5;
constexpr int kSure = 60;
constexpr int kClear = 15;  // before the second

struct Candidate {
  Id id;
  Level level = Level::none;
  Wording title;
  Wording category;
  std::vector<const Target*> targets;
  std::vector<Wording> indicators;  // of the targets
};

struct Entry {
  Id id;
  Level level = Level::none;
  Wording title;
  Wording category;
  std::vector<const Figure*> figures;
  std::vector<Wording> indicators;  // of the figures
};

std::vector<Candidate> candidates_of(const Ledger& plan, const IndicatorNames& names) {
  std::vector<Candidate> out;
  for (const IndexedGroup& group : index_ledger(plan)) {
    for (const IndexedItem& item : group.items) {
      Candidate one;
      one.id = item.id;
      one.level = item.level;
      one.title = wording_of(item.item->title);
      one.category = wording_of(item.item->category);
      for (const IndexedTarget& target : item.targets) {
        one.targets.push_back(target.target);
        const Target& record = *target.target;
        one.indicators.push_back(wording_of(names.common_name(record.indicator, record.unit)));
      }
      out.push_back(std::move(one));
    }
  }
  return out;
}

std::vector<Entry> entries_of(const Ledger& ledger, const IndicatorNames& names) {
  std::unordered_map<Id, std::vector<const Figure*>> figures;
  for (const auto& [id, stored] : ledger.table<Figure>()) {
    if (stored.exists) figures[stored.record.entry].push_back(&stored.record);
  }
  std::vector<std::pair<int64_t, Entry>> sorted;
  for (const auto& [id, stored] : ledger.table<ProgressEntry>()) {
    if (!stored.exists) continue;
    const Group* group = ledger.find<Group>(stored.record.group);
    Entry entry;
    entry.id = id;
    entry.level = group ? group->level : Level::none;
    entry.title = wording_of(stored.record.title);
    entry.category = wording_of(stored.record.category);
    entry.figures = figures[id];
    for (const Figure* figure : entry.figures) {
      entry.indicators.push_back(wording_of(names.common_name(figure->indicator, figure->unit)));
    }
    sorted.push_back({stored.record.position, std::move(entry)});
  }
  sort_list(sorted, [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Entry> out;
  for (auto& [position, entry] : sorted) out.push_back(std::move(entry));
  return out;
}

// The pair of figure and target that is most alike and counts in one unit.
struct SameIndicator {
  int likeness = 0;
  std::string name;
};

SameIndicator same_indicator(const Entry& entry, const Candidate& item) {
  SameIndicator best;
  for (size_t i = 0; i < entry.figures.size(); ++i) {
    for (size_t j = 0; j < item.targets.size(); ++j) {
      if (entry.figures[i]->unit != item.targets[j]->unit) continue;
      int likeness = likeness_percent(entry.indicators[i], item.indicators[j]);
      if (likeness > best.likeness) best = {likeness, item.targets[j]->indicator};
    }
  }
  return best;
}

EntryMatch compare(const Entry& entry, const Candidate& item) {
  constexpr int kSameIndicator = 50;
  int title = likeness_percent(entry.title, item.title);
  int category = likeness_percent(entry.category, item.category);
  SameIndicator indicator = same_indicator(entry, item);
  // Titles say most; a figure that is a target's makes up for titles that differ.
  int likeness = std::max(title, indicator.likeness * 9 / 10);
  likeness +=
      (category >= kSameIndicator ? 10 : 0) + (indicator.likeness >= kSameIndicator ? 10 : 0);
  EntryMatch match;
  match.item = item.id;
  match.likeness = std::min(likeness, 100);
  std::string percent = std::to_string(title);
  match.reason = indicator.likeness >= kSameIndicator
                     ? Message{"题名相近 {}%，指标“{}”相近", {percent, indicator.name}}
                     : Message{"题名相近 {}%", {percent}};
  return match;
}

}  // namespace

std::vector<EntryProposal> propose_matches(const Ledger& bulletin, const Ledger& plan) {
  IndicatorNames names({&plan});
  std::vector<Candidate> items = candidates_of(plan, names);
  std::vector<EntryProposal> out;
  for (const Entry& entry : entries_of(bulletin, names)) {
    EntryProposal proposal;
    proposal.entry = entry.id;
    for (const Candidate& item : items) {
      bool other =
          entry.level != Level::none && item.level != Level::none && entry.level != item.level;
      if (other) continue;
      EntryMatch match = compare(entry, item);
      if (match.likeness >= kLeastLikeness) proposal.matches.push_back(std::move(match));
    }
    sort_list(proposal.matches,
              [](const EntryMatch& a, const EntryMatch& b) { return a.likeness > b.likeness; });
    if (proposal.matches.size() > kMostMatches) proposal.matches.resize(kMostMatches);
    const auto& best = proposal.matches;
    proposal.sure = !best.empty() && best[0].likeness >= kSure &&
                    (best.size() == 1 || best[0].likeness - best[1].likeness >= kClear);
    out.push_back(std::move(proposal));
  }
  return out;
}

}  // namespace minsheng
