// Widths of a sheet's columns and heights of its rows, estimated by how wide text is in print: a
// workbook's rows do not grow by themselves where cells are merged.
#pragma once

#include <string_view>
#include <vector>

#include "model/doc_grid.h"

namespace minsheng {

// Half characters that fit into each column of the grid. Numbers always fit: Excel shows those that
// do not as ####.
std::vector<int> column_rooms(const DocTable& table, const DocGrid& grid);

bool is_hidden_column(const DocTable& table, size_t column);

// Lines that the text takes in so many half characters; at least 1.
int lines_within(std::string_view text, int room);

// Lines that each row of the table needs; hidden columns count for nothing.
std::vector<int> row_lines(const DocTable& table, const DocGrid& grid,
                           const std::vector<int>& rooms);

}  // namespace minsheng
