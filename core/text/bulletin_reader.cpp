// The steps of reading a bulletin, in order: see bulletin_reader.h.
#include "text/bulletin_reader.h"

#include "base/sort_list.h"
#include "text/bulletin_context.h"
#include "text/bulletin_metadata.h"
#include "text/characters.h"
#include "text/document_kind.h"
#include "text/metadata.h"
#include "text/plan_reader.h"
#include "text/reading_report.h"
#include "text/source_lines.h"

namespace minsheng {
namespace {

void report_empty(PlanReading& reading) {
  if (!reading.entries.empty() || !reading.news.empty()) return;
  reading.diagnostics.push_back(
      {"no-entries",
       Severity::error,
       {0, 0},
       {"没有读到任何进展。请确认这是一份民生实事专报或者通报，各项进展前要有编号。", {}}});
}

// What stands before the first number, in order; a title or 「截至…如下：」 right above a table,
// too.
std::vector<Range> front_paragraphs(const CleanText& text, const Outline& outline) {
  std::vector<Range> front = outline.nodes[0].body;
  for (size_t index : outline.nodes[0].tables) {
    Range title = outline.tables[index].title;
    Chars words = text.view(title);
    static constexpr Chars kTells[] = {U"如下", U"截至", U"截止"};
    bool tells =
        is_bulletin_title(words) || is_document_title(words) || contains_any(words, kTells);
    if (tells) front.push_back(title);
  }
  sort_list(front, [](const Range& a, const Range& b) { return a.begin < b.begin; });
  return front;
}

}  // namespace

PlanReading read_bulletin(std::string_view text) {
  std::string_view source = cut_document(text);
  PlanReading reading;
  reading.kind = DocumentKind::bulletin;
  SourceLines lines = read_lines(source);
  Outline outline = read_outline(lines.text, read_blocks(lines, source));
  MarkPainter painter(source.size());
  BulletinContext context = {source, lines.text, reading, painter};
  BulletinMetadata metadata = read_bulletin_metadata(
      lines.text, front_paragraphs(lines.text, outline), paragraphs_after_front(outline));
  reading.bulletin = std::move(metadata.bulletin);
  std::vector<Range> others = read_bulletin_sections(context, outline);
  painter.paint(lines.text, others, reading.entries.empty() ? MarkRole::unread : MarkRole::prose);
  painter.paint(lines.text, metadata.ranges, MarkRole::heading);
  reading.marks = painter.marks(source, lines.text);
  report_unread(reading, source);
  report_cut(reading, source, text);
  report_empty(reading);
  return reading;
}

PlanReading read_document(std::string_view text, const TableColumns& columns) {
  bool bulletin = document_kind_of(text) == DocumentKind::bulletin;
  return bulletin ? read_bulletin(text) : read_plan(text, columns);
}

}  // namespace minsheng
