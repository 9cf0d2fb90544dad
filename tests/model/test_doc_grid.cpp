#include <doctest/doctest.h>

#include "model/doc_grid.h"

using namespace minsheng;

namespace {

DocCell spanning(const std::string& text, int rows, int columns) {
  DocCell cell = text_cell(text);
  cell.row_span = rows;
  cell.column_span = columns;
  return cell;
}

// A line a row: the texts of the places, "-" where nothing lies.
std::string picture_of(const DocTable& table) {
  DocGrid grid = lay_out(table);
  std::string picture;
  for (const auto& row : grid.rows) {
    for (const GridSlot& slot : row) {
      picture += slot.cell ? (slot.starts ? slot.cell->text : "(" + slot.cell->text + ")") : "-";
      picture += " ";
    }
    picture += "\n";
  }
  return picture;
}

}  // namespace

TEST_CASE("A cell that spans rows moves the cells below it to the right") {
  DocTable table;
  table.rows = {{{spanning("A", 2, 1), text_cell("B"), text_cell("C")}},
                {{text_cell("D"), text_cell("E")}}};
  CHECK(picture_of(table) == "A B C \n(A) D E \n");
}

TEST_CASE("A span over rows and columns covers a block, and short rows end in empty places") {
  DocTable table;
  table.columns.resize(4);
  table.rows = {{{spanning("A", 2, 2), text_cell("B")}}, {{text_cell("C"), text_cell("D")}}, {}};
  CHECK(picture_of(table) == "A (A) B - \n(A) (A) C D \n- - - - \n");
  DocGrid grid = lay_out(table);
  CHECK(columns_covered(grid, 0, 0) == 2);
  CHECK(rows_covered(grid, 0, 0) == 2);
  CHECK(columns_covered(grid, 0, 2) == 1);
}

TEST_CASE("Spans end at the last row, before another cell, and are at least one place") {
  DocTable table;
  table.rows = {{{text_cell("A"), spanning("B", 9, 1)}},
                {{spanning("C", 1, 5), text_cell("D")}},
                {{spanning("E", 0, -1)}}};
  CHECK(picture_of(table) == "A B - \nC (B) D \nE (B) - \n");
}
