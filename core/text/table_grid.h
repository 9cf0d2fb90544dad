// Tables in text: tab-separated rows, one cell a line led by a tab, Markdown's pipes.
#pragma once

#include <vector>

#include "text/source_lines.h"

namespace minsheng {

// Rows of cells as printed; a cell may be empty. Rows may have different lengths.
struct TableGrid {
  std::vector<std::vector<Range>> rows;
};

// How many lines from `first` on belong to one table; 0 where no table begins there.
size_t count_table_lines(const SourceLines& source, size_t first);

// The table on lines [first, first + count). `bytes` is the whole source.
TableGrid read_table(const SourceLines& source, size_t first, size_t count, std::string_view bytes);

}  // namespace minsheng
