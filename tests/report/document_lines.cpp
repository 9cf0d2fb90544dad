#include "report/document_lines.h"

#include "base/utf8.h"

namespace minsheng::testing {
namespace {

constexpr const char* kRoles[] = {"body",     "title",    "subtitle",  "addressee",
                                  "heading1", "heading2", "heading3",  "heading4",
                                  "caption",  "note",     "attachment"};
constexpr const char* kTones[] = {
    "", "head", "total", "done", "on_schedule", "slightly_late", "late", "unreported", "muted"};

std::string cell_line(const DocCell& cell) {
  std::string line = " " + replace_all(cell.text, "\n", "⏎");
  if (cell.row_span > 1 || cell.column_span > 1) {
    line += " " + std::to_string(cell.row_span) + "x" + std::to_string(cell.column_span);
  }
  if (cell.tone != Tone::none) line += std::string(" #") + kTones[static_cast<size_t>(cell.tone)];
  return line;
}

struct BlockLines {
  std::vector<std::string>& list;

  void operator()(const DocParagraph& paragraph) const {
    list.push_back(std::string(kRoles[static_cast<size_t>(paragraph.role)]) + " " +
                   replace_all(text_of(paragraph), "\n", "⏎"));
  }
  void operator()(const DocTable& table) const {
    list.push_back("table " + table.name);
    for (const DocRow& row : table.rows) {
      std::string line;
      for (const DocCell& cell : row.cells) line += (line.empty() ? "|" : " |") + cell_line(cell);
      list.push_back(line);
    }
  }
  void operator()(const Drawing& drawing) const {
    list.push_back("drawing " + drawing.description);
  }
  void operator()(const Masthead& head) const { list.push_back("masthead " + head.name); }
  void operator()(const SealLine& seal) const {
    list.push_back("seal " + seal.office + " " + seal.date);
  }
  void operator()(const Imprint& imprint) const {
    list.push_back("imprint " + join(imprint.lines, "⏎"));
  }
  void operator()(const PageBreak&) const { list.push_back("page break"); }
};

}  // namespace

Lines document_lines(const Document& document) {
  Lines lines({});
  for (const DocBlock& block : document.blocks) std::visit(BlockLines{lines.list}, block);
  return lines;
}

}  // namespace minsheng::testing
