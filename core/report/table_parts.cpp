#include "report/table_parts.h"

#include <utility>

namespace minsheng {

Document start_table_paper(const PaperFrame& frame) {
  Document paper = start_paper(frame);
  paper.landscape = true;
  return paper;
}

DocCell figure_cell(const PaperFigure& figure) {
  DocCell cell = text_cell(figure.text, CellAlign::end);
  cell.number = figure.value;
  if (figure.value) cell.digits = figure.value->scale();
  return cell;
}

DocCell centred_cell(std::string text) { return text_cell(std::move(text), CellAlign::center); }

DocCell spanning(DocCell cell, size_t rows, size_t columns) {
  cell.row_span = static_cast<int>(rows);
  cell.column_span = static_cast<int>(columns);
  return cell;
}

void make_total(DocRow& row) {
  for (DocCell& cell : row.cells) {
    cell.tone = Tone::total;
    cell.bold = true;
  }
}

}  // namespace minsheng
