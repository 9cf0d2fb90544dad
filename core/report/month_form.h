// 月度填报表: what one unit fills in of its items in one month, on paper or in a workbook.
//
// A workbook is read back: the first column, which is hidden, holds what a line is about, and that
// column's cell in the head holds the form's mark (format/form_json.h).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/table_parts.h"

namespace minsheng {

// One target of the unit, or an item without targets.
struct MonthFormLine {
  std::string id;
  std::string code, title;
  std::string indicator, measure, goal;
  std::string before;  // last month's cumulative figure; "" for none
  // To be filled in; they begin with what the unit has said already.
  PaperFigure done;
  CellEntry done_entry;
  std::string note, problem, next_step;
  bool locked = false;  // nothing to fill in: 待下达, or the office has locked the month
};

// The evidence of one item, a count for each kind.
struct MonthFormEvidence {
  std::string id;
  std::string code, title;
  std::vector<int64_t> counts;
  bool locked = false;
};

struct MonthForm {
  PaperFrame frame;
  std::string subject;  // 平江县2024年民生实事
  std::string mark;     // JSON
  std::string month;    // 6月
  std::string due;      // 6月28日
  std::vector<MonthFormLine> lines;
  TextList kinds;  // of evidence
  std::vector<MonthFormEvidence> evidence;
};

// Two tables, of the figures and of the evidence, and who filled them in. Without lines the paper
// says so.
Document build_month_form(const MonthForm& form);

}  // namespace minsheng
