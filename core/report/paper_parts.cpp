#include "report/paper_parts.h"

#include "base/magnitude.h"
#include "report/chinese_number.h"

namespace minsheng {
namespace {

Tone tone_of(Light light) {
  switch (light) {
    case Light::done:
      return Tone::done;
    case Light::on_schedule:
      return Tone::on_schedule;
    case Light::slightly_late:
      return Tone::slightly_late;
    case Light::late:
      return Tone::late;
    case Light::unreported:
      return Tone::unreported;
    case Light::pending:
      return Tone::muted;
    case Light::unset:
      break;
  }
  return Tone::none;
}

}  // namespace

Document start_paper(const PaperFrame& frame) {
  Document paper;
  paper.title = frame.title;
  paper.office = frame.office;
  paper.made = frame.made;
  add_text(paper, TextRole::title, frame.title);
  return paper;
}

void add_text(Document& paper, TextRole role, std::string text) {
  paper.blocks.push_back(paragraph(role, std::move(text)));
}

DocParagraph section(int number, std::string_view name) {
  return paragraph(TextRole::heading1,
                   chinese_number(static_cast<size_t>(number)) + "、" + std::string(name));
}

void add_section(Document& paper, int number, std::string_view name) {
  paper.blocks.push_back(section(number, name));
}

void add_seal(Document& paper, const PaperFrame& frame) {
  paper.blocks.push_back(SealLine{frame.office, frame.date});
}

void add_imprint(Document& paper, const PaperFrame& frame) {
  if (frame.office.empty()) return;
  paper.blocks.push_back(Imprint{{frame.office + "　" + frame.date + "印发"}});
}

DocTable start_table(std::string name, const std::vector<double>& widths, const TextList& head) {
  DocTable table;
  table.name = std::move(name);
  for (double width : widths) table.columns.push_back({width});
  table.head_rows = 1;
  table.rows.push_back(head_row(head));
  return table;
}

DocCell count_cell(int count) { return number_cell(Decimal(count)); }

DocCell rank_cell(int rank, bool tied) {
  return text_cell((tied ? "并列" : "") + std::to_string(rank), CellAlign::center);
}

DocCell signed_cell(const std::optional<Decimal>& points) {
  DocCell cell = number_cell(points);
  if (!points) return cell;
  cell.digits = 2;
  cell.text = to_fixed(magnitude(*points), 2);
  if (!points->is_zero()) cell.text.insert(0, points->is_negative() ? "−" : "+");
  return cell;
}

DocCell light_cell(Light light, const std::string& name) {
  DocCell cell = text_cell(name, CellAlign::center);
  cell.tone = tone_of(light);
  return cell;
}

DocCell bold_cell(DocCell cell) {
  cell.bold = true;
  return cell;
}

DocCell dash_where_empty(DocCell cell) {
  if (cell.text.empty()) cell.text = "—";
  return cell;
}

}  // namespace minsheng
