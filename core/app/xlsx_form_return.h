// A month's form that came back as a workbook (app/month_form_paper.h): its rows become the same
// form, filled in, that a unit sends back as a file of the program. From there on it goes one way:
// read_form, take_form (app/form_return.h).
#pragma once

#include <string>
#include <vector>

#include "app/report_form.h"

namespace minsheng {

struct FormSheetCell {
  std::string column;  // the head's text: 本月累计完成
  std::string text;
  std::string address;  // as people find it: “月报”H5
};

// A row below the head of either table. People sort, insert and copy rows and add columns: only the
// id and the head's texts say what a cell is.
struct FormSheetRow {
  std::string id;  // the hidden cell; "" of a row that was inserted
  std::vector<FormSheetCell> cells;
};

struct FormSheet {
  std::string mark;  // the hidden cell of the head
  std::vector<FormSheetRow> rows;
};

struct FilledForm {
  Ledger form;                    // handed in, as far as it was filled in
  std::vector<Message> refusals;  // cells that could not be taken, with their addresses
};

// The form as `office` sent it, cut from the ledger as it was then, with what the sheets say. Rows
// that say nothing new change nothing, nor do columns that are gone. Refused: a mark that cannot be
// read or is of another ledger, and what make_form refuses.
Result<FilledForm> fill_form(const Ledger& office, const FormSheet& sheet, const ActorId& actor,
                             const std::string& now);

}  // namespace minsheng
