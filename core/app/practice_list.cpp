#include "app/practice_list.h"

#include <utility>

#include "app/status_words.h"
#include "base/sort_list.h"
#include "model/ledger_index.h"

namespace minsheng {

std::vector<PracticeRow> list_practices(const Ledger& ledger, int year) {
  std::unordered_map<Id, std::string> codes = item_codes(ledger);
  std::vector<std::pair<std::string, PracticeRow>> dated;
  for (const auto& [id, stored] : ledger.table<Practice>()) {
    const Practice& one = stored.record;
    if (!stored.exists) continue;
    dated.emplace_back(one.date, PracticeRow{id, one.kind, day_text(one.date, year), one.unit,
                                             one.title, one.source, codes[one.item]});
  }
  sort_list(dated, [](const auto& a, const auto& b) {
    if (a.first.empty() != b.first.empty()) return a.first.empty();
    return a.first > b.first;
  });
  std::vector<PracticeRow> rows;
  for (auto& [date, row] : dated) rows.push_back(std::move(row));
  return rows;
}

Id add_practice(Edit& edit, const Ledger& ledger, const Id& item, const std::string& today,
                const std::string& title, const std::string& unit) {
  Practice practice;
  practice.date = today.substr(0, 10);
  practice.item = item;
  practice.title = title;
  practice.unit = unit;
  const Item* about = ledger.find<Item>(item);
  bool led = about && !about->lead_units.empty();
  if (unit.empty() && led) practice.unit = about->lead_units.front();
  Id id = edit.next_id();
  edit.create(id, practice);
  return id;
}

}  // namespace minsheng
