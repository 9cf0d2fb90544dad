// Changes of a target's own 序时进度.
#pragma once

#include <string>
#include <vector>

#include "app/cell_block.h"
#include "app/curve_view.h"
#include "model/edit.h"

namespace minsheng {

enum class CurveRow { percent, amount };
inline constexpr int kCurveRows = 2;

// The text of a cell when editing begins: that of a month that was set; "" of others.
std::string curve_cell_text(const CurveSheet& sheet, CurveRow row, int month);

// Sets what should be done at the end of months, in percent or as the figure: a cell's row is a
// CurveRow, its column the month, January is 0. Empty text puts the month back on the line. Refused
// with the reason, and nothing is written: no number, below 0 or above 100 %, less than a month
// before it, a month outside start and deadline, a cell outside the grid.
Result<void> set_curve_cells(Edit& edit, const CurveSheet& sheet,
                             const std::vector<CellText>& cells);

// From `month` (1 to 12) on something is expected; nodes before it fall away. Refused where it lies
// behind the deadline.
Result<void> set_start_month(Edit& edit, const CurveSheet& sheet, int month);

// Back to the line from start to deadline.
void clear_curve(Edit& edit, const CurveSheet& sheet);

}  // namespace minsheng
