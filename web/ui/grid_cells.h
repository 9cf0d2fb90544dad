// The cells of a grid: how one looks, and what a range means for them, the text to copy, the cells
// to clear and to fill. The page says what its cells hold.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/cell_block.h"
#include "ui/grid.h"
#include "ui/paint.h"

namespace minsheng {

// The text of a cell as editing would begin with it.
using CellReader = std::function<std::string(const GridPlace&)>;

// As spreadsheets read it: tabs between columns, a line end behind each row.
std::string range_text(const GridRange& range, const CellReader& text);

// Those of the range that hold something, to be emptied.
std::vector<CellText> cleared_cells(const GridRange& range, const CellReader& text);

// The first row of the range into the others.
std::vector<CellText> filled_cells(const GridRange& range, const CellReader& text);

// What was typed or pasted into a cell and could not be taken; kept until the cell is written anew.
struct RefusedCell {
  std::string text;
  Message message;
};

struct GridCell {
  std::string_view name;      // for screen readers
  std::string_view text;      // as it stands in the cell
  std::string_view original;  // as editing begins with it
  bool figure = false;        // stands at the right
  bool invalid = false;       // red
  bool noted = false;         // a corner says that there is something to look at
  bool quiet = false;         // in the colour of secondary text: worked out, not entered
};

// Draws a cell on the ground of what can be filled, reports it, and takes presses on it.
void draw_grid_cell(GridState& state, const Rect& cell, const GridPlace& place,
                    const GridCell& look, bool read_only);

}  // namespace minsheng
