// The rows of 填报 that head a unit: how far its month is, and what can be done with it.
#pragma once

#include <string>

#include "app/report_grid.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

// Name, counts, state, and the buttons for the next steps: 报送, 核验, 退回, 锁定.
void draw_report_unit(Screen& screen, const Rect& box, const ReportUnit& unit);

// The unit in the month that shows, also with the lines that a filter hides; without lines where
// there is no such unit.
ReportUnit whole_unit(Screen& screen, const std::string& name);

}  // namespace minsheng
