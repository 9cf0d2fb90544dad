// What a cell of a document tree is in a workbook: a number or a text, and of which kind.
#pragma once

#include <optional>
#include <string>

#include "base/decimal.h"
#include "format/cell_look.h"
#include "model/document.h"

namespace minsheng {

struct CellValue {
  std::optional<double> number;  // a percent as its hundredth, a date as Excel counts days
  std::string text;              // where it is no number; as typed
  CellKind kind = CellKind::general;
};

// The nearest there is.
double to_double(const Decimal& number);

// A number of more than 15 digits, which no workbook can hold, stays text; so does all that only
// looks like a number or a formula. The text of a cell for dates becomes a date where it is one.
CellValue value_of(const DocCell& cell);

}  // namespace minsheng
