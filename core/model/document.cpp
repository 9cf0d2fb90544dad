#include "model/document.h"

namespace minsheng {

DocParagraph paragraph(TextRole role, std::string text) {
  DocParagraph made;
  made.role = role;
  if (!text.empty()) made.runs.push_back({std::move(text)});
  return made;
}

DocCell text_cell(std::string text, CellAlign align) {
  DocCell cell;
  cell.text = std::move(text);
  cell.align = align;
  return cell;
}

DocCell number_cell(const std::optional<Decimal>& value) {
  DocCell cell;
  cell.align = CellAlign::end;
  if (!value) return cell;
  cell.text = to_grouped(*value);
  cell.number = value;
  cell.digits = value->scale();
  return cell;
}

DocCell percent_cell(const std::optional<Decimal>& percent, int digits) {
  DocCell cell;
  cell.align = CellAlign::end;
  cell.percent = true;
  if (!percent) return cell;
  cell.text = to_fixed(*percent, digits) + "%";
  cell.number = percent;
  cell.digits = digits;
  return cell;
}

DocRow head_row(const TextList& texts) {
  DocRow row;
  for (const std::string& text : texts) {
    DocCell cell = text_cell(text, CellAlign::center);
    cell.bold = true;
    cell.tone = Tone::head;
    row.cells.push_back(std::move(cell));
  }
  return row;
}

std::string text_of(const DocParagraph& paragraph) {
  std::string text;
  for (const TextRun& run : paragraph.runs) text += run.text;
  return text;
}

std::vector<const DocTable*> tables_of(const Document& document) {
  std::vector<const DocTable*> tables;
  for (const DocBlock& block : document.blocks) {
    if (const DocTable* table = std::get_if<DocTable>(&block)) tables.push_back(table);
  }
  return tables;
}

}  // namespace minsheng
