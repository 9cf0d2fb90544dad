#include "app/ledger_view.h"

#include <algorithm>
#include <map>

#include "app/target_text.h"
#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/ledger_index.h"
#include "model/words.h"

namespace minsheng {
namespace {

bool has_figure(const IndexedItem& item) {
  return std::any_of(item.targets.begin(), item.targets.end(),
                     [](const IndexedTarget& entry) { return entry.target->value.has_value(); });
}

bool in_scope(const IndexedItem& item, LedgerScope scope) {
  switch (scope) {
    case LedgerScope::all:
      return true;
    case LedgerScope::without_figure:
      return !has_figure(item);
    case LedgerScope::pending:
      return item.item->pending;
    case LedgerScope::several_leads:
      return item.leads.size() > 1;
  }
  return true;
}

bool contains(const std::string& text, const std::string& wanted) {
  return text.find(wanted) != std::string::npos;
}

bool mentions(const IndexedItem& entry, const std::string& wanted) {
  const Item& item = *entry.item;
  if (contains(item.title, wanted) || contains(item.text, wanted) ||
      contains(item.category, wanted) || contains(item.note, wanted) ||
      contains(entry.code, wanted)) {
    return true;
  }
  for (const std::string& unit : item.lead_units) {
    if (contains(unit, wanted)) return true;
  }
  for (const std::string& unit : entry.leads) {
    if (contains(unit, wanted)) return true;
  }
  for (const IndexedTarget& target : entry.targets) {
    if (contains(target.target->indicator, wanted)) return true;
    if (contains(target_text(*target.target), wanted)) return true;
  }
  return false;
}

bool holds(const TextList& list, const std::string& text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

bool passes(const IndexedItem& item, const LedgerFilter& filter, const std::string& wanted) {
  if (filter.level >= 0 && static_cast<int>(item.level) != filter.level) return false;
  if (!in_scope(item, filter.scope)) return false;
  if (!filter.only.empty() && !filter.only.contains(item.id)) return false;
  if (!filter.type.empty() && !holds(item.item->types, filter.type)) return false;
  bool led = filter.lead_unit.empty() || holds(item.leads, filter.lead_unit);
  return led && (wanted.empty() || mentions(item, wanted));
}

std::string lead_text(const TextList& leads) {
  if (leads.empty()) return {};
  if (leads.size() == 1) return leads.front();
  return leads.front() + " 等" + std::to_string(leads.size()) + "家";
}

LedgerRow target_row(const IndexedTarget& entry, const Id& item) {
  LedgerRow row;
  row.kind = LedgerRowKind::target;
  row.id = entry.id;
  row.item = item;
  row.title = entry.target->indicator;
  row.pending = entry.target->pending;
  FigureText figure = figure_text(*entry.target);
  row.number = figure.number.empty() ? target_text(*entry.target) : figure.number;
  row.unit = figure.unit;
  return row;
}

LedgerRow item_row(const IndexedItem& entry) {
  LedgerRow row;
  row.kind = LedgerRowKind::item;
  row.id = row.item = entry.id;
  row.code = entry.code;
  row.title = entry.item->title.empty() ? entry.item->text : entry.item->title;
  row.lead = lead_text(entry.leads);
  row.deadline = entry.item->deadline;
  row.pending = entry.item->pending;
  row.target_count = static_cast<int>(entry.targets.size());
  if (entry.targets.size() == 1) {
    LedgerRow only = target_row(entry.targets.front(), entry.id);
    row.number = only.number;
    row.unit = only.unit;
  }
  return row;
}

const std::string& sort_key(const IndexedItem& entry, LedgerColumn column) {
  static const std::string kNone;
  const Item& item = *entry.item;
  switch (column) {
    case LedgerColumn::title:
      return item.title;
    case LedgerColumn::lead:
      return entry.leads.empty() ? kNone : entry.leads.front();
    case LedgerColumn::deadline:
      return item.deadline_month;
    default:
      return kNone;
  }
}

std::optional<Decimal> first_value(const IndexedItem& entry) {
  for (const IndexedTarget& target : entry.targets) {
    if (target.target->value) return target.target->value;
  }
  return std::nullopt;
}

bool less_by(const IndexedItem& a, const IndexedItem& b, LedgerColumn column) {
  if (column != LedgerColumn::target) return sort_key(a, column) < sort_key(b, column);
  std::optional<Decimal> x = first_value(a);
  std::optional<Decimal> y = first_value(b);
  if (!x || !y) return !x && y;
  return *x < *y;
}

void sort_items(std::vector<IndexedItem>& items, const LedgerFilter& filter) {
  if (filter.sorted_by == LedgerColumn::number) {
    if (filter.descending) std::reverse(items.begin(), items.end());
    return;
  }
  sort_list(items, [&](const IndexedItem& a, const IndexedItem& b) {
    return filter.descending ? less_by(b, a, filter.sorted_by) : less_by(a, b, filter.sorted_by);
  });
}

// Number of categories that follow one another with another name.
int count_categories(const std::vector<IndexedItem>& items) {
  int count = 0;
  std::string last;
  for (const IndexedItem& entry : items) {
    if (!entry.item->category.empty() && entry.item->category != last) ++count;
    last = entry.item->category;
  }
  return count;
}

// The place of each category among those of the whole group, from 1.
std::map<std::string, int> category_numbers(const std::vector<IndexedItem>& whole) {
  std::map<std::string, int> numbers;
  int number = 0;
  const std::string* last = nullptr;
  for (const IndexedItem& entry : whole) {
    const std::string& own = entry.item->category;
    if (!own.empty() && (!last || own != *last)) numbers.try_emplace(own, ++number);
    last = &own;
  }
  return numbers;
}

class RowBuilder {
 public:
  RowBuilder(LedgerView& view, const LedgerFilter& filter) : view_(view), filter_(filter) {}

  // `whole`: the group's items before filtering, where its categories are numbered; else null.
  void add_group(const Id& id, const std::string& title, const Message& note,
                 std::vector<IndexedItem> items, const std::vector<IndexedItem>* whole) {
    if (items.empty()) return;
    LedgerRow row;
    row.kind = LedgerRowKind::group;
    row.id = id;
    row.title = title;
    row.note = note;
    auto group = static_cast<int64_t>(view_.rows.size());
    view_.rows.push_back(std::move(row));
    sort_items(items, filter_);
    bool categories = filter_.sorted_by == LedgerColumn::number;
    add_items(items, group, id, categories ? whole : nullptr);
  }

  void add_items(const std::vector<IndexedItem>& items, int64_t group, const Id& group_id,
                 const std::vector<IndexedItem>* whole) {
    std::map<std::string, int> numbers;
    if (whole) numbers = category_numbers(*whole);
    std::string category;
    for (size_t i = 0; i < items.size(); ++i) {
      const std::string& own = items[i].item->category;
      if (whole && !own.empty() && own != category) {
        add_category(items, i, group, group_id, numbers[own]);
      }
      category = own;
      add_item(items[i], group);
    }
  }

 private:
  void add_category(const std::vector<IndexedItem>& items, size_t first, int64_t group,
                    const Id& group_id, int number) {
    size_t last = first;
    while (last < items.size() && items[last].item->category == items[first].item->category) ++last;
    LedgerRow row;
    row.kind = LedgerRowKind::category;
    row.id = group_id + "/" + std::to_string(number);
    row.parent = group;
    row.code = std::to_string(number);
    row.title = items[first].item->category;
    row.note = {"{} 项", {std::to_string(last - first)}};
    view_.rows.push_back(std::move(row));
  }

  void add_item(const IndexedItem& entry, int64_t group) {
    LedgerRow row = item_row(entry);
    row.parent = group;
    bool level_is_told = filter_.grouping == LedgerGrouping::level_and_category;
    if (level_is_told && entry.level != Level::none) row.code = item_number(*entry.item);
    auto place = static_cast<int64_t>(view_.rows.size());
    view_.rows.push_back(std::move(row));
    ++view_.items;
    view_.targets += static_cast<int>(entry.targets.size());
    if (entry.targets.size() < 2) return;
    for (const IndexedTarget& target : entry.targets) {
      LedgerRow child = target_row(target, entry.id);
      child.parent = place;
      child.last_child = &target == &entry.targets.back();
      view_.rows.push_back(std::move(child));
    }
  }

  LedgerView& view_;
  const LedgerFilter& filter_;
};

std::string group_title(const Group& group) {
  if (group.level == Level::none) return group.heading.empty() ? "工作任务" : group.heading;
  std::string level(label_of(group.level));
  bool key_tasks = group.heading.empty() || contains(group.heading, level + "重点");
  return key_tasks ? level + "重点民生实事" : level + "民生实事";
}

Message group_note(const IndexedGroup& group) {
  std::string items = std::to_string(group.items.size());
  int counted = count_categories(group.items);
  std::string categories = std::to_string(counted);
  if (group.group->declared_count) {
    std::string declared = std::to_string(*group.group->declared_count);
    if (counted > 0) return {"标明 {} 件　{} 类 {} 项", {declared, categories, items}};
    return {"标明 {} 件　{} 项", {declared, items}};
  }
  if (counted > 0) return {"{} 类 {} 项", {categories, items}};
  return {"{} 项", {items}};
}

void count_whole(LedgerView& view, const std::vector<IndexedGroup>& groups) {
  std::map<std::string, int> leads;
  std::map<Level, int> levels;
  for (const IndexedGroup& group : groups) {
    for (const IndexedItem& item : group.items) {
      ++view.all_items;
      ++levels[item.level];
      if (!has_figure(item)) ++view.without_figure;
      if (item.item->pending) ++view.pending;
      if (item.leads.size() > 1) ++view.several_leads;
      for (const std::string& unit : item.leads) ++leads[unit];
      for (const std::string& type : item.item->types) {
        if (!holds(view.types, type)) view.types.push_back(type);
      }
    }
  }
  view.items_of_level.assign(levels.begin(), levels.end());
  for (const auto& [unit, count] : leads) view.lead_units.push_back(unit);
}

void add_by_unit(RowBuilder& builder, const std::vector<IndexedItem>& items) {
  std::map<std::string, std::vector<IndexedItem>> by_unit;
  for (const IndexedItem& item : items) {
    if (item.leads.empty()) by_unit[""].push_back(item);
    for (const std::string& unit : item.leads) by_unit[unit].push_back(item);
  }
  for (auto& [unit, members] : by_unit) {
    Message note = {"{} 项", {std::to_string(members.size())}};
    builder.add_group("unit:" + unit, unit.empty() ? "没有牵头单位" : unit, note, members, nullptr);
  }
}

}  // namespace

LedgerView view_ledger(const Ledger& ledger, const LedgerFilter& filter) {
  LedgerView view;
  std::vector<IndexedGroup> groups = index_ledger(ledger);
  count_whole(view, groups);
  RowBuilder builder(view, filter);
  std::string wanted(trim(filter.text));
  std::vector<IndexedItem> together;
  for (const IndexedGroup& group : groups) {
    std::vector<IndexedItem> kept;
    for (const IndexedItem& item : group.items) {
      if (passes(item, filter, wanted)) kept.push_back(item);
    }
    if (filter.grouping == LedgerGrouping::level_and_category) {
      builder.add_group(group.id, group_title(*group.group), group_note(group), kept, &group.items);
    } else {
      together.insert(together.end(), kept.begin(), kept.end());
    }
  }
  if (filter.grouping == LedgerGrouping::lead_unit) add_by_unit(builder, together);
  if (filter.grouping == LedgerGrouping::none) {
    sort_items(together, filter);
    builder.add_items(together, -1, {}, nullptr);
  }
  return view;
}

}  // namespace minsheng
