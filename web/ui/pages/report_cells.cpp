#include "ui/pages/report_cells.h"

namespace minsheng {

ReportCells cut_report_cells(const Rect& line) {
  constexpr float kWide = 1430;
  constexpr float kNarrow = 1000;  // no course below
  constexpr float kTight = 820;    // no measure and no last month below
  bool tight = line.width < kTight;
  ReportCells cells;
  Rect rest = line;
  cells.code = cut_left(rest, 60);
  cells.indicator = cut_left(rest, line.width >= kWide ? 232 : tight ? 132 : 168);
  cells.measure = cut_left(rest, tight ? 0 : 54);
  cells.goal = cut_left(rest, 80);
  cells.before = cut_left(rest, tight ? 0 : 76);
  cells.done = cut_left(rest, 96);
  cells.progress = cut_left(rest, line.width >= kWide ? 172 : 132);
  cells.trend = cut_left(rest, line.width < kNarrow ? 0 : 116);
  cells.light = cut_left(rest, 84);
  cells.state = cut_right(rest, 84);
  cells.note = rest;
  return cells;
}

}  // namespace minsheng
