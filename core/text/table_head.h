// The columns of a task table: heads over one or two rows, and heads that span several columns.
#pragma once

#include <vector>

#include "text/table_columns.h"
#include "text/table_grid.h"

namespace minsheng {

struct TaskColumn {
  ColumnRole role = ColumnRole::none;
  Range head;            // empty where the head left of it spans this column, too
  Range over;            // the head that spans it and others; empty where none does
  bool spanned = false;  // not the first column under `over`
};

// What a column is called: its own head or the one that spans it.
inline Range label_of(const TaskColumn& column) {
  return column.head.empty() ? column.over : column.head;
}

struct TableHead {
  std::vector<TaskColumn> columns;
  size_t rows = 1;  // the second row only says more of heads that span columns
};

// `header` is the grid's first header row. Roles by settled_column_role(); a lower head that says
// nothing takes the role of the one over it. Under a spanning head of names or tasks the second
// column says what is to be done, where it tells more than the first: 「道路畅通」 「改造道路2条」.
// A first column of nothing but （1） （2） holds numbers.
TableHead read_table_head(const CleanText& text, const TableGrid& grid, size_t header,
                          TableColumns& columns);

}  // namespace minsheng
