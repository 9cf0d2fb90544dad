// Entries and figures of a bulletin, out of paragraphs and out of tables (see bulletin_context.h).
#include <algorithm>

#include "base/utf8.h"
#include "text/bulletin_context.h"
#include "text/progress_figures.h"
#include "text/reading_context.h"

namespace minsheng {

Id add_entry(BulletinContext& context, const EntryFrame& frame,
             const std::vector<Range>& paragraphs) {
  CleanText words = excerpt(context.text, paragraphs);
  std::vector<size_t> starts;
  size_t at = 0;
  for (const Range& paragraph : paragraphs) {
    starts.push_back(std::min(at, words.size()));
    at += paragraph.size();
  }
  ProgressEntry entry;
  entry.group = frame.group;
  entry.position = static_cast<int64_t>(context.reading.entries.size()) + 1;
  entry.no = frame.no;
  entry.category = frame.category;
  entry.text = to_utf8(Chars(words.chars));
  entry.title = title_of(words.chars);
  entry.spans = spans_of(context.text, frame.printed);
  SpanList body = spans_of(words, {0, words.size()});
  entry.spans.insert(entry.spans.end(), body.begin(), body.end());
  context.painter.paint(body, MarkRole::item);
  context.painter.paint(spans_of(context.text, frame.printed), MarkRole::number);
  Id id = "p" + std::to_string(context.reading.entries.size() + 1);
  std::string title = entry.title;
  context.reading.entries.push_back({id, std::move(entry)});
  add_figures(context, {id, ""}, words, starts, title);
  return id;
}

void add_figures(BulletinContext& context, const FigureOwner& owner, const CleanText& words,
                 const std::vector<size_t>& starts, const std::string& title) {
  std::vector<FigureDraft> drafts = read_figures(words, starts, title);
  size_t base = context.reading.figures.size();
  auto id_of = [base](size_t index) { return "f" + std::to_string(base + index + 1); };
  for (size_t i = 0; i < drafts.size(); ++i) {
    Figure figure = std::move(drafts[i].record);
    figure.entry = owner.entry;
    figure.news = owner.news;
    figure.position = static_cast<int64_t>(i) + 1;
    figure.spans = spans_of(words, drafts[i].phrase);
    if (drafts[i].total_index < drafts.size()) figure.part_of = id_of(drafts[i].total_index);
    context.painter.paint(figure.spans, MarkRole::target);
    context.reading.figures.push_back({id_of(i), std::move(figure)});
  }
}

void add_table_entries(BulletinContext& context, const Id& group, const ProgressTable& table) {
  for (const Range& head : table.heads) {
    context.painter.paint(spans_of(context.text, head), MarkRole::heading);
  }
  for (const ProgressRow& row : table.rows) {
    if (context.reading.entries.size() >= kMostItems) return;
    for (const Range& cell : row.cells) {
      context.painter.paint(spans_of(context.text, cell), MarkRole::item);
    }
    std::vector<Range> words = {row.name};
    words.insert(words.end(), row.remarks.begin(), row.remarks.end());
    Id entry =
        add_entry(context, {group, to_utf8(context.text, row.number), "", row.number}, words);
    if (!row.counted) continue;
    Figure figure = row.figure;
    figure.entry = entry;
    figure.position = 1;
    figure.spans = spans_of(context.text, row.figure_place);
    context.painter.paint(figure.spans, MarkRole::target);
    Id id = "f" + std::to_string(context.reading.figures.size() + 1);
    context.reading.figures.push_back({id, std::move(figure)});
  }
}

}  // namespace minsheng
