// Making groups, items and targets of a reading: see reading_context.h.
#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/deadline.h"
#include "text/heading_facts.h"
#include "text/item_extras.h"
#include "text/leads.h"
#include "text/reading_context.h"
#include "text/table_columns.h"

namespace minsheng {
namespace {

std::string numbered(const char* letter, size_t count) {
  return letter + std::to_string(count + 1);
}

// The ranges of a text that are in none of the cuts.
std::vector<Range> without(size_t size, const std::vector<Range>& cuts) {
  std::vector<Range> kept;
  size_t at = 0;
  for (const Range& cut : cuts) {
    if (cut.begin > at) kept.push_back({at, cut.begin});
    at = std::max(at, cut.end);
  }
  if (at < size) kept.push_back({at, size});
  return kept;
}

// Where the paragraphs begin once the cuts are gone.
std::vector<size_t> moved_starts(const std::vector<size_t>& starts, const std::vector<Range>& kept,
                                 size_t size) {
  std::vector<size_t> moved;
  size_t before = 0;
  size_t piece = 0;
  for (size_t start : starts) {
    while (piece < kept.size() && kept[piece].end <= start) before += kept[piece++].size();
    size_t inside =
        piece < kept.size() && kept[piece].begin < start ? start - kept[piece].begin : 0;
    size_t at = before + inside;
    if (at < size && (moved.empty() || moved.back() < at)) moved.push_back(at);
  }
  return moved;
}

TextList names_of(const CleanText& text, const std::vector<Range>& ranges) {
  TextList names;
  for (const Range& range : ranges) names.push_back(to_utf8(text, range));
  return names;
}

// 「责任领导：张某」: label and value of a note in running text.
void take_note(Item& item, const CleanText& text, Range note) {
  Chars words = text.view(note);
  size_t colon = words.find_first_of(U"：:");
  if (colon == kNowhere) {
    item.note += (item.note.empty() ? "" : "；") + to_utf8(text, note);
  } else {
    keep_extra(item, words.substr(0, colon), to_utf8(words.substr(colon + 1)));
  }
}

void check_item(ReadingContext& context, const Item& item) {
  Span place = item.spans.empty() ? Span{} : item.spans.front();
  if (item.lead_units.empty()) {
    add_diagnostic(context, "item-without-lead", Severity::warning, place,
                   {"{}没有读到牵头单位，请核对原文或在台账中补填。", {item.no}});
  }
}

// The item's own deadline: a label's value, else the words of its text.
void take_deadline(ReadingContext& context, Item& item, const CleanText& whole, Range labelled,
                   const CleanText& own) {
  Range found = labelled;
  const CleanText* text = &whole;
  if (found.empty()) {
    found = find_deadline(own.chars);
    text = &own;
  }
  if (found.empty()) return;
  item.deadline = to_utf8(*text, found);
  item.deadline_month = deadline_month_of(text->view(found), context.reading.plan.year);
  item.deadline_spans = spans_of(*text, found);
  context.painter.paint(item.deadline_spans, MarkRole::deadline);
}

}  // namespace

Id add_group(ReadingContext& context, Range heading, Level level) {
  if (heading.empty()) heading = context.title;
  Group group;
  Chars words = context.text.view(heading);
  group.position = static_cast<int64_t>(context.reading.groups.size()) + 1;
  group.level = level;
  group.heading = to_utf8(words);
  group.declared_count = declared_count_of(words);
  group.provisional = leaves_target_open(words);
  group.spans = spans_of(context.text, heading);
  Id id = numbered("g", context.reading.groups.size());
  context.painter.paint(group.spans, MarkRole::heading);
  context.reading.groups.push_back({id, std::move(group)});
  return id;
}

bool has_room_for_item(ReadingContext& context, Range place) {
  if (context.reading.items.size() < kMostItems) return true;
  if (context.is_full) return false;
  context.is_full = true;
  context.reading.diagnostics.push_back(
      {"too-many-items",
       Severity::error,
       span_of(context.text, place),
       {"事项太多，只读了前面{}个。请把文档拆开再导入。", {std::to_string(kMostItems)}}});
  return false;
}

void add_text_item(ReadingContext& context, const ItemFrame& frame,
                   const std::vector<Range>& paragraphs) {
  if (!has_room_for_item(context, paragraphs.empty() ? frame.printed : paragraphs.front())) return;
  CleanText whole = excerpt(context.text, paragraphs);
  std::vector<size_t> starts;
  size_t at = 0;
  for (const Range& paragraph : paragraphs) {
    starts.push_back(std::min(at, whole.size()));
    at += paragraph.size();
  }
  LeadReading leads = find_leads(whole, starts, context.first_leads);
  std::vector<Range> kept = without(whole.size(), leads.cut);
  CleanText own = excerpt(whole, kept);

  Item item;
  item.group = frame.group;
  item.position = static_cast<int64_t>(context.reading.items.size()) + 1;
  item.no = frame.no;
  item.category = frame.category;
  item.text = to_utf8(Chars(own.chars));
  std::vector<size_t> own_starts = moved_starts(starts, kept, own.size());
  size_t first_end = own_starts.size() > 1 ? own_starts[1] : own.size();
  item.title = title_of(own.view({0, first_end}));
  item.lead_units = names_of(whole, leads.lead);
  if (item.lead_units.empty()) item.lead_units = frame.inherited_leads;
  item.support_units = names_of(whole, leads.support);
  if (leads.lead.empty() && item.support_units.empty())
    item.support_units = frame.inherited_supports;
  for (const Range& note : leads.notes) take_note(item, whole, note);
  if (item.leader.empty()) item.leader = frame.leader;
  item.pending = leaves_target_open(own.chars);
  item.spans = spans_of(context.text, frame.printed);
  SpanList body = spans_of(whole, {0, whole.size()});
  item.spans.insert(item.spans.end(), body.begin(), body.end());
  for (const Range& name : leads.lead) item.lead_spans.push_back(span_of(whole, name));

  context.painter.paint(body, MarkRole::item);
  context.painter.paint(spans_of(context.text, frame.printed), MarkRole::number);
  for (const Range& cut : leads.cut) context.painter.paint(spans_of(whole, cut), MarkRole::lead);
  take_deadline(context, item, whole, leads.deadline, own);
  Id id = numbered("i", context.reading.items.size());
  bool pending = item.pending;
  check_item(context, item);
  context.reading.items.push_back({id, std::move(item)});
  add_targets(context, id, own, own_starts, pending);
}

void add_targets(ReadingContext& context, const Id& item, const CleanText& item_text,
                 const std::vector<size_t>& starts, bool pending) {
  TargetReading found = read_targets(item_text, starts, pending);
  size_t base = context.reading.targets.size();
  for (size_t i = 0; i < found.targets.size(); ++i) {
    Target target = std::move(found.targets[i].record);
    target.item = item;
    target.position = static_cast<int64_t>(i) + 1;
    target.spans = spans_of(item_text, found.targets[i].phrase);
    if (found.targets[i].total_index < found.targets.size()) {
      target.part_of = numbered("t", base + found.targets[i].total_index);
    }
    context.painter.paint(target.spans, MarkRole::target);
    context.reading.targets.push_back({numbered("t", base + i), std::move(target)});
  }
  const Item& record = context.reading.items.back().record;
  for (const Range& number : found.unknown) {
    add_diagnostic(
        context, "number-not-understood", Severity::hint, span_of(item_text, number),
        {"{}中的数字“{}”没有读懂，请核对是不是目标。", {record.no, to_utf8(item_text, number)}});
  }
  if (item_text.size() > kLongestItem) {
    add_diagnostic(context, "item-too-long", Severity::warning, record.spans.front(),
                   {"{}太长，没有读目标。请检查后面事项的编号是不是丢了。", {record.no}});
  } else if (found.targets.empty()) {
    Span place = record.spans.empty() ? Span{} : record.spans.front();
    add_diagnostic(context, "item-without-target", Severity::hint, place,
                   {"{}没有读到可以衡量的目标，请补填目标，或者注明为长期工作。", {record.no}});
  }
}

void add_diagnostic(ReadingContext& context, const char* code, Severity severity, Span span,
                    Message message) {
  constexpr size_t kMost = 2000;
  if (context.reading.diagnostics.size() >= kMost) return;
  context.reading.diagnostics.push_back({code, severity, span, std::move(message)});
}

std::string title_of(Chars item) {
  constexpr size_t kLongest = 30;
  // 建设内容：…, 目标任务：…
  size_t colon = item.substr(0, 10).find_first_of(U"：:");
  bool labelled = colon != kNowhere && column_role(item.substr(0, colon)) != ColumnRole::none;
  if (labelled && colon + 1 < item.size()) item.remove_prefix(colon + 1);
  std::vector<bool> quoted = find_quoted(item.substr(0, kLongest * 2));
  // 「城镇新增就业1500人；就业用工社保“三合一”数字服务。…」: a short first sentence is the title
  // whole, whatever it lists.
  size_t stop = item.find(U'。');
  bool whole = stop <= kLongest && stop + 1 < item.size() && item.find(U'；') < stop &&
               item.find(U'，') > stop && !quoted[stop];
  if (whole) return to_utf8(item.substr(0, stop));
  size_t end = 0;
  int depth = 0;
  while (end < item.size() && end < kLongest) {
    char32_t code = item[end];
    if (is_opening_bracket(code)) ++depth;
    if (is_closing_bracket(code)) --depth;
    if (ends_clause(item, end) && !quoted[end] && depth <= 0) break;
    ++end;
  }
  return to_utf8(item.substr(0, end));
}

}  // namespace minsheng
