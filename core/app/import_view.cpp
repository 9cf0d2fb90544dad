#include "app/import_view.h"

#include <unordered_map>

#include "app/source_map.h"
#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/ledger_index.h"

namespace minsheng {
namespace {

// What stands in a sentence about an unread piece: its beginning.
std::string short_quote(std::string_view text) {
  constexpr size_t kShown = 24;
  std::string quote = without_spaces(text);
  std::u32string codes = to_utf32(quote);
  if (codes.size() <= kShown) return quote;
  return to_utf8(std::u32string_view(codes).substr(0, kShown)) + "…";
}

std::string key_at(std::string_view word, const Span& span) {
  return std::string(word) + "@" + std::to_string(span.begin);
}

std::string line_text(const std::vector<MappedLine>& lines, const Span& span) {
  size_t line = line_at(lines, span.begin);
  return line < lines.size() ? std::to_string(lines[line].number) : "1";
}

bool is_gap_in_line(std::string_view text, uint32_t from, uint32_t to) {
  std::string_view gap = text.substr(from, to - from);
  return trim(gap).empty() && gap.find('\n') == std::string_view::npos;
}

// Unread marks that only blanks part are one place.
SpanList unread_pieces(const ImportDraft& draft) {
  SpanList pieces;
  for (const Mark& mark : draft.reading.marks) {
    if (mark.role != MarkRole::unread) continue;
    bool joins = !pieces.empty() && is_gap_in_line(draft.text, pieces.back().end, mark.span.begin);
    if (joins) {
      pieces.back().end = mark.span.end;
    } else {
      pieces.push_back(mark.span);
    }
  }
  return pieces;
}

// The reader's own word for what the ledger tells of itself after every edit.
bool is_said_by_ledger(const std::string& code) {
  return code == "item-without-lead" || code == "item-without-target" || code == "unread-text" ||
         code == "declared-count";
}

// The places that the reading itself gives, settled ones left out, by item.
class ReadPlaces {
 public:
  ReadPlaces(const ImportDraft& draft, const std::set<std::string>& settled) : settled_(settled) {
    map_.lines = cut_lines(draft.text);
    map_owners(map_, draft.edited.ledger());
    for (const Diagnostic& said : draft.reading.diagnostics) {
      if (said.severity == Severity::hint || is_said_by_ledger(said.code)) continue;
      add(ImportPlaceKind::said, said.code, said.span, said.message);
    }
    for (const Span& span : unread_pieces(draft)) {
      std::string quote = short_quote(std::string_view(draft.text).substr(span.begin, span.size()));
      add(ImportPlaceKind::unread, "unread", span,
          {"第 {} 行「{}」没有读懂。", {line_text(map_.lines, span), quote}});
    }
    for (auto& [item, places] : by_item_) sort_places(places);
  }

  // Those of an item, or with "" of none, in text order.
  const std::vector<ImportPlace>& of_item(const Id& item) { return by_item_[item]; }

 private:
  static void sort_places(std::vector<ImportPlace>& places) {
    sort_list(places, [](const ImportPlace& a, const ImportPlace& b) {
      return a.span.begin < b.span.begin;
    });
  }

  void add(ImportPlaceKind kind, std::string_view word, Span span, const Message& text) {
    std::string key = key_at(word, span);
    if (settled_.count(key) > 0) return;
    Id item = owner_around(map_.items, span.begin);
    by_item_[item].push_back({kind, std::move(key), {}, item, span, text});
  }

  const std::set<std::string>& settled_;
  SourceMap map_;
  std::unordered_map<Id, std::vector<ImportPlace>> by_item_;
};

Span first_span(const SpanList& spans) { return spans.empty() ? Span{} : spans.front(); }

// "4" of "（一）3.(4)", but "10-3" of a task table.
std::string number_in_list(const Item& item) {
  return item.no.find('-') != std::string::npos ? item.no : item_number(item);
}

int count_categories(const IndexedGroup& group) {
  std::set<std::string> categories;
  for (const IndexedItem& entry : group.items) {
    if (!entry.item->category.empty()) categories.insert(entry.item->category);
  }
  return static_cast<int>(categories.size());
}

// Builds rows and places side by side, so that both have one order.
class Builder {
 public:
  Builder(const ImportDraft& draft, const std::set<std::string>& settled)
      : settled_(settled), read_(draft, settled) {
    for (const IndexedGroup& group : index_ledger(draft.edited.ledger())) add_group(group);
    add_rest();
    count_units();
  }

