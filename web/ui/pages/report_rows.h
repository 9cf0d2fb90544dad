// The rows of 填报: head, units and their lines.
#pragma once

#include "ui/pages/report_page.h"

namespace minsheng {

void draw_report_head(const Rect& r, const Month& month);

// Everything that scrolls. Cells that are written ask for one step each.
void draw_report_rows(Screen& screen, const Rect& r);

// 省20 开工套数 6月累计: what a cell is called.
std::string cell_name(const ReportLine& line, const Month& month, int column);

}  // namespace minsheng
