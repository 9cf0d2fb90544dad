// The tables of a document tree as CSV (RFC 4180): UTF-8 with a byte order mark, CR LF.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

// Numbers exact and not grouped, percents as printed. A cell over several places stands in its
// first, the others are empty; hidden columns are left out. Text that a spreadsheet would run gets
// a ' in front. Of several tables each has its name in a line above it, and an empty line parts
// them.
std::string write_csv(const Document& document);

}  // namespace minsheng
