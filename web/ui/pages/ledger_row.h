// One line of the table: group, category, item or target.
#pragma once

#include "app/ledger_view.h"
#include "ui/layout.h"

namespace minsheng {

struct LedgerRowLook {
  bool open = false;  // its children show
  bool selected = false;
};

struct LedgerRowAnswer {
  bool pressed = false;  // anywhere on the row
  bool fold = false;     // its chevron
};

LedgerRowAnswer draw_ledger_row(const Rect& box, const LedgerRow& row, const LedgerRowLook& look);

}  // namespace minsheng
