// Where the cells of a table stand once its spans are laid out. Every writer needs it.
#pragma once

#include <vector>

#include "model/document.h"

namespace minsheng {

// A place of the grid: the start of a cell, covered by one, or empty.
struct GridSlot {
  const DocCell* cell = nullptr;  // null where nothing lies; points into the table
  bool starts = false;            // the cell's upper left place
  bool first_column = false;      // the leftmost place of the cell in this row

  bool operator==(const GridSlot&) const = default;
};

struct DocGrid {
  size_t columns = 0;  // as many as the widest row needs, at least those the table names
  std::vector<std::vector<GridSlot>> rows;  // each `columns` long
};

// Cells take the next free place of their row. Spans are cut off at the table's last row and where
// another cell lies; spans below 1 count as 1, and no row gets wider than 1,000 places: what has no
// room is left out.
DocGrid lay_out(const DocTable& table);

// How many places the cell that starts here really covers.
int columns_covered(const DocGrid& grid, size_t row, size_t column);
int rows_covered(const DocGrid& grid, size_t row, size_t column);

}  // namespace minsheng
