#include "ui/pages/ledger_columns.h"

namespace minsheng {
namespace {

constexpr float kWide = 1000;
constexpr float kNarrow = 560;  // no column for the lead unit below

Rect padded(Rect cell) { return inset(cell, 8, 0); }

}  // namespace

LedgerCells cut_ledger_cells(const Rect& line) {
  bool wide = line.width >= kWide;
  LedgerCells cells;
  Rect rest = line;
  skip_right(rest, 16);
  cells.number = cut_left(rest, 64);
  cells.number.width -= 12;
  if (wide) cells.deadline = padded(cut_right(rest, 152));
  cells.target = padded(cut_right(rest, wide ? 152 : 128));
  bool narrow = line.width < kNarrow;
  if (!narrow) cells.lead = padded(cut_right(rest, wide ? 184 : 132));
  cells.title = padded(rest);
  return cells;
}

}  // namespace minsheng
