// Blocks of cells as grids and spreadsheets exchange them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace minsheng {

// What is to be written into one cell.
struct CellText {
  size_t row = 0;
  int column = 0;
  std::string text;

  bool operator==(const CellText&) const = default;
};

// Why a cell did not take its text.
struct CellRefusal {
  size_t row = 0;
  int column = 0;
  Message message;
};

// A block as spreadsheets copy it, line ends between rows and tabs between columns, laid down from
// the cell at `row`, `column` on; row by row. Line ends behind the last row count for nothing.
std::vector<CellText> cells_of_block(std::string_view block, size_t row, int column);

// What is said of a cell that lies outside the grid.
Error beyond_the_grid(const CellText& cell);

}  // namespace minsheng
