#include "app/item_view.h"

#include <algorithm>
#include <map>
#include <set>

#include "app/progress_text.h"
#include "app/target_text.h"
#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/bulletin_state.h"
#include "model/ledger_index.h"
#include "model/words.h"

namespace minsheng {
namespace {

TargetLine target_line(const IndexedTarget& entry) {
  FigureText figure = figure_text(*entry.target);
  TargetLine line;
  line.id = entry.id;
  line.indicator = entry.target->indicator;
  line.kind = label_of(entry.target->kind);
  line.number = figure.number;
  line.unit = figure.unit;
  line.phrase = entry.target->phrase;
  line.pending = entry.target->pending;
  line.is_part = !entry.target->part_of.empty();
  return line;
}

void add_marks(std::vector<Mark>& marks, MarkRole role, const SpanList& spans) {
  for (const Span& span : spans) marks.push_back({role, span});
}

std::vector<Mark> marks_of(const IndexedItem& entry) {
  std::vector<Mark> marks;
  for (const IndexedTarget& target : entry.targets) {
    add_marks(marks, MarkRole::target, target.target->spans);
  }
  add_marks(marks, MarkRole::lead, entry.item->lead_spans);
  add_marks(marks, MarkRole::deadline, entry.item->deadline_spans);
  sort_list(marks, [](const Mark& a, const Mark& b) { return a.span.begin < b.span.begin; });
  return marks;
}

bool touches(const SpanList& spans, uint32_t begin, uint32_t end) {
  return std::any_of(spans.begin(), spans.end(),
                     [&](const Span& span) { return span.begin < end && begin < span.end; });
}

// The parts of `marks` within the line, as ranges of the line.
std::vector<Mark> cut_marks(const std::vector<Mark>& marks, uint32_t begin, uint32_t end) {
  std::vector<Mark> cut;
  for (const Mark& mark : marks) {
    uint32_t from = std::max(mark.span.begin, begin);
    uint32_t to = std::min(mark.span.end, end);
    if (from < to) cut.push_back({mark.role, {from - begin, to - begin}});
  }
  return cut;
}

Message place_text(const std::vector<MarkedLine>& lines) {
  if (lines.empty()) return {};
  int first = lines.front().number;
  int last = lines.back().number;
  if (first == last) return {"第 {} 行", {std::to_string(first)}};
  return {"第 {}–{} 行", {std::to_string(first), std::to_string(last)}};
}

std::string field_label(const Change& change) {
  if (change.field == kExists) {
    bool created = change.after == FieldValue(true);
    return std::string(created ? "新增" : "删除") + std::string(label_of(change.record.type));
  }
  return visit_record_type(change.record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    const Field<Record>* field = find_field<Record>(change.field);
    return field ? std::string(field->label) : change.field;
  });
}

// Enumerations are shown by their label, other values as they are.
std::string value_text(const Change& change, const FieldValue& value) {
  const std::string* key = std::get_if<std::string>(&value);
  if (!key || change.field == kExists) return to_display(value);
  return visit_record_type(change.record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    const Field<Record>* field = find_field<Record>(change.field);
    if (field) {
      for (const Word& word : field->choices) {
        if (word.key == *key) return std::string(word.label);
      }
    }
    return to_display(value);
  });
}

bool is_bookkeeping(const Change& change) {
  return change.field == "spans" || change.field == "lead_spans" ||
         change.field == "deadline_spans" || change.field == "deadline_month" ||
         change.field == "position" || change.field == "group" || change.field == "item";
}

// A unit's form that the office took in: the step is the office's, its author is the unit.
bool is_taken_form(const Transaction& transaction) {
  constexpr std::string_view kTaking = "收到{} {} 月填报";
  return transaction.label.pattern == kTaking;
}

// The name each actor signed with last: what was done before the name was set goes under it too.
std::map<ActorId, std::string> last_names(const Ledger& ledger) {
  std::map<ActorId, std::string> names;
  for (const Transaction& transaction : ledger.history()) {
    if (transaction.author.empty() || is_taken_form(transaction)) continue;
    names[transaction.stamp.actor] = transaction.author;
  }
  return names;
}

// What a record that the transaction creates is called in it; "" else.
std::string name_given(const Transaction& transaction, const RecordRef& record) {
  for (const Change& change : transaction.changes) {
    bool is_name = change.field == "title" || change.field == "indicator" || change.field == "done";
    if (change.record == record && is_name) return to_display(change.after);
  }
  return {};
}

HistoryEntry entry_of(const Transaction& transaction, const Change& change) {
  HistoryEntry entry;
  entry.author = transaction.author;
  entry.time = short_time(transaction.time);
  entry.actor = short_actor(transaction.stamp.actor);
  entry.action = to_text(transaction.label);
  entry.field = field_label(change);
  if (change.field == kExists) {
    entry.is_whole_record = true;
    entry.after = name_given(transaction, change.record);
  } else {
    entry.before = value_text(change, change.before);
    entry.after = value_text(change, change.after);
  }
  entry.reason = change.reason;
  return entry;
}

