#include "report/return_remark.h"

namespace minsheng {
namespace {

DocTable line_table(const std::vector<ReturnedLine>& lines) {
  DocTable table =
      start_table("退回意见", {4, 9, 7, 6, 12}, {"编号", "事项", "指标", "所报累计数", "退回原因"});
  for (const ReturnedLine& line : lines) {
    table.rows.push_back(
        {{text_cell(line.code, CellAlign::center), text_cell(line.title), text_cell(line.indicator),
          dash_where_empty(text_cell(line.done, CellAlign::end)),
          dash_where_empty(text_cell(line.reason))}});
  }
  return table;
}

void add_unit(Document& document, const ReturnedUnit& unit, const ReturnRemarkPaper& paper) {
  add_text(document, TextRole::addressee, unit.unit + "：");
  add_text(document, TextRole::body,
           "你单位报送的" + paper.month + "民生实事月报，经审核有" +
               std::to_string(unit.lines.size()) + "条退回，意见如下。请改正后重新报送。");
  document.blocks.push_back(line_table(unit.lines));
  add_seal(document, paper.frame);
}

}  // namespace

Document build_return_remark(const ReturnRemarkPaper& paper) {
  Document document = start_paper(paper.frame);
  if (paper.units.empty()) {
    add_text(document, TextRole::body, paper.month + "没有退回的月报。");
    add_seal(document, paper.frame);
  }
  for (const ReturnedUnit& unit : paper.units) {
    if (&unit != &paper.units.front()) {
      document.blocks.push_back(PageBreak{});
      add_text(document, TextRole::title, paper.frame.title);
    }
    add_unit(document, unit, paper);
  }
  return document;
}

}  // namespace minsheng
