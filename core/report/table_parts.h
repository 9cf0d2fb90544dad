// What the papers that are mostly tables have in common beside report/paper_parts.h.
#pragma once

#include <optional>
#include <string>

#include "report/paper_parts.h"

namespace minsheng {

// A figure under the text that the program shows it by (552万), with its value for workbooks.
struct PaperFigure {
  std::string text;
  std::optional<Decimal> value;  // none where the text says more: ≥1,500, 700 → 750

  bool operator==(const PaperFigure&) const = default;
};

// Across the page, with its title and nothing below.
Document start_table_paper(const PaperFrame& frame);

DocCell figure_cell(const PaperFigure& figure);
DocCell centred_cell(std::string text);
DocCell spanning(DocCell cell, size_t rows, size_t columns = 1);
void make_total(DocRow& row);

}  // namespace minsheng
