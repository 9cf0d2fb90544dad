// Sections and entries of a bulletin: see bulletin_rows.h.
#include "app/bulletin_rows.h"

#include <map>

#include "app/progress_text.h"
#include "base/sort_list.h"
#include "model/ledger_index.h"

namespace minsheng {
namespace {

// Of the bulletin, or with "" of all, in order.
std::vector<std::pair<Id, const ProgressEntry*>> entries_of(const Ledger& ledger,
                                                            const Id& bulletin) {
  std::vector<std::pair<Id, const ProgressEntry*>> entries;
  for (const auto& [id, stored] : ledger.table<ProgressEntry>()) {
    if (!stored.exists) continue;
    const Group* section = ledger.find<Group>(stored.record.group);
    bool wanted = bulletin.empty() || (section && section->bulletin == bulletin);
    if (wanted) entries.push_back({id, &stored.record});
  }
  sort_list(entries,
            [](const auto& a, const auto& b) { return a.second->position < b.second->position; });
  return entries;
}

BulletinRow heading_row(const Ledger& ledger, const Id& section) {
  const Group* group = ledger.find<Group>(section);
  BulletinRow row;
  row.is_heading = true;
  row.title = group ? group->heading : "";
  return row;
}

}  // namespace

std::vector<BulletinRow> bulletin_rows(const Ledger& ledger, const Id& bulletin) {
  std::vector<BulletinRow> rows;
  std::map<Id, std::string> figures = progress_texts(ledger);
  std::unordered_map<Id, std::string> labels = item_labels(ledger);
  Id section;
  for (const auto& [id, entry] : entries_of(ledger, bulletin)) {
    if (rows.empty() || section != entry->group) rows.push_back(heading_row(ledger, entry->group));
    section = entry->group;
    BulletinRow& row = rows.emplace_back();
    row.entry = id;
    row.no = entry->no;
    row.title = entry->title;
    row.figures = figures[id];
    row.begin = entry->spans.empty() ? 0 : entry->spans.front().begin;
    row.item = entry->item;
    auto label = labels.find(entry->item);
    if (label != labels.end()) row.item_label = label->second;
    row.state = row.item.empty() ? MatchState::none : MatchState::matched;
  }
  return rows;
}

std::vector<Id> figures_of_entry(const Ledger& ledger, const Id& entry) {
  std::vector<std::pair<int64_t, Id>> placed;
  for (const auto& [id, stored] : ledger.table<Figure>()) {
    bool own = stored.exists && !entry.empty() && stored.record.entry == entry;
    if (own) placed.emplace_back(stored.record.position, id);
  }
  sort_list(placed);
  std::vector<Id> figures;
  for (auto& [position, id] : placed) figures.push_back(std::move(id));
  return figures;
}

std::unordered_map<Id, std::string> item_labels(const Ledger& ledger) {
  std::unordered_map<Id, std::string> labels;
  for (const IndexedGroup& group : index_ledger(ledger)) {
    for (const IndexedItem& item : group.items) {
      labels[item.id] = item.code + " " + item.item->title;
    }
  }
  return labels;
}

}  // namespace minsheng
