// The columns of the table, shared by head, filter row and rows.
#pragma once

#include "ui/layout.h"

namespace minsheng {

// Cells of one line. `deadline` is empty where the page is narrow (drawer open).
struct LedgerCells {
  Rect number, title, lead, target, deadline;
};

LedgerCells cut_ledger_cells(const Rect& line);

}  // namespace minsheng
