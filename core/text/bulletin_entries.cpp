// Entries and figures of a bulletin, out of paragraphs and out of tables (see bulletin_context.h).
#include <algorithm>

#include "base/utf8.h"
#include "text/bulletin_context.h"
#include "text/progress_figures.h"
#include "text/reading_context.h"

namespace minsheng {

Id add_entry(BulletinContext& context, const EntryFrame& frame,
             const std::vector<Range>& paragraphs, EntryTask task) {
  CleanText words = excerpt(context.text, paragraphs);
  std::vector<size_t> starts;
  size_t at = 0;
  for (const Range& paragraph : paragraphs) {
    starts.push_back(std::min(at, words.size()));
    at += paragraph.size();
  }
  size_t task_end = task.paragraphs < starts.size() ? starts[task.paragraphs] : words.size();
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
  FigureFrame figures = {entry.title, task_end, task.counted};
  context.reading.entries.push_back({id, std::move(entry)});
  add_figures(context, {id, ""}, words, starts, figures);
  return id;
}

void add_figures(BulletinContext& context, const FigureOwner& owner, const CleanText& words,
                 const std::vector<size_t>& starts, const FigureFrame& frame) {
  std::vector<FigureDraft> drafts = read_figures(words, starts, frame);
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

namespace {

// What the words of a row name as its task where no column does: the only figure of that unit.
void take_task(const BulletinContext& context, const std::vector<Range>& task, Figure& figure) {
  CleanText words = excerpt(context.text, task);
  std::vector<FigureDraft> drafts = read_figures(words, {0}, {"", words.size(), nullptr});
  std::erase_if(drafts, [&](const FigureDraft& draft) {
    bool other = !figure.unit.empty() && draft.record.unit != figure.unit;
    return other || !draft.record.planned || draft.record.unit == "%";
  });
  if (drafts.size() != 1) return;
  figure.planned = drafts[0].record.planned;
  figure.unit = drafts[0].record.unit;
  bool better = !figure.done && !drafts[0].record.indicator.empty();
  if (better) figure.indicator = drafts[0].record.indicator;
}

// The task of a column belongs to what the words say is done of it.
void give_task(BulletinContext& context, const Id& entry, const Figure& task) {
  Named<Figure>* found = nullptr;
  for (Named<Figure>& one : context.reading.figures) {
    bool fits = one.record.entry == entry && one.record.done && !one.record.planned &&
                one.record.unit == task.unit && one.record.part_of.empty();
    if (fits && found != nullptr) return;
    if (fits) found = &one;
  }
  if (found != nullptr) found->record.planned = task.planned;
}

void add_row_figure(BulletinContext& context, const Id& entry, Figure figure, Range place) {
  auto own = std::count_if(context.reading.figures.begin(), context.reading.figures.end(),
                           [&](const Named<Figure>& one) { return one.record.entry == entry; });
  figure.entry = entry;
  figure.position = own + 1;
  figure.spans = spans_of(context.text, place);
  context.painter.paint(figure.spans, MarkRole::target);
  Id id = "f" + std::to_string(context.reading.figures.size() + 1);
  context.reading.figures.push_back({id, std::move(figure)});
}

}  // namespace

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
    words.insert(words.end(), row.tasks.begin(), row.tasks.end());
    Figure figure = row.figure;
    EntryTask task = {words.size(), row.counted ? &figure : nullptr};
    if (row.counted && !figure.planned) take_task(context, words, figure);
    words.insert(words.end(), row.remarks.begin(), row.remarks.end());
    EntryFrame frame = {group, to_utf8(context.text, row.number),
                        to_utf8(context.text, row.category), row.number};
    Id entry = add_entry(context, frame, words, task);
    if (row.counted) {
      add_row_figure(context, entry, std::move(figure), row.figure_place);
    } else if (figure.planned) {
      give_task(context, entry, figure);
    }
  }
}

}  // namespace minsheng
