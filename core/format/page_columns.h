// How the columns of a table share the width of a page: the same in Word and on a web page, so that
// the preview shows the tables that are printed.
#pragma once

#include <vector>

#include "model/doc_grid.h"

namespace minsheng {

inline constexpr int kCellPadding = 70;  // twips, left and right of a cell's text

enum class CellTextSize { large, medium, small };  // 小四, 五号, 小五: 12, 10.5, 9 points

struct PageColumns {
  std::vector<size_t> places;  // in the grid, from the left
  std::vector<int> widths;     // twips, of each; together the width of the text
  CellTextSize size;           // the largest that leaves columns their characters
  int character;               // width of one in that size, twips
};

// Without the hidden ones.
std::vector<size_t> visible_places(const DocTable& table, const DocGrid& grid);

// The table cut into such as keep a column readable, and as Word takes. Each begins with the first
// column, which names the rows.
std::vector<std::vector<size_t>> readable_slices(const DocTable& table,
                                                 const std::vector<size_t>& places, int text_width);

// Columns get what they need; where that is more than there is, the wider ones give way.
PageColumns share_width(const DocTable& table, std::vector<size_t> places, int text_width);

// What the columns need where a character takes `character` twips.
int needed_width(const DocTable& table, const std::vector<size_t>& places, int character);

}  // namespace minsheng
