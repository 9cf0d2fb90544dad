// The units of an item out of a cell of its row.
#pragma once

#include "text/reading_context.h"
#include "text/table_head.h"

namespace minsheng {

// Adds who leads and who helps by the column's role and what the cell says itself (unit_cells.h).
// 责任单位 lead where no column names leads; a second column of them helps. People and other labels
// in the cell go where item_extras.h puts them.
void read_item_units(const ReadingContext& context, const std::vector<TaskColumn>& columns,
                     size_t column, Range cell, Item& item);

}  // namespace minsheng
