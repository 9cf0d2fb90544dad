#include "report/assessment_result.h"

#include "base/magnitude.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

DocCell points_cell(const Decimal& points) {
  DocCell cell = number_cell(points);
  cell.digits = 2;
  cell.text = (points.is_negative() ? "−" : "") + to_fixed(magnitude(points), 2);
  return cell;
}

// +1.50; — for nothing.
DocCell extra_cell(const Decimal& points) {
  return dash_where_empty(points.is_zero() ? text_cell("", CellAlign::end) : signed_cell(points));
}

// 优秀（90分及以上）2个：甲局、丙局。
std::string grade_text(const AssessedGrade& grade) {
  std::string from = grade.from ? "（" + grade.from->to_string() + "分及以上）" : "";
  return grade.name + from + std::to_string(grade.units.size()) + "个：" + join(grade.units, "、") +
         "。";
}

DocRow unit_row(const AssessedUnit& unit) {
  DocRow row{{rank_cell(unit.rank, unit.tied), text_cell(unit.unit)}};
  for (const Decimal& points : unit.points) row.cells.push_back(points_cell(points));
  row.cells.push_back(unit.vetoed ? text_cell("否决", CellAlign::center) : extra_cell(unit.extra));
  row.cells.push_back(bold_cell(points_cell(unit.total)));
  row.cells.push_back(text_cell(unit.grade, CellAlign::center));
  return row;
}

DocTable score_table(const AssessmentPaper& paper) {
  TextList head = {"名次", "单位"};
  std::vector<double> widths = {4, 10};
  for (const std::string& criterion : paper.criteria) {
    head.push_back(criterion);
    widths.push_back(5);
  }
  for (const char* name : {"加减分", "总分", "等次"}) {
    head.push_back(name);
    widths.push_back(5);
  }
  DocTable table = start_table("得分表", widths, head);
  for (const AssessedUnit& unit : paper.units) table.rows.push_back(unit_row(unit));
  return table;
}

int rows_of_unit(const std::vector<AssessedReason>& reasons, size_t from) {
  size_t end = from;
  while (end < reasons.size() && reasons[end].unit == reasons[from].unit) ++end;
  return static_cast<int>(end - from);
}

DocRow reason_row(const AssessedReason& reason) {
  std::optional<Decimal> change =
      reason.full ? subtract(reason.points, *reason.full) : std::optional(reason.points);
  DocCell full = reason.full ? number_cell(reason.full) : text_cell("", CellAlign::end);
  return {{text_cell(reason.criterion), dash_where_empty(full), points_cell(reason.points),
           signed_cell(change), dash_where_empty(text_cell(join(reason.reasons, "；")))}};
}

DocTable reason_table(const std::vector<AssessedReason>& reasons) {
  DocTable table = start_table("扣分和加分", {9, 6, 4, 5, 5, 24},
                               {"单位", "考评项", "满分", "得分", "扣分或加分", "原因"});
  for (size_t i = 0; i < reasons.size(); ++i) {
    DocRow row = reason_row(reasons[i]);
    if (i == 0 || reasons[i - 1].unit != reasons[i].unit) {
      DocCell unit = text_cell(reasons[i].unit);
      unit.row_span = rows_of_unit(reasons, i);
      row.cells.insert(row.cells.begin(), std::move(unit));
    }
    table.rows.push_back(std::move(row));
  }
  return table;
}

void add_reasons(Document& document, const std::vector<AssessedReason>& reasons) {
  if (reasons.empty()) {
    add_text(document, TextRole::body, "各单位都没有扣分和加分。");
    return;
  }
  add_text(document, TextRole::caption, "扣分、加分和原因");
  document.blocks.push_back(reason_table(reasons));
}

void add_scores(Document& document, const AssessmentPaper& paper) {
  add_section(document, 1, "考评等次");
  for (const AssessedGrade& grade : paper.grades) {
    add_text(document, TextRole::body, grade_text(grade));
  }
  add_section(document, 2, "得分和名次");
  add_text(document, TextRole::caption, "各单位得分");
  document.blocks.push_back(score_table(paper));
  add_section(document, 3, "扣分和加分情况");
  add_reasons(document, paper.reasons);
}

}  // namespace

Document build_assessment_result(const AssessmentPaper& paper) {
  Document document = start_paper(paper.frame);
  document.landscape = true;
  if (!paper.units.empty()) add_text(document, TextRole::addressee, "各责任单位：");
  add_text(document, TextRole::body, paper.lead);
  if (!paper.notice.empty()) add_text(document, TextRole::body, paper.notice);
  if (!paper.units.empty()) add_scores(document, paper);
  add_seal(document, paper.frame);
  add_imprint(document, paper.frame);
  return document;
}

}  // namespace minsheng
