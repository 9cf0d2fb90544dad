#include "app/overview_view.h"

#include <algorithm>
#include <map>

#include "app/unit_names.h"
#include "base/sort_list.h"
#include "model/ledger_index.h"
#include "model/words.h"

namespace minsheng {
namespace {

bool has_figure(const IndexedItem& item) {
  return std::any_of(item.targets.begin(), item.targets.end(),
                     [](const IndexedTarget& entry) { return entry.target->value.has_value(); });
}

// Category headings: items that follow one another under one name.
int count_categories(const IndexedGroup& group) {
  int count = 0;
  const std::string* last = nullptr;
  for (const IndexedItem& entry : group.items) {
    const std::string& own = entry.item->category;
    if (!own.empty() && (!last || own != *last)) ++count;
    last = &own;
  }
  return count;
}

int count_listed(const IndexedGroup& group) {
  int categories = count_categories(group);
  return categories > 0 ? categories : static_cast<int>(group.items.size());
}

bool agrees(const IndexedGroup& group) {
  const std::optional<int64_t>& declared = group.group->declared_count;
  return !declared || *declared == count_listed(group);
}

void add_group(LevelCount& line, const IndexedGroup& group) {
  line.items += static_cast<int>(group.items.size());
  for (const IndexedItem& entry : group.items) {
    line.targets += static_cast<int>(entry.targets.size());
  }
  line.listed += count_listed(group);
  line.listed_categories = line.listed_categories || count_categories(group) > 0;
  if (group.group->declared_count) {
    line.declared = line.declared.value_or(0) + *group.group->declared_count;
  }
  line.agrees = line.agrees && agrees(group);
}

std::vector<LevelCount> count_levels(const std::vector<IndexedGroup>& groups) {
  std::map<Level, LevelCount> by_level;
  for (const IndexedGroup& group : groups) {
    LevelCount& line = by_level[group.group->level];
    line.level = static_cast<int>(group.group->level);
    line.name = label_of(group.group->level);
    add_group(line, group);
  }
  std::vector<LevelCount> lines;
  for (auto& [level, line] : by_level) lines.push_back(std::move(line));
  bool last_is_none = !lines.empty() && lines.front().level == static_cast<int>(Level::none);
  if (last_is_none) std::rotate(lines.begin(), lines.begin() + 1, lines.end());
  return lines;
}

// In the order in which the types first occur; an item of several types counts in each.
std::vector<LevelCount> count_types(const std::vector<IndexedGroup>& groups) {
  std::vector<LevelCount> lines;
  for (const IndexedGroup& group : groups) {
    for (const IndexedItem& entry : group.items) {
      for (const std::string& type : entry.item->types) {
        auto line = std::find_if(lines.begin(), lines.end(),
                                 [&](const LevelCount& known) { return known.name == type; });
        if (line == lines.end()) {
          lines.push_back({});
          line = lines.end() - 1;
          line->level = -1;
          line->name = type;
        }
        ++line->items;
        line->targets += static_cast<int>(entry.targets.size());
      }
    }
  }
  return lines;
}

void count_item(OverviewView& view, const IndexedItem& entry) {
  const Item& item = *entry.item;
  ++view.items;
  view.targets += static_cast<int>(entry.targets.size());
  if (!has_figure(entry)) ++view.items_without_figure;
  if (item.pending) ++view.pending;
  if (entry.leads.size() > 1) ++view.several_leads;
  if (item.deadline.empty()) ++view.without_deadline;
  for (const IndexedTarget& target : entry.targets) {
    if (target.target->value) ++view.targets_with_figure;
    ++view.targets_of_kind[static_cast<size_t>(target.target->kind)];
  }
}

std::vector<UnitCount> count_units(const std::vector<IndexedGroup>& groups,
                                   const UnitNames& names) {
  std::map<std::string, UnitCount> by_name;
  for (const IndexedGroup& group : groups) {
    for (const IndexedItem& entry : group.items) {
      for (const std::string& name : entry.leads) {
        UnitCount& line = by_name[name];
        line.name = name;
        ++line.items;
        line.targets += static_cast<int>(entry.targets.size());
      }
    }
  }
  std::vector<UnitCount> lines;
  for (auto& [name, line] : by_name) {
    line.is_member = names.is_in_mechanism(name);
    lines.push_back(std::move(line));
  }
  sort_list(lines, [](const UnitCount& a, const UnitCount& b) { return a.items > b.items; });
  return lines;
}

void copy_plan_facts(OverviewView& view, const Ledger& ledger) {
  for (const auto& [id, stored] : ledger.table<Plan>()) {
    if (!stored.exists) continue;
    view.plan_title = stored.record.title;
    view.issuer = stored.record.issuer;
    view.number = stored.record.number;
    view.issued = stored.record.issued;
    return;
  }
}

}  // namespace

OverviewView view_overview(const Ledger& ledger) {
  OverviewView view;
  for (const auto& [id, stored] : ledger.table<Mechanism>()) {
    if (stored.exists && view.mechanism.empty()) view.mechanism = id;
  }
  copy_plan_facts(view, ledger);
  std::vector<IndexedGroup> groups = index_ledger(ledger);
  UnitNames names(ledger);
  for (const IndexedGroup& group : groups) {
    view.categories += count_categories(group);
    for (const IndexedItem& entry : group.items) count_item(view, entry);
  }
  view.levels = count_levels(groups);
  bool knows_levels = std::any_of(view.levels.begin(), view.levels.end(),
                                  [](const LevelCount& line) { return line.level > 0; });
  std::vector<LevelCount> types = count_types(groups);
  view.by_type = !knows_levels && !types.empty();
  if (view.by_type) view.levels = std::move(types);
  view.units = count_units(groups, names);
  return view;
}

}  // namespace minsheng
