// The columns of the grid of 填报.
#pragma once

#include "ui/layout.h"

namespace minsheng {

// Cells of a line without padding; one without width is not shown.
struct ReportCells {
  Rect code, indicator, measure, goal, before, done, progress, trend, light, note, state;
};

ReportCells cut_report_cells(const Rect& line);

}  // namespace minsheng
