#include "report/paper_parts.h"

#include "base/magnitude.h"
#include "base/utf8.h"
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

bool is_digit_mark(std::u32string_view line) {
  size_t digits = 0;
  while (digits < line.size() && line[digits] >= U'0' && line[digits] <= U'9') ++digits;
  return digits > 0 && digits < line.size() && line[digits] == U'.';
}

}  // namespace

TextRole role_of_line(std::string_view text) {
  std::u32string line = to_utf32(text);
  if (line.find_first_of(U"。：；") != std::u32string::npos) return TextRole::body;
  constexpr std::u32string_view kNumerals = U"一二三四五六七八九十";
  size_t bracket = line.starts_with(U"（") ? 1 : 0;
  size_t end = line.find_first_not_of(kNumerals, bracket);
  bool counted = end != std::u32string::npos && end > bracket;
  if (counted && bracket == 0 && line[end] == U'、') return TextRole::heading1;
  if (counted && bracket == 1 && line[end] == U'）') return TextRole::heading2;
  return is_digit_mark(line) ? TextRole::heading3 : TextRole::body;
}

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
  Imprint imprint;
  imprint.lines.push_back(frame.office + "　" + frame.date + "印发");
  paper.blocks.push_back(std::move(imprint));
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
