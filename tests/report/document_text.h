// A document tree as one text, so that a test compares all of a paper.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng::testing {

// A line for each paragraph (# before titles and headings), table row and other block. Cells are
// parted by |; behind a cell stand its spans (↓3 rows, →2 columns), * where it is to be filled in,
// and = with the value that a workbook keeps.
std::string document_text(const Document& document);

}  // namespace minsheng::testing
