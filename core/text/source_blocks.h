// The second step: lines joined to paragraphs, and tables set apart.
#pragma once

#include <vector>

#include "text/marker.h"
#include "text/source_lines.h"
#include "text/table_grid.h"

namespace minsheng {

// Consecutive lines that are one paragraph: a sentence broken by line ends or blank lines is
// whole again. A paragraph with a marker begins with it.
struct Paragraph {
  Range chars;
  Marker marker;
  bool heading_mark = false;  // Markdown's #
};

struct Block {
  bool is_table = false;
  Paragraph paragraph;
  TableGrid table;
};

// `bytes` is the source that `source` was made from.
std::vector<Block> read_blocks(const SourceLines& source, std::string_view bytes);

}  // namespace minsheng
