#include "report/month_form.h"

#include <utility>

namespace minsheng {
namespace {

CellEntry text_entry(std::string hint) {
  CellEntry entry;
  entry.hint = std::move(hint);
  return entry;
}

CellEntry count_entry() {
  CellEntry entry;
  entry.kind = CellEntry::Kind::number;
  entry.least = Decimal(0);
  entry.hint = "本月新增的件数，没有的不填。";
  return entry;
}

// A cell that may be filled in unless its line is locked.
DocCell open_cell(DocCell cell, CellEntry entry, bool locked) {
  if (!locked) cell.entry = std::move(entry);
  return cell;
}

// With the hidden column in front that is read back.
DocTable start_marked_table(std::string name, const std::string& mark, std::vector<double> widths,
                            TextList head) {
  widths.insert(widths.begin(), 8);
  head.insert(head.begin(), mark);
  DocTable table = start_table(std::move(name), widths, head);
  table.columns.front().hidden = true;
  return table;
}

DocRow row_of(const MonthFormLine& line) {
  auto open = [&](const std::string& text, const char* hint) {
    return open_cell(text_cell(text), text_entry(hint), line.locked);
  };
  DocRow row;
  row.cells = {text_cell(line.id),
               centred_cell(line.code),
               text_cell(line.title),
               text_cell(line.indicator),
               centred_cell(line.measure),
               text_cell(line.goal, CellAlign::end),
               text_cell(line.before, CellAlign::end),
               open_cell(figure_cell(line.done), line.done_entry, line.locked),
               open(line.note, "做到了哪一步；没有数或比上月少的，写明原因。"),
               open(line.problem, "自己解决不了、要请上级或别的单位解决的。"),
               open(line.next_step, "")};
  return row;
}

DocTable table_of_figures(const MonthForm& form) {
  DocTable table = start_marked_table("月报", form.mark, {4.5, 11, 11, 4.5, 9, 8, 9, 10, 9, 9},
                                      {"序号", "事项", "指标", "单位", "年度目标", "上月累计",
                                       "本月累计完成", "情况说明", "存在问题", "下步打算"});
  for (const MonthFormLine& line : form.lines) table.rows.push_back(row_of(line));
  return table;
}

DocRow row_of(const MonthFormEvidence& evidence) {
  DocRow row;
  row.cells = {text_cell(evidence.id), centred_cell(evidence.code), text_cell(evidence.title)};
  for (int64_t count : evidence.counts) {
    DocCell cell = number_cell(count ? std::optional(Decimal(count)) : std::nullopt);
    row.cells.push_back(open_cell(std::move(cell), count_entry(), evidence.locked));
  }
  return row;
}

DocTable table_of_evidence(const MonthForm& form) {
  std::vector<double> widths = {4.5, 14};
  widths.resize(widths.size() + form.kinds.size(), 6);
  TextList head = {"序号", "事项"};
  head.insert(head.end(), form.kinds.begin(), form.kinds.end());
  DocTable table = start_marked_table("佐证材料", form.mark, widths, head);
  for (const MonthFormEvidence& evidence : form.evidence) table.rows.push_back(row_of(evidence));
  return table;
}

}  // namespace

Document build_month_form(const MonthForm& form) {
  Document document = start_table_paper(form.frame);
  add_text(document, TextRole::subtitle, form.subject);
  if (form.lines.empty()) {
    add_text(document, TextRole::body, "这个单位没有要填报的指标。");
    return document;
  }
  add_text(document, TextRole::body,
           "请填到" + form.month + "底，" + form.due +
               "前交回。累计完成从年初算起；没有数的，在情况说明里写明原因。");
  document.blocks.push_back(table_of_figures(form));
  add_text(document, TextRole::caption, form.month + "佐证材料（件）");
  document.blocks.push_back(table_of_evidence(form));
  add_text(document, TextRole::note,
           "填报人：　　　　　　审核人：　　　　　　填报日期：　　　　　　");
  return document;
}

}  // namespace minsheng