const IndexedItem* find_item_entry(const std::vector<IndexedGroup>& groups, const Id& id,
                                   const IndexedGroup** group) {
  for (const IndexedGroup& candidate : groups) {
    for (const IndexedItem& item : candidate.items) {
      if (item.id == id) {
        *group = &candidate;
        return &item;
      }
    }
  }
  return nullptr;
}

const std::string& source_text(const Ledger& ledger, const Group& group) {
  static const std::string kNone;
  const Plan* plan = ledger.find<Plan>(group.plan);
  const SourceDocument* source = plan ? ledger.find<SourceDocument>(plan->source) : nullptr;
  return source ? source->text : kNone;
}

void fill_facts(ItemView& view, const IndexedItem& entry, const Group& group) {
  const Item& item = *entry.item;
  view.found = true;
  view.code = entry.code;
  view.level = entry.level == Level::none ? "" : std::string(label_of(entry.level));
  view.no = item.no;
  view.title = item.title.empty() ? item.text : item.title;
  view.category = item.category;
  view.group = group.heading;
  view.leads = join(item.lead_units, "、");
  view.supports = join(item.support_units, "、");
  view.types = join(item.types, "、");
  view.deadline = item.deadline;
  view.pending = item.pending;
  view.text = item.text;
  view.note = item.note;
}

std::vector<BulletinStatement> statements_of(const Ledger& ledger, const Id& item) {
  std::vector<BulletinStatement> progress;
  std::map<Id, std::string> figures = progress_texts(ledger);
  for (const auto& [id, stored] : ledger.table<ProgressEntry>()) {
    const ProgressEntry& entry = stored.record;
    if (!stored.exists || entry.item != item) continue;
    const Group* section = ledger.find<Group>(entry.group);
    const Bulletin* bulletin = section ? ledger.find<Bulletin>(section->bulletin) : nullptr;
    if (!bulletin || bulletin_state_of(*bulletin) == BulletinState::draft) continue;
    progress.push_back({bulletin_name(*bulletin), bulletin->as_of, figures[id], entry.text});
  }
  sort_list(progress, [](const BulletinStatement& a, const BulletinStatement& b) {
    return a.as_of > b.as_of;
  });
  return progress;
}

}  // namespace

std::vector<HistoryEntry> history_of(const Ledger& ledger, const std::set<Id>& ids) {
  std::vector<HistoryEntry> entries;
  std::map<ActorId, std::string> names = last_names(ledger);
  for (auto it = ledger.history().rbegin(); it != ledger.history().rend(); ++it) {
    std::set<Id> created;
    for (const Change& change : it->changes) {
      if (!ids.contains(change.record.id)) continue;
      if (change.field == kExists) created.insert(change.record.id);
      bool part_of_creation = change.field != kExists && created.contains(change.record.id);
      if (part_of_creation || is_bookkeeping(change)) continue;
      HistoryEntry& entry = entries.emplace_back(entry_of(*it, change));
      if (entry.author.empty()) entry.author = names[it->stamp.actor];
    }
  }
  return entries;
}

ItemView view_item(const Ledger& ledger, const Id& item) {
  ItemView view;
  std::vector<IndexedGroup> groups = index_ledger(ledger);
  const IndexedGroup* group = nullptr;
  const IndexedItem* entry = find_item_entry(groups, item, &group);
  if (!entry) return view;
  fill_facts(view, *entry, *group->group);
  std::set<Id> ids{item};
  for (const IndexedTarget& target : entry->targets) {
    view.targets.push_back(target_line(target));
    ids.insert(target.id);
  }
  view.source =
      source_lines(source_text(ledger, *group->group), entry->item->spans, marks_of(*entry));
  view.source_place = place_text(view.source);
  view.statements = statements_of(ledger, item);
  view.history = history_of(ledger, ids);
  return view;
}

std::vector<MarkedLine> source_lines(const std::string& text, const SpanList& spans,
                                     const std::vector<Mark>& marks) {
  std::vector<MarkedLine> lines;
  int number = 0;
  size_t begin = 0;
  while (begin < text.size()) {
    size_t end = std::min(text.find('\n', begin), text.size());
    ++number;
    auto from = static_cast<uint32_t>(begin);
    auto to = static_cast<uint32_t>(end);
    std::string_view words = std::string_view(text).substr(begin, end - begin);
    if (touches(spans, from, to) && !trim(words).empty()) {
      lines.push_back({number, std::string(words), cut_marks(marks, from, to)});
    }
    begin = end + 1;
  }
  return lines;
}

std::string short_time(const std::string& iso_time) {
  std::optional<Date> date = parse_date(std::string_view(iso_time).substr(0, 10));
  if (!date || iso_time.size() < 16) return iso_time;
  return std::to_string(date->month) + "月" + std::to_string(date->day) + "日 " +
         iso_time.substr(11, 5);
}

}  // namespace minsheng
