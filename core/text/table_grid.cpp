// Finding tables in text and cutting them into cells: see table_grid.h.
#include "text/table_grid.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/cell_lines.h"
#include "text/marker.h"
#include "text/table_columns.h"

namespace minsheng {
namespace {

using Cells = std::vector<Range>;

Range trim_blank(const CleanText& text, Range range) {
  if (!range.empty() && text.chars[range.begin] == U' ') ++range.begin;
  if (!range.empty() && text.chars[range.end - 1] == U' ') --range.end;
  return range;
}

// Cuts a line at tabs or pipes. They are no characters of the text: a cell ends where the next
// character lies behind the next mark.
Cells cut_at(const SourceLines& source, const SourceLine& line, std::string_view bytes, char mark) {
  Cells cells;
  size_t at = line.chars.begin;
  size_t begin = at;
  for (size_t i = line.bytes.begin; i < line.bytes.end; ++i) {
    if (bytes[i] != mark) continue;
    while (at < line.chars.end && source.text.places[at].span.begin < i) ++at;
    cells.push_back(trim_blank(source.text, {begin, at}));
    begin = at;
  }
  cells.push_back(trim_blank(source.text, {begin, line.chars.end}));
  return cells;
}

// The pipes at both ends of a row are its frame.
Cells cut_at_pipes(const SourceLines& source, const SourceLine& line, std::string_view bytes) {
  Cells cells = cut_at(source, line, bytes, '|');
  std::string_view row = trim(bytes.substr(line.bytes.begin, line.bytes.size()));
  if (cells.size() > 1 && row.front() == '|') cells.erase(cells.begin());
  if (cells.size() > 1 && row.back() == '|') cells.pop_back();
  return cells;
}

bool is_head(const SourceLines& source, size_t line) {
  if (line >= source.lines.size()) return false;
  const Range& chars = source.lines[line].chars;
  return !chars.empty() && column_role(source.text.view(chars)) != ColumnRole::none;
}

// 「1.⇥新建学校」: the tab only sets off the number of a paragraph.
bool is_numbered_paragraph(const SourceLines& source, const SourceLine& line) {
  if (line.tabs != 1) return false;
  Marker marker = read_marker(source.text, line.chars);
  size_t behind = line.chars.begin + marker.length;
  bool numbered = marker.style != MarkerStyle::none && marker.style != MarkerStyle::bare;
  return numbered && behind < line.chars.end && has_gap_before(source.text, behind);
}

bool is_tab_row(const SourceLines& source, const SourceLine& line) {
  return !line.chars.empty() && line.tabs > (line.leading_tab ? 1 : 0) &&
         !is_numbered_paragraph(source, line);
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
  if (size_t bare = read_bare_cells(source, first).lines; bare > 0) return bare;
  if (is_pipe_row(line)) return count_rows(source, first, is_pipe_row);
  if (!is_tab_row(source, line)) return 0;
  size_t rows = count_rows(source, first, [](const SourceLine& row) { return row.tabs > 0; });
  return rows >= 2 ? rows : 0;
}

TableGrid read_table(const SourceLines& source, size_t first, size_t count,
                     std::string_view bytes) {
  if (begins_cell_lines(source, first)) return read_cell_lines(source, first, count);
  if (CellLines bare = read_bare_cells(source, first); bare.lines > 0) return std::move(bare.grid);
  TableGrid grid;
  for (size_t i = first; i < first + count; ++i) {
    const SourceLine& line = source.lines[i];
    if (is_pipe_row(line)) {
      if (!line.chars.empty()) grid.rows.push_back(cut_at_pipes(source, line, bytes));
    } else {
      grid.rows.push_back(cut_at(source, line, bytes, '\t'));
    }
  }
  return grid;
}

}  // namespace minsheng
