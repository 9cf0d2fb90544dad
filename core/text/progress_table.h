// Tables of progress in bulletins: a task or a place a row, with its target, what is done of it
// and the percent.
#pragma once

#include <vector>

#include "model/records.h"
#include "text/table_grid.h"

namespace minsheng {

struct ProgressRow {
  Range number;                // 序号, empty where none; of the row above where they share it
  Range category;              // empty where none; of the row above where they share it
  Range section;               // the heading inside the table that it stands below
  std::vector<Range> cells;    // all of the row
  Range name;                  // what the row is about
  std::vector<Range> tasks;    // what is to be done of it, in words
  std::vector<Range> remarks;  // cells of words: 进展情况, 备注
  Range figure_place;          // the cell that the figure was read from
  Figure figure;               // without owner, spans and place
  bool counted = false;        // the figure says something
  bool told = false;           // words say what is done
};

struct ProgressTable {
  std::vector<ProgressRow> rows;
  std::vector<Range> heads;
};

// Without rows where the grid has no head that names the rows and what is done of them. Units stand
// in the cells, in a column of their own, in the heads (万元) or behind the name; sums (合计) are
// left out. Of several columns of one kind for several times the last that is filled counts.
ProgressTable read_progress_table(const CleanText& text, const TableGrid& grid);

}  // namespace minsheng
