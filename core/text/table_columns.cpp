// Columns by their heads: see table_columns.h.
#include "text/table_columns.h"

#include <algorithm>

#include "text/characters.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

struct ColumnWords {
  ColumnRole role;
  Words words;
};

const ColumnWords kColumns[] = {
    {ColumnRole::number, kNumberColumns},   {ColumnRole::name, kNameColumns},
    {ColumnRole::content, kContentColumns}, {ColumnRole::types, kTypeColumns},
    {ColumnRole::level, kLevelColumns},     {ColumnRole::lead, kLeadLabels},
    {ColumnRole::support, kSupportLabels},  {ColumnRole::deadline, kDeadlineLabels},
    {ColumnRole::duty, kDutyLabels},        {ColumnRole::note, kNoteLabels},
    {ColumnRole::note, kNoteColumns},
};

bool has_word(Words words, Chars head) {
  return std::find(words.begin(), words.end(), head) != words.end();
}

ColumnRole exact_role(Chars head) {
  for (const ColumnWords& column : kColumns) {
    if (has_word(column.words, head)) return column.role;
  }
  return ColumnRole::none;
}

}  // namespace

ColumnRole column_role(Chars head) {
  if (head.size() > 16) return ColumnRole::none;
  ColumnRole role = exact_role(head);
  if (role != ColumnRole::none) return role;
  size_t bracket = head.find_first_of(U"（(");
  return bracket == kNowhere ? ColumnRole::none : exact_role(head.substr(0, bracket));
}

bool is_header_row(const CleanText& text, const std::vector<Range>& cells) {
  size_t filled = 0;
  size_t heads = 0;
  for (const Range& cell : cells) {
    if (cell.empty()) continue;
    ++filled;
    if (column_role(text.view(cell)) != ColumnRole::none) ++heads;
  }
  return heads >= 2 && heads * 2 >= filled;
}

}  // namespace minsheng
