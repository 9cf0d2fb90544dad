// Numbered parts inside a cell: 「（1）新建幼儿园2所；（2）改造教室300间。」
#pragma once

#include <vector>

#include "text/clean_text.h"

namespace minsheng {

// The parts without their numbers, in order, and what stands before the first; the cell whole
// where no list counts 1, 2 in it. A number begins a part at the cell's front, behind the end of a
// sentence, a comma or colon, or at a line break or blank.
std::vector<Range> split_cell_pieces(const CleanText& text, Range cell);

}  // namespace minsheng
