// Tables of a document tree as lines of plain text.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

// A line for each row, without a line end behind the last; hidden columns are left out. Where the
// columns are narrow enough for a message on a telephone (40 half characters) they are padded with
// blanks to stand below each other; otherwise a line names what it holds:
// 单位：县教育局；进度：58.40%. There the names of a head of several rows are joined by ·, a cell
// over several rows is said in each, one over several columns has no name, and empty ones are left
// out.
std::string text_table(const DocTable& table);

}  // namespace minsheng
