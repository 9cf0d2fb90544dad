// A table as people see it: laid out, without its hidden columns. Of the writers for pages and
// plain text; a workbook keeps the hidden columns.
#pragma once

#include <vector>

#include "model/doc_grid.h"

namespace minsheng {

struct ShownTable {
  DocGrid grid;          // points into the table; a span counts its shown places only
  size_t head_rows = 0;  // at most as many as there are rows
};

ShownTable shown_table(const DocTable& table);

// Of these columns of lay_out() alone, from the left.
ShownTable shown_columns(const DocTable& table, const DocGrid& whole,
                         const std::vector<size_t>& columns);

}  // namespace minsheng
