#include "format/text_table.h"

#include <algorithm>

#include "base/text_width.h"
#include "base/utf8.h"
#include "format/printable.h"
#include "format/shown_table.h"

namespace minsheng {
namespace {

constexpr int kMessageWidth = 40;
constexpr int kGap = 2;  // blanks between columns

std::string line_in(const DocCell& cell) { return std::string(trim(printable_line(cell.text))); }

// --- Padded -----------------------------------------------------------------------------------

// What the cells of one place need; wider ones that span columns get what these have.
std::vector<int> widths_needed(const DocGrid& grid) {
  std::vector<int> widths(grid.columns, 0);
  for (size_t row = 0; row < grid.rows.size(); ++row) {
    for (size_t column = 0; column < grid.columns; ++column) {
      const GridSlot& slot = grid.rows[row][column];
      if (!slot.starts || columns_covered(grid, row, column) > 1) continue;
      widths[column] = std::max(widths[column], printed_width(line_in(*slot.cell)));
    }
  }
  return widths;
}

int width_of(const std::vector<int>& widths, size_t first, size_t count) {
  int sum = kGap * (static_cast<int>(count) - 1);
  for (size_t at = first; at < first + count; ++at) sum += widths[at];
  return sum;
}

std::string padded(const std::string& text, int width, CellAlign align) {
  int room = std::max(width - printed_width(text), 0);
  int left = align == CellAlign::end ? room : 0;
  if (align == CellAlign::center) left = room / 2;
  return std::string(static_cast<size_t>(left), ' ') + text +
         std::string(static_cast<size_t>(room - left), ' ');
}

std::string padded_row(const DocGrid& grid, size_t row, const std::vector<int>& widths) {
  std::string line;
  for (size_t column = 0; column < grid.columns;) {
    const GridSlot& slot = grid.rows[row][column];
    size_t count = slot.cell ? static_cast<size_t>(columns_covered(grid, row, column)) : size_t{1};
    std::string text = slot.starts ? line_in(*slot.cell) : "";
    if (column > 0) line += std::string(kGap, ' ');
    line += padded(text, width_of(widths, column, count),
                   slot.cell ? slot.cell->align : CellAlign::start);
    column += count;
  }
  line.erase(line.find_last_not_of(' ') + 1);
  return line;
}

// --- Named ------------------------------------------------------------------------------------

// What stands above a column in the head, from above.
std::string name_of(const ShownTable& table, size_t column) {
  TextList names;
  const DocCell* before = nullptr;
  for (size_t row = 0; row < table.head_rows; ++row) {
    const DocCell* cell = table.grid.rows[row][column].cell;
    std::string name = cell && cell != before ? line_in(*cell) : "";
    if (!name.empty()) names.push_back(std::move(name));
    before = cell;
  }
  return join(names, "·");
}

std::string named_row(const ShownTable& table, size_t row) {
  TextList pieces;
  for (size_t column = 0; column < table.grid.columns; ++column) {
    const GridSlot& slot = table.grid.rows[row][column];
    std::string text = slot.first_column ? line_in(*slot.cell) : "";
    if (text.empty()) continue;
    bool wide = columns_covered(table.grid, row, column) > 1;
    std::string name = wide ? "" : name_of(table, column);
    pieces.push_back(name.empty() ? text : name + "：" + text);
  }
  return join(pieces, "；");
}

}  // namespace

std::string text_table(const DocTable& table) {
  ShownTable shown = shown_table(table);
  if (shown.grid.columns == 0) return "";
  std::vector<int> widths = widths_needed(shown.grid);
  bool narrow = width_of(widths, 0, widths.size()) <= kMessageWidth;
  TextList lines;
  for (size_t row = narrow ? 0 : shown.head_rows; row < shown.grid.rows.size(); ++row) {
    std::string line = narrow ? padded_row(shown.grid, row, widths) : named_row(shown, row);
    if (!line.empty()) lines.push_back(std::move(line));
  }
  return join(lines, "\n");
}

}  // namespace minsheng