  ImportView view;

 private:
  void add_group(const IndexedGroup& group);
  void add_count_check(const IndexedGroup& group, size_t row);
  void add_item(const IndexedItem& entry, size_t group_row);
  void add_category(const std::string& name, size_t group_row);
  void add_problem(const ImportPlace& place, size_t group_row);
  void add_rest();
  void count_units() { view.lead_units = static_cast<int>(leads_.size()); }
  bool is_open(const std::string& key) const { return settled_.count(key) == 0; }

  const std::set<std::string>& settled_;
  ReadPlaces read_;
  std::set<std::string> leads_;
  int64_t category_row_ = -1;
};

void Builder::add_group(const IndexedGroup& group) {
  ImportRow row;
  row.kind = ImportRowKind::group;
  row.id = group.id;
  row.title = group.group->heading.empty() ? "未分组事项" : group.group->heading;
  size_t at = view.rows.size();
  view.rows.push_back(row);
  add_count_check(group, at);
  const std::string* category = nullptr;
  int categories = 0;
  category_row_ = -1;
  for (const IndexedItem& entry : group.items) {
    const std::string& own = entry.item->category;
    if (!own.empty() && (!category || *category != own)) {
      add_category(own, at);
      view.rows.back().no = std::to_string(++categories);
    }
    if (own.empty()) category_row_ = -1;
    category = &own;
    add_item(entry, at);
  }
}

// domain.md: a declared count is compared with the categories where there are any.
void Builder::add_count_check(const IndexedGroup& group, size_t row) {
  int items = static_cast<int>(group.items.size());
  int categories = count_categories(group);
  std::string item_count = std::to_string(items);
  ImportRow& shown = view.rows[row];
  if (!group.group->declared_count) {
    shown.check = {"{} 项", {item_count}};
    return;
  }
  std::string declared = std::to_string(*group.group->declared_count);
  int counted = categories > 0 ? categories : items;
  bool agrees = *group.group->declared_count == counted;
  if (categories > 0) {
    shown.check = agrees ? Message{"{} 类相符，{} 项", {declared, item_count}}
                         : Message{"标题写 {} 类，读出 {} 类 {} 项",
                                   {declared, std::to_string(categories), item_count}};
  } else {
    shown.check = agrees ? Message{"{} 项相符", {declared}}
                         : Message{"标题写 {} 项，读出 {} 项", {declared, item_count}};
  }
  std::string key = "count@" + group.id;
  if (agrees || !is_open(key)) return;
  shown.flag = ImportFlag::warning;
  ImportPlace place{ImportPlaceKind::count,         key,        group.id, {},
                    first_span(group.group->spans), shown.check};
  add_problem(place, row);
}

void Builder::add_category(const std::string& name, size_t group_row) {
  ImportRow row;
  row.kind = ImportRowKind::category;
  row.title = name;
  row.group = static_cast<int64_t>(group_row);
  category_row_ = static_cast<int64_t>(view.rows.size());
  view.rows.push_back(row);
}

void Builder::add_item(const IndexedItem& entry, size_t group_row) {
  const Item& item = *entry.item;
  ImportRow row;
  row.id = entry.id;
  row.group = static_cast<int64_t>(group_row);
  row.no = number_in_list(item);
  row.title = item.title;
  row.leads = join(item.lead_units, "、");
  row.target_count = static_cast<int>(entry.targets.size());
  size_t at = view.rows.size();
  view.rows.push_back(row);
  view.items += 1;
  view.targets += row.target_count;
  leads_.insert(item.lead_units.begin(), item.lead_units.end());
  auto add = [&](const ImportPlace& place) {
    bool doubtful = place.kind == ImportPlaceKind::unread;
    ImportFlag& flag = view.rows[at].flag;
    if (!doubtful) flag = ImportFlag::warning;
    if (doubtful && flag == ImportFlag::fine) flag = ImportFlag::unread;
    view.rows[at].to_check = true;
    if (category_row_ >= 0) view.rows[static_cast<size_t>(category_row_)].to_check = true;
    add_problem(place, group_row);
  };
  std::string no_lead = "lead@" + entry.id;
  if (item.lead_units.empty() && is_open(no_lead)) {
    add({ImportPlaceKind::no_lead,
         no_lead,
         {},
         entry.id,
         first_span(item.spans),
         {"没有找到牵头单位。", {}}});
  }
  std::string no_target = "target@" + entry.id;
  if (entry.targets.empty() && !item.pending && is_open(no_target)) {
    add({ImportPlaceKind::no_target,
         no_target,
         {},
         entry.id,
         first_span(item.spans),
         {"没有读到可以衡量的指标。", {}}});
  }
  for (const ImportPlace& place : read_.of_item(entry.id)) add(place);
}

void Builder::add_problem(const ImportPlace& place, size_t group_row) {
  ImportRow row;
  row.kind = ImportRowKind::problem;
  row.id = place.item;
  row.group = static_cast<int64_t>(group_row);
  row.title = to_text(place.text);
  row.flag = place.kind == ImportPlaceKind::unread ? ImportFlag::unread : ImportFlag::warning;
  row.place = static_cast<int64_t>(view.places.size());
  row.to_check = true;
  view.rows.push_back(row);
  view.rows[group_row].to_check = true;
  view.places.push_back(place);
}

// What the reader says of text that stands in no item.
void Builder::add_rest() {
  const std::vector<ImportPlace>& rest = read_.of_item({});
  if (rest.empty()) return;
  ImportRow row;
  row.kind = ImportRowKind::group;
  row.title = "不在事项里的文字";
  row.check = {"{} 处", {std::to_string(rest.size())}};
  row.flag = ImportFlag::unread;
  size_t at = view.rows.size();
  view.rows.push_back(row);
  for (const ImportPlace& place : rest) add_problem(place, at);
}

int* part_of(ImportAccount& account, MarkRole role) {
  switch (role) {
    case MarkRole::item:
    case MarkRole::target:
    case MarkRole::deadline:
      return &account.items;
    case MarkRole::heading:
    case MarkRole::number:
    case MarkRole::lead:
    case MarkRole::mechanism:
      return &account.frame;
    case MarkRole::prose:
      return &account.prose;
    case MarkRole::unread:
      break;
  }
  return &account.unread;
}

int count_visible(std::string_view text) {
  int count = 0;
  for (size_t at = 0; at < text.size();) {
    DecodedCharacter character = decode_at(text, at);
    if (!is_space(character.code)) ++count;
    at += character.length;
  }
  return count;
}

}  // namespace

ImportView view_import(const ImportDraft& draft, const std::set<std::string>& settled) {
  return Builder(draft, settled).view;
}

ImportAccount account_for(const std::string& text, const std::vector<Mark>& marks) {
  ImportAccount account;
  account.total = count_visible(text);
  for (const Mark& mark : marks) {
    std::string_view marked = std::string_view(text).substr(mark.span.begin, mark.span.size());
    *part_of(account, mark.role) += count_visible(marked);
  }
  // What a reader did not even look at is unread too.
  account.unread = account.total - account.items - account.frame - account.prose;
  return account;
}

std::vector<std::string> known_units(const Ledger& ledger) {
  std::vector<std::string> names;
  std::set<std::string> seen;
  auto add = [&](const std::string& name) {
    if (!name.empty() && seen.insert(name).second) names.push_back(name);
  };
  for (const auto& [id, stored] : ledger.table<Mechanism>()) {
    if (!stored.exists) continue;
    for (const std::string& member : stored.record.members) add(member);
  }
  for (const auto& [id, stored] : ledger.table<Unit>()) {
    if (stored.exists) add(stored.record.name);
  }
  return names;
}

}  // namespace minsheng
