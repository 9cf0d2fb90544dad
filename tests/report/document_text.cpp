#include "report/document_text.h"

#include "base/utf8.h"

namespace minsheng::testing {
namespace {

std::string cell_text(const DocCell& cell) {
  std::string text = replace_all(cell.text, "\n", "/");
  if (cell.row_span > 1) text += "↓" + std::to_string(cell.row_span);
  if (cell.column_span > 1) text += "→" + std::to_string(cell.column_span);
  if (cell.entry) text += "*";
  if (cell.number) text += "=" + cell.number->to_string();
  return text;
}

std::string row_text(const DocRow& row) {
  TextList cells;
  for (const DocCell& cell : row.cells) cells.push_back(cell_text(cell));
  return join(cells, "|") + "\n";
}

std::string paragraph_text(const DocParagraph& paragraph) {
  bool heading = paragraph.role == TextRole::title || paragraph.role == TextRole::subtitle ||
                 paragraph.role == TextRole::heading1;
  return (heading ? "# " : "") + text_of(paragraph) + "\n";
}

std::string block_text(const DocBlock& block) {
  if (const DocParagraph* found = std::get_if<DocParagraph>(&block)) return paragraph_text(*found);
  const DocTable* table = std::get_if<DocTable>(&block);
  if (!table) return "(…)\n";
  std::string text;
  for (const DocRow& row : table->rows) text += row_text(row);
  return text;
}

}  // namespace

std::string document_text(const Document& document) {
  std::string text;
  for (const DocBlock& block : document.blocks) text += block_text(block);
  return text;
}

}  // namespace minsheng::testing
