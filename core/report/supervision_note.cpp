#include "report/supervision_note.h"

namespace minsheng {
namespace {

constexpr std::string_view kRoom = "\n\n\n";
constexpr std::string_view kSignHere = "（盖章）　　　　年　　月　　日";

DocCell label_cell(std::string text) {
  DocCell cell = bold_cell(text_cell(std::move(text), CellAlign::center));
  cell.tone = Tone::head;
  return cell;
}

// A label and what belongs to it, over the rest of the form's width.
DocRow wide_row(const std::string& label, const std::string& text) {
  DocCell cell = text_cell(text);
  cell.column_span = 3;
  return {{label_cell(label), std::move(cell)}};
}

DocRow room_row(const std::string& label, const std::string& text) {
  return wide_row(label, text.empty() ? std::string(kRoom) + std::string(kSignHere) : text);
}

DocTable form_of(const SupervisionPaper& note) {
  DocTable table;
  table.name = "督办单";
  table.columns = {{5}, {9}, {5}, {9}};
  table.rows = {
      {{label_cell("督办单位"), text_cell(note.unit), label_cell("编号"), text_cell(note.number)}},
      {{label_cell("签发日期"), dash_where_empty(text_cell(note.issued)), label_cell("整改期限"),
        dash_where_empty(text_cell(note.due))}},
      wide_row("督办事项", note.item),
      wide_row("存在问题", note.finding),
      wide_row("督办要求", note.demand),
      room_row("整改回复", note.reply),
      room_row("核验情况", note.check),
      room_row("办结意见", note.conclusion)};
  return table;
}

}  // namespace

Document build_supervision_note(const SupervisionPaper& note) {
  Document paper = start_paper(note.frame);
  add_text(paper, TextRole::subtitle, "编号：" + note.number);
  add_text(paper, TextRole::addressee, note.unit + "：");
  add_text(paper, TextRole::body,
           "现就下列事项予以督办，请" + (note.due.empty() ? "" : "在" + note.due + "前") +
               "按要求整改，并书面回复。");
  paper.blocks.push_back(form_of(note));
  add_seal(paper, note.frame);
  return paper;
}

}  // namespace minsheng
