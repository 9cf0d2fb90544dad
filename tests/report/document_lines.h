// A document tree as lines, so that a test compares all of it and a failure shows both sides.
#pragma once

#include "model/document.h"
#include "rules/rule_sketch.h"

namespace minsheng::testing {

// A paragraph as 「role text」; a table as 「table name」 and 「| cell | cell」 for each row, where
// a cell names its spans (2x3: rows x columns) and its tone: 滞后 #late. Line ends of a text as ⏎.
Lines document_lines(const Document& document);

}  // namespace minsheng::testing
