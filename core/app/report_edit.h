// Changes of the monthly reports: a cell, a block of cells, and what happens to a unit's month.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "app/cell_block.h"
#include "app/report_grid.h"
#include "model/edit.h"

namespace minsheng {

// Columns of the grid that a person fills, in their order.
enum class ReportColumn { done, note };
inline constexpr int kReportColumns = 2;

// Writes what was typed into one cell; a report that was not there begins as a draft, one that was
// submitted becomes one again. What another unit said is never changed: where its words show, the
// unit gets a report of its own that begins with them. Figures are taken as people write them
// (app/field_text.h), with the target's unit or none, stages by name or number, an ongoing target
// by 已保持 or 未保持. Empty text takes the figure away. Nothing changes where the text says what
// is there. Refused with the reason and the remedy: text in a number cell, a figure of another
// unit, a negative one, a stage that is not there, a locked report.
Result<void> set_report_cell(Edit& edit, const Ledger& ledger, const ReportLine& line,
                             const Month& month, ReportColumn column, std::string_view text);

// What was typed as a figure of the line, nothing for empty text. Refused as set_report_cell does.
Result<FieldValue> parse_figure(const ReportLine& line, std::string_view text);

// Of the line's unit and target, with nothing said yet.
Report fresh_report(const ReportLine& line, const Month& month);

// Refused where the unit's month of the line is locked: nothing of it changes then but its state.
Result<void> check_unlocked(const ReportLine& line);

// Writes many cells, those of a row next to each other, as set_report_cell does. Cells that are
// refused are listed and left as they were, also those that stand beyond the grid.
std::vector<CellRefusal> write_report_cells(Edit& edit, const Ledger& ledger,
                                            const std::vector<const ReportLine*>& lines,
                                            const Month& month, const std::vector<CellText>& cells);

// Last month's figure into every line that has none yet. Returns how many were filled.
int copy_last_month(Edit& edit, const Ledger& ledger, const std::vector<const ReportLine*>& lines,
                    const Month& month);

// What the text of a cell is when editing begins.
std::string report_cell_text(const ReportLine& line, ReportColumn column);

// All reports of a unit's lines that can go to `state` do: drafts and returned ones are submitted,
// submitted ones verified, locked ones returned never, and unlocked (to verified) only where all
// of the unit is locked. Refused where lines are missing or have
// errors (submitting), naming them. `today` is the day it was filled and received where none is
// noted yet; `reason` is why it is returned, kept until the unit submits again.
Result<void> set_unit_state(Edit& edit, const Ledger& ledger, const ReportUnit& unit,
                            ReportState state, const std::string& today,
                            const std::string& reason = "");

// The counts of 佐证材料 of the line's item, its unit and the month; "" where none were noted.
Id evidence_of(const Ledger& ledger, const ReportLine& line, const Month& month);

// Begins them with nothing counted. Refused where they are there, and where the line is locked.
Result<void> add_evidence(Edit& edit, const Ledger& ledger, const ReportLine& line,
                          const Month& month);

// Moves a report that was entered for the wrong month; it is a draft again. Refused where the other
// month has one, and where the line is locked.
Result<void> move_report(Edit& edit, const Ledger& ledger, const ReportLine& line,
                         const Month& month);

}  // namespace minsheng
