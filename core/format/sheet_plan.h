// How a document tree becomes sheets: one for each table, with the text around it.
#pragma once

#include <string>
#include <vector>

#include "model/document.h"

namespace minsheng {

// A line of text over the whole width of a sheet.
struct SheetLine {
  std::string text;
  TextRole role = TextRole::body;
  CellAlign align = CellAlign::start;

  bool operator==(const SheetLine&) const = default;
};

struct SheetPlan {
  const DocTable* table = nullptr;  // points into the document
  std::vector<SheetLine> above, below;
};

// What stands in front of a table is above it, notes right behind it are below it, and so is all
// that follows the last table. A drawing is there in words.
std::vector<SheetPlan> plan_sheets(const Document& document);

}  // namespace minsheng
