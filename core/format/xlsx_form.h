// 月度填报表 as a workbook, read back after a unit filled it in (core/report/month_form.h builds
// it). On each sheet of the form the table's first column, which is hidden, holds what each row is
// about, and in that column the table's head holds the form's mark (form_json.h).
//
// Office programs save workbooks in their own ways, and people sort, delete and insert rows, add
// columns and sheets: only the mark and the ids say where things are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/field_value.h"

namespace minsheng {

struct XlsxFormRow {
  std::string id;  // "" for a row that people inserted; may come twice where a row was copied
  TextList cells;  // one for each text of the head; numbers exact, percents with %, dates as shown
  size_t number = 0;  // of the row on its sheet, as Excel shows it
};

struct XlsxFormTable {
  std::string sheet;
  TextList head;            // without the hidden column
  size_t first_column = 0;  // on the sheet, of the head's first text; counted from 0
  std::vector<XlsxFormRow> rows;
};

struct XlsxForm {
  std::string mark;
  std::vector<XlsxFormTable> tables;  // as the sheets stand
};

// Refused: what is no workbook or cannot be read, a workbook without the mark (not_found), one with
// sheets of several forms, and sheets of more than 200 columns or 20,000 rows.
Result<XlsxForm> read_xlsx_form(std::string_view bytes);

// For messages: “月报”H12.
std::string cell_address(const XlsxFormTable& table, const XlsxFormRow& row, size_t cell);

}  // namespace minsheng
