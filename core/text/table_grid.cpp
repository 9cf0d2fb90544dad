// Finding tables in text and cutting them into cells: see table_grid.h.
#include "text/table_grid.h"

#include <algorithm>

#include "text/characters.h"
#include "text/table_columns.h"

namespace minsheng {
namespace {

using Cells = std::vector<Range>;

Range trim_blank(const CleanText& text, Range range) {
  if (!range.empty() && text.chars[range.begin] == U' ') ++range.begin;
  return range;
}

// Cuts a line where the source has a tab. A tab is white space and thus no character of the text:
// a cell ends where the next character lies behind the next tab.
Cells cut_at_tabs(const SourceLines& source, const SourceLine& line, std::string_view bytes) {
  Cells cells;
  size_t at = line.chars.begin;
  size_t begin = at;
  for (size_t i = line.bytes.begin; i < line.bytes.end; ++i) {
    if (bytes[i] != '\t') continue;
    while (at < line.chars.end && source.text.places[at].span.begin < i) ++at;
    cells.push_back(trim_blank(source.text, {begin, at}));
    begin = at;
  }
  cells.push_back(trim_blank(source.text, {begin, line.chars.end}));
  return cells;
}

Cells cut_at_pipes(const CleanText& text, Range range) {
  Cells cells;
  size_t begin = range.begin;
  for (size_t i = range.begin; i < range.end; ++i) {
    if (text.chars[i] != U'|') continue;
    cells.push_back(trim_blank(text, {begin, i}));
    begin = i + 1;
  }
  cells.push_back(trim_blank(text, {begin, range.end}));
  // The pipes at both ends of a row are its frame.
  if (cells.size() > 1 && text.chars[range.begin] == U'|') cells.erase(cells.begin());
  if (cells.size() > 1 && text.chars[range.end - 1] == U'|') cells.pop_back();
  return cells;
}

// |---|:-:|
bool is_rule_line(Chars row) {
  return std::all_of(row.begin(), row.end(),
                     [](char32_t code) { return Chars(U"|-:+=").find(code) != kNowhere; });
}

bool is_head(const SourceLines& source, size_t line) {
  if (line >= source.lines.size()) return false;
  const Range& chars = source.lines[line].chars;
  return !chars.empty() && column_role(source.text.view(chars)) != ColumnRole::none;
}

bool is_tab_row(const SourceLine& line) {
  return line.tabs > 0 && !line.chars.empty() && line.tabs > (line.leading_tab ? 1 : 0);
}

bool is_pipe_row(const SourceLine& line) { return line.pipes >= 2; }

bool begins_cell_lines(const SourceLines& source, size_t first) {
  return source.lines[first].leading_tab && is_head(source, first) && is_head(source, first + 1) &&
         source.lines[first + 1].leading_tab;
}

size_t count_cell_lines(const SourceLines& source, size_t first) {
  const auto& lines = source.lines;
  size_t end = first;
  while (end < lines.size()) {
    bool goes_on = end + 1 < lines.size() && !lines[end].after_blank && lines[end + 1].leading_tab;
    if (!lines[end].leading_tab && !goes_on) break;
    ++end;
  }
  return end - first;
}

template <class IsRow>
size_t count_rows(const SourceLines& source, size_t first, IsRow is_row) {
  size_t end = first;
  while (end < source.lines.size() && is_row(source.lines[end])) ++end;
  return end - first;
}

TableGrid read_cell_lines(const SourceLines& source, size_t first, size_t count) {
  TableGrid grid;
  for (size_t i = first; i < first + count; ++i) {
    const SourceLine& line = source.lines[i];
    if (grid.rows.empty() || line.after_blank) grid.rows.emplace_back();
    Cells& row = grid.rows.back();
    if (line.leading_tab || row.empty()) {
      row.push_back(line.chars);
    } else {
      row.back().end = line.chars.end;  // a cell broken over lines
      if (row.back().size() == line.chars.size()) row.back() = line.chars;
    }
  }
  return grid;
}

}  // namespace

size_t count_table_lines(const SourceLines& source, size_t first) {
  const SourceLine& line = source.lines[first];
  if (begins_cell_lines(source, first)) return count_cell_lines(source, first);
  if (is_pipe_row(line)) return count_rows(source, first, is_pipe_row);
  if (!is_tab_row(line)) return 0;
  size_t rows = count_rows(source, first, [](const SourceLine& row) { return row.tabs > 0; });
  return rows >= 2 ? rows : 0;
}

TableGrid read_table(const SourceLines& source, size_t first, size_t count,
                     std::string_view bytes) {
  if (begins_cell_lines(source, first)) return read_cell_lines(source, first, count);
  TableGrid grid;
  for (size_t i = first; i < first + count; ++i) {
    const SourceLine& line = source.lines[i];
    if (is_pipe_row(line)) {
      if (is_rule_line(source.text.view(line.chars))) continue;
      grid.rows.push_back(cut_at_pipes(source.text, line.chars));
    } else {
      grid.rows.push_back(cut_at_tabs(source, line, bytes));
    }
  }
  return grid;
}

}  // namespace minsheng
