// What the parts of the plan reader share while they fill one reading.
#pragma once

#include <string_view>

#include "text/mark_painter.h"
#include "text/outline.h"
#include "text/plan_reading.h"
#include "text/targets.h"

namespace minsheng {

struct ReadingContext {
  std::string_view source;
  const CleanText& text;
  PlanReading& reading;
  MarkPainter& painter;
  Range title;               // of the document; heads items that stand under no heading
  bool is_full = false;      // kMostItems were read and more stand behind
  bool first_leads = false;  // 「列第一位者为牵头单位」 is said somewhere
};

// What is known of an item before its own text is read.
struct ItemFrame {
  Id group;
  std::string no;
  std::string category;
  TextList inherited_leads;  // of the heading above, where the item names none
  TextList inherited_supports;
  std::string leader;  // whom the heading above names, where the item names none
  Range printed;       // its number, empty where none
};

// Two hundred times the longest plan met. What stands behind is left unread.
inline constexpr size_t kMostItems = 20000;

// False, with one diagnostic at `place`, when the reading has kMostItems items already.
bool has_room_for_item(ReadingContext& context, Range place);

// Adds a group for a heading; `heading` may be empty.
Id add_group(ReadingContext& context, Range heading, Level level);

// Adds an item that stands in running text: its paragraphs, the first without its number.
void add_text_item(ReadingContext& context, const ItemFrame& frame,
                   const std::vector<Range>& paragraphs);

// Adds the targets of item.text; `item_text` is the same text with its places.
void add_targets(ReadingContext& context, const Id& item, const CleanText& item_text,
                 const std::vector<size_t>& starts, bool pending);

void add_diagnostic(ReadingContext& context, const char* code, Severity severity, Span span,
                    Message message);

// The item's short name: its first clause.
std::string title_of(Chars item);

}  // namespace minsheng
