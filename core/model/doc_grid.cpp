#include "model/doc_grid.h"

#include <algorithm>

namespace minsheng {
namespace {

constexpr size_t kMaxColumns = 1000;

size_t span_of(int span) { return static_cast<size_t>(std::max(span, 1)); }

// Free places from `column` on, at most `wanted`.
size_t free_places(const std::vector<GridSlot>& row, size_t column, size_t wanted) {
  size_t count = 0;
  while (count < wanted && column + count < kMaxColumns &&
         (column + count >= row.size() || !row[column + count].cell)) {
    ++count;
  }
  return count;
}

void cover(DocGrid& grid, size_t row, size_t column, const DocCell& cell) {
  size_t width = free_places(grid.rows[row], column, span_of(cell.column_span));
  size_t last = std::min(grid.rows.size(), row + span_of(cell.row_span));
  for (size_t at = row; at < last; ++at) {
    std::vector<GridSlot>& slots = grid.rows[at];
    if (at > row && free_places(slots, column, width) < width) break;
    if (slots.size() < column + width) slots.resize(column + width);
    for (size_t place = column; place < column + width; ++place) {
      slots[place] = {&cell, at == row && place == column, place == column};
    }
  }
}

}  // namespace

DocGrid lay_out(const DocTable& table) {
  DocGrid grid;
  grid.columns = std::min(table.columns.size(), kMaxColumns);
  grid.rows.resize(table.rows.size());
  for (size_t row = 0; row < table.rows.size(); ++row) {
    size_t column = 0;
    for (const DocCell& cell : table.rows[row].cells) {
      while (column < grid.rows[row].size() && grid.rows[row][column].cell) ++column;
      if (column >= kMaxColumns) break;
      cover(grid, row, column, cell);
    }
  }
  for (const auto& row : grid.rows) grid.columns = std::max(grid.columns, row.size());
  for (auto& row : grid.rows) row.resize(grid.columns);
  return grid;
}

int columns_covered(const DocGrid& grid, size_t row, size_t column) {
  int count = 0;
  for (size_t at = column; at < grid.columns; ++at, ++count) {
    if (grid.rows[row][at].cell != grid.rows[row][column].cell) break;
  }
  return count;
}

int rows_covered(const DocGrid& grid, size_t row, size_t column) {
  int count = 0;
  for (size_t at = row; at < grid.rows.size(); ++at, ++count) {
    if (grid.rows[at][column].cell != grid.rows[row][column].cell) break;
  }
  return count;
}

}  // namespace minsheng
