// Changes of a target's split: cells of its sheet, units added and removed, figures divided.
#pragma once

#include <optional>
#include <vector>

#include "app/cell_block.h"
#include "app/share_view.h"
#include "model/edit.h"

namespace minsheng {

// Columns of the sheet that a person fills, in their order.
enum class ShareColumn { unit, value, leader, contact, note };
inline constexpr int kShareColumns = 5;

// Writes cells, those of a row next to each other. Rows behind the last are new units. Figures are
// taken as people write them (app/field_text.h). Where a unit's name changes, what it reported of
// the target goes along. Cells that are refused are listed and left as they were: text in a number
// cell, a negative figure, a unit that stands in another row, a new row without a unit, a cell
// beyond the columns.
std::vector<CellRefusal> write_share_cells(Edit& edit, const Ledger& ledger,
                                           const ShareSheet& sheet,
                                           const std::vector<CellText>& cells);

// What the text of a cell is when editing begins; "" behind the last row.
std::string share_cell_text(const ShareSheet& sheet, size_t row, ShareColumn column);

// Units behind the last row, those left out that are there. Of targets whose shares do not add up
// each gets the whole figure. Returns how many were added.
int add_share_units(Edit& edit, const Ledger& ledger, const ShareSheet& sheet,
                    const TextList& units);

// Divides the target evenly, or in proportion to one weight a row (nothing counts as 0), so that
// the parts add up to it exactly (rules/apportion.h). Refused where there is nothing to divide or
// nobody to divide it to.
Result<void> divide_evenly(Edit& edit, const ShareSheet& sheet);
Result<void> divide_in_proportion(Edit& edit, const ShareSheet& sheet,
                                  const std::vector<std::optional<Decimal>>& weights);

// Takes the rows from `first` to `last` out. What their units reported stays.
void remove_share_rows(Edit& edit, const ShareSheet& sheet, size_t first, size_t last);

}  // namespace minsheng
