// From a grid of cells to the rows of a task table: columns by their heads, merged cells filled.
#pragma once

#include <string>
#include <vector>

#include "text/table_head.h"

namespace minsheng {

// One row: a cell for each column, those of merged cells taken from above.
struct TaskRow {
  std::vector<Range> cells;
  std::vector<size_t> inherited;  // columns whose cell is empty and taken from above
  size_t number_index = 0;        // how manieth row of its number, from 1
  bool section = false;           // a row with one cell only: a heading inside the table
};

struct TaskTable {
  std::vector<TaskColumn> columns;
  std::vector<TaskRow> rows;
  std::vector<Range> headers;  // cells of header rows, repeated ones too
};

// Columns by read_table_head(). Empty (no columns) where the grid has no header row. Rows without
// any text and repeated headers are left out; rows longer than the header are cut, shorter ones
// filled with empty cells.
TaskTable read_task_table(const CleanText& text, const TableGrid& grid, TableColumns& columns);

}  // namespace minsheng
