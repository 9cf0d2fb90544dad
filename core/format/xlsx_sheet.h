// One sheet of a workbook: the lines above a table, the table, the lines below it, and how it is
// printed.
#pragma once

#include "format/cell_look.h"
#include "format/sheet_plan.h"
#include "format/xlsx_entries.h"

struct lxw_worksheet;

namespace minsheng {

// What the sheets of a workbook share.
struct SheetTools {
  LookFormats& formats;
  ChoiceSheet& choices;
  bool landscape = false;
};

// The table's head is frozen, where it leaves room on a screen, and repeated on each page. Columns
// fit on one page of A4. A sheet with cells to be filled in is protected, without a password; the
// other cells are locked, widths and heights are not. False where there was no memory.
bool write_sheet(lxw_worksheet* sheet, const SheetPlan& plan, const SheetTools& tools);

}  // namespace minsheng
