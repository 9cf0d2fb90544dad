// What the parts of the bulletin reader share while they fill one reading.
#pragma once

#include <string_view>

#include "text/mark_painter.h"
#include "text/outline.h"
#include "text/plan_reading.h"
#include "text/progress_figures.h"
#include "text/progress_table.h"

namespace minsheng {

struct BulletinContext {
  std::string_view source;
  const CleanText& text;
  PlanReading& reading;
  MarkPainter& painter;
};

// Adds the figures of an entry or of news; `owner` has one of both set. `words` is their text with
// its places.
struct FigureOwner {
  Id entry;
  Id news;
};
void add_figures(BulletinContext& context, const FigureOwner& owner, const CleanText& words,
                 const std::vector<size_t>& starts, const FigureFrame& frame);

// What is known of an entry before its own text is read.
struct EntryFrame {
  Id group;
  std::string no;
  std::string category;
  Range printed;  // its number, empty where none
};

// Which of its paragraphs tell what is to be done, not what is done.
struct EntryTask {
  size_t paragraphs = 0;            // the first ones
  const Figure* counted = nullptr;  // what a column tells of it
};

// Adds an entry and its figures; returns its id.
Id add_entry(BulletinContext& context, const EntryFrame& frame,
             const std::vector<Range>& paragraphs, EntryTask task = {});

// Adds an entry for each row, with the figure of the row.
void add_table_entries(BulletinContext& context, const Id& group, const ProgressTable& table);

// Adds what a paragraph of a section of that kind tells.
void add_news(BulletinContext& context, NewsKind kind, Range paragraph);

// Adds the sections of an outline: groups, entries, figures, news, upload counts. Returns the
// paragraphs that none of them took.
std::vector<Range> read_bulletin_sections(BulletinContext& context, const Outline& outline);

}  // namespace minsheng
