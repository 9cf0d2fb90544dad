#include "app/ledger_index.h"

#include <algorithm>
#include <unordered_map>

#include "base/utf8.h"

namespace minsheng {
namespace {

template <class Entry, class PositionOf>
void sort_by_position(std::vector<Entry>& entries, PositionOf position_of) {
  std::stable_sort(entries.begin(), entries.end(),
                   [&](const Entry& a, const Entry& b) { return position_of(a) < position_of(b); });
}

using TargetsOfItem = std::unordered_map<Id, std::vector<IndexedTarget>>;

TargetsOfItem collect_targets(const Ledger& ledger) {
  TargetsOfItem targets;
  for (const auto& [id, stored] : ledger.table<Target>()) {
    if (stored.exists) targets[stored.record.item].push_back({id, &stored.record});
  }
  for (auto& [item, list] : targets) {
    sort_by_position(list, [](const IndexedTarget& entry) { return entry.target->position; });
  }
  return targets;
}

}  // namespace

std::vector<IndexedGroup> index_ledger(const Ledger& ledger) {
  TargetsOfItem targets = collect_targets(ledger);
  std::unordered_map<Id, std::vector<IndexedItem>> items;
  for (const auto& [id, stored] : ledger.table<Item>()) {
    if (!stored.exists) continue;
    items[stored.record.group].push_back({id, &stored.record, Level::none, targets[id]});
  }
  std::vector<IndexedGroup> groups;
  for (const auto& [id, stored] : ledger.table<Group>()) {
    bool of_plan = stored.record.bulletin.empty();
    if (!stored.exists || !of_plan) continue;
    std::vector<IndexedItem>& members = items[id];
    for (IndexedItem& item : members) item.level = stored.record.level;
    sort_by_position(members, [](const IndexedItem& entry) { return entry.item->position; });
    groups.push_back({id, &stored.record, std::move(members)});
  }
  sort_by_position(groups, [](const IndexedGroup& entry) { return entry.group->position; });
  return groups;
}

std::string item_number(const Item& item) {
  std::string half = to_half_width(item.no);
  size_t end = half.find_last_of("0123456789");
  if (end == std::string::npos) return item.no;
  size_t before = half.find_last_not_of("0123456789", end);
  size_t begin = before == std::string::npos ? 0 : before + 1;
  return half.substr(begin, end - begin + 1);
}

std::string item_code(const Item& item, Level level) {
  constexpr std::string_view kShort[] = {"", "省", "市", "县", "区"};
  if (level == Level::none) return item.no;
  return std::string(kShort[static_cast<size_t>(level)]) + item_number(item);
}

}  // namespace minsheng
