#include "format/shown_table.h"

#include <algorithm>

#include "format/page_columns.h"

namespace minsheng {
namespace {

// A cell whose first column is hidden begins in the first that is shown.
void find_starts(DocGrid& grid) {
  for (size_t row = 0; row < grid.rows.size(); ++row) {
    for (size_t column = 0; column < grid.columns; ++column) {
      GridSlot& slot = grid.rows[row][column];
      bool from_left = column > 0 && grid.rows[row][column - 1].cell == slot.cell;
      bool from_above = row > 0 && grid.rows[row - 1][column].cell == slot.cell;
      slot.first_column = slot.cell && !from_left;
      slot.starts = slot.first_column && !from_above;
    }
  }
}

}  // namespace

ShownTable shown_columns(const DocTable& table, const DocGrid& whole,
                         const std::vector<size_t>& columns) {
  ShownTable shown;
  shown.grid.columns = columns.size();
  for (const auto& row : whole.rows) {
    std::vector<GridSlot>& slots = shown.grid.rows.emplace_back();
    for (size_t column : columns) slots.push_back(row[column]);
  }
  find_starts(shown.grid);
  shown.head_rows = std::min(table.head_rows, table.rows.size());
  return shown;
}

ShownTable shown_table(const DocTable& table) {
  DocGrid whole = lay_out(table);
  return shown_columns(table, whole, visible_places(table, whole));
}

}  // namespace minsheng
