#include "format/sheet_plan.h"

#include <utility>

namespace minsheng {
namespace {

CellAlign align_of(TextRole role) {
  bool centred = role == TextRole::title || role == TextRole::subtitle || role == TextRole::caption;
  return centred ? CellAlign::center : CellAlign::start;
}

// The lines of one block; a table has none.
struct LinesOfBlock {
  std::vector<SheetLine> lines;

  void add(std::string text, TextRole role, CellAlign align) {
    if (!text.empty()) lines.push_back({std::move(text), role, align});
  }
  void add(std::string text, TextRole role) { add(std::move(text), role, align_of(role)); }

  void operator()(const DocParagraph& paragraph) { add(text_of(paragraph), paragraph.role); }
  void operator()(const Drawing& drawing) { add(drawing.description, TextRole::body); }
  void operator()(const Masthead& head) {
    add(head.name, TextRole::title);
    add(head.number, TextRole::subtitle);
    bool both = !head.issuer.empty() && !head.date.empty();
    add(head.issuer + (both ? "　" : "") + head.date, TextRole::subtitle);
  }
  void operator()(const SealLine& seal) {
    add(seal.office, TextRole::body, CellAlign::end);
    add(seal.date, TextRole::body, CellAlign::end);
  }
  void operator()(const Imprint& imprint) {
    for (const std::string& line : imprint.lines) add(line, TextRole::note);
  }
  void operator()(const DocTable&) {}
  void operator()(const PageBreak&) {}
};

}  // namespace

std::vector<SheetPlan> plan_sheets(const Document& document) {
  std::vector<SheetPlan> plans;
  std::vector<SheetLine> waiting;  // for the next table
  for (const DocBlock& block : document.blocks) {
    if (const DocTable* table = std::get_if<DocTable>(&block)) {
      plans.push_back({table, std::exchange(waiting, {}), {}});
      continue;
    }
    LinesOfBlock found;
    std::visit(found, block);
    for (SheetLine& line : found.lines) {
      bool is_note = line.role == TextRole::note && waiting.empty() && !plans.empty();
      (is_note ? plans.back().below : waiting).push_back(std::move(line));
    }
  }
  if (plans.empty()) return plans;
  for (SheetLine& line : waiting) plans.back().below.push_back(std::move(line));
  return plans;
}

}  // namespace minsheng
