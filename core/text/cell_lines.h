// Tables that lost their tabs: one cell a line, or a few lines between two blank ones
// (part of table_grid.h).
#pragma once

#include "text/source_lines.h"
#include "text/table_grid.h"

namespace minsheng {

struct CellLines {
  TableGrid grid;
  size_t lines = 0;  // how many it takes; 0 where no such table begins
};

// Begins with the heads of columns, 序号 among them, each on a line of its own. A row is told by
// the number that is due next; what a merged cell leaves out in front of the number stays empty,
// and heads that come again are rows like the first.
CellLines read_bare_cells(const SourceLines& source, size_t first);

}  // namespace minsheng
