// The table of the page 台账: head with sorting, filter row, rows with folding and keyboard.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

void draw_ledger_head(Screen& screen, const Rect& r);
void draw_ledger_filters(Screen& screen, const Rect& r);

// Draws only the rows that show. Up and Down move, Left and Right fold, Enter opens the drawer.
void draw_ledger_rows(Screen& screen, const Rect& r);

}  // namespace minsheng
