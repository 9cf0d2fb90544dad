// The steps of reading a plan, in order: see plan_reader.h.
#include "text/plan_reader.h"

#include <algorithm>

#include "base/sort_list.h"
#include "base/utf8.h"
#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/mechanism.h"
#include "text/metadata.h"
#include "text/plan_items.h"
#include "text/reading_report.h"
#include "text/repeated_lists.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

// What stands before the first number; where a document is nothing but a table, its title too.
std::vector<Range> front_paragraphs(const CleanText& text, const Outline& outline) {
  std::vector<Range> front = outline.nodes[0].body;
  bool titled = std::any_of(front.begin(), front.end(),
                            [&](const Range& one) { return is_document_title(text.view(one)); });
  for (const OutlineTable& table : outline.tables) {
    if (!titled && !table.title.empty()) front.push_back(table.title);
    titled = true;
  }
  return front;
}

void take_mechanism(ReadingContext& context, const std::vector<Range>& paragraphs) {
  MechanismReading found = read_mechanism(context.text, paragraphs);
  for (const Range& range : found.ranges) {
    SpanList spans = spans_of(context.text, range);
    context.painter.paint(spans, MarkRole::mechanism);
    found.mechanism.spans.insert(found.mechanism.spans.end(), spans.begin(), spans.end());
  }
  for (const Range& name : found.strange) {
    add_diagnostic(context, "strange-member", Severity::warning, span_of(context.text, name),
                   {"成员单位中的「{}」不像单位名称。请核对原文；台账里可以改。",
                    {to_utf8(context.text, name)}});
  }
  auto by_place = [](const Span& a, const Span& b) { return a.begin < b.begin; };
  sort_list(found.mechanism.spans, by_place);
  context.reading.mechanism = std::move(found.mechanism);
}

// A plan whose headings name no level: its items are the jurisdiction's own, unless types stand for
// the level.
void settle_levels(PlanReading& reading) {
  auto has_level = [](const Named<Group>& group) { return group.record.level != Level::none; };
  bool any = std::any_of(reading.groups.begin(), reading.groups.end(), has_level);
  auto has_types = [](const Named<Item>& item) { return !item.record.types.empty(); };
  bool typed = std::any_of(reading.items.begin(), reading.items.end(), has_types);
  if (any || typed) return;
  Level own = level_of(reading.plan.jurisdiction_level);
  std::u32string title = to_utf32(reading.plan.title);
  if (own == Level::none) own = level_of_heading(title);  // 2024年市政府重点民生实事
  for (Named<Group>& group : reading.groups) group.record.level = own;
}

// Where no item names a lead, once is enough.
void merge_missing_leads(PlanReading& reading) {
  bool none = std::all_of(reading.items.begin(), reading.items.end(),
                          [](const Named<Item>& item) { return item.record.lead_units.empty(); });
  if (!none || reading.items.size() < 2) return;
  std::erase_if(reading.diagnostics,
                [](const Diagnostic& one) { return one.code == "item-without-lead"; });
  reading.diagnostics.push_back({"plan-without-leads",
                                 Severity::warning,
                                 {0, 0},
                                 {"全文没有读到牵头单位。请核对原文，或者在台账中为{}个事项补填。",
                                  {std::to_string(reading.items.size())}}});
}

void report_empty(ReadingContext& context) {
  if (!context.reading.items.empty()) return;
  add_diagnostic(
      context, "no-items", Severity::error, {0, 0},
      {"没有读到任何事项。请确认这是一份民生实事方案，事项前要有编号，或者列在有表头的表格里。",
       {}});
}

}  // namespace

PlanReading read_plan(std::string_view text, const TableColumns& columns) {
  std::string_view source = cut_document(text);
  PlanReading reading;
  reading.columns = columns;
  SourceLines lines = read_lines(source);
  Outline outline = read_outline(lines.text, read_blocks(lines, source));
  MarkPainter painter(source.size());
  ReadingContext context = {source, lines.text, reading, painter, {}, false, false};
  context.first_leads = contains_any(lines.text.chars, kFirstLeads);

  MetadataReading metadata = read_metadata(lines.text, front_paragraphs(lines.text, outline),
                                           paragraphs_after_front(outline), outline);
  context.title = metadata.title;
  reading.plan = std::move(metadata.plan);
  LooseText loose = read_plan_items(context, outline);
  painter.paint(lines.text, loose.prose,
                reading.items.empty() ? MarkRole::unread : MarkRole::prose);
  painter.paint(lines.text, metadata.ranges, MarkRole::heading);
  loose.prose.insert(loose.prose.end(), loose.strays.begin(), loose.strays.end());
  take_mechanism(context, loose.prose);
  merge_repeated_lists(reading);
  settle_levels(reading);
  merge_missing_leads(reading);
  reading.marks = painter.marks(source, lines.text);
  report_unread(reading, source);
  report_cut(reading, source, text);
  report_empty(context);
  return reading;
}

}  // namespace minsheng
