#include "model/ledger_index.h"

#include <array>
#include <iterator>
#include <set>
#include <string_view>

#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/unit_aliases.h"

namespace minsheng {
namespace {

template <class Entry, class PositionOf>
void sort_by_position(std::vector<Entry>& entries, PositionOf position_of) {
  sort_list(entries,
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

constexpr std::string_view kShortLevels[] = {"", "省", "市", "县", "区"};
constexpr size_t kLevels = std::size(kShortLevels);

// The numbers of "（一）3.（1）" that are printed in digits: 3, 1.
std::vector<std::string> printed_numbers(std::string_view no) {
  std::vector<std::string> numbers;
  bool inside = false;
  for (char c : to_half_width(no)) {
    bool digit = c >= '0' && c <= '9';
    if (digit && !inside) numbers.emplace_back();
    if (digit) numbers.back() += c;
    inside = digit;
  }
  return numbers;
}

// Levels where the last number alone names two items.
std::array<bool, kLevels> ambiguous_levels(const std::vector<IndexedGroup>& groups) {
  std::array<std::set<std::string>, kLevels> seen;
  std::array<bool, kLevels> ambiguous{};
  for (const IndexedGroup& group : groups) {
    for (const IndexedItem& item : group.items) {
      auto level = static_cast<size_t>(item.level);
      if (!seen[level].insert(item_number(*item.item)).second) ambiguous[level] = true;
    }
  }
  return ambiguous;
}

std::string code_of(const IndexedItem& item, bool ambiguous) {
  if (item.level == Level::none) return item.item->no;
  std::string code(kShortLevels[static_cast<size_t>(item.level)]);
  std::vector<std::string> numbers = printed_numbers(item.item->no);
  if (ambiguous && numbers.size() > 1) code += numbers[numbers.size() - 2] + "-";
  return code + item_number(*item.item);
}

void give_codes(std::vector<IndexedGroup>& groups) {
  std::array<bool, kLevels> ambiguous = ambiguous_levels(groups);
  for (IndexedGroup& group : groups) {
    for (IndexedItem& item : group.items) {
      item.code = code_of(item, ambiguous[static_cast<size_t>(item.level)]);
    }
  }
}

}  // namespace

std::vector<IndexedGroup> index_ledger(const Ledger& ledger) {
  TargetsOfItem targets = collect_targets(ledger);
  UnitAliases units(ledger);
  std::unordered_map<Id, std::vector<IndexedItem>> items;
  for (const auto& [id, stored] : ledger.table<Item>()) {
    if (!stored.exists) continue;
    const Item& item = stored.record;
    items[item.group].push_back(
        {id, &item, Level::none, {}, targets[id], units.common_names(item.lead_units)});
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
  give_codes(groups);
  return groups;
}

std::string item_number(const Item& item) {
  std::vector<std::string> numbers = printed_numbers(item.no);
  return numbers.empty() ? item.no : numbers.back();
}

std::unordered_map<Id, std::string> item_codes(const Ledger& ledger) {
  std::unordered_map<Id, std::string> codes;
  for (const IndexedGroup& group : index_ledger(ledger)) {
    for (const IndexedItem& item : group.items) codes[item.id] = item.code;
  }
  return codes;
}

}  // namespace minsheng
