// Groups and items out of a task table.
#pragma once

#include "text/reading_context.h"
#include "text/table_grid.h"

namespace minsheng {

struct TableFrame {
  Id group;       // that the rows belong to; empty where the table opens its own
  Range heading;  // of the group the table opens; may be empty
  Level level = Level::none;
};

// Adds a group and an item for each row. A grid without a header row gives nothing but a
// diagnostic. Columns that the ledger has no field for go into the note, under their heads.
void read_table_items(ReadingContext& context, const TableGrid& grid, const TableFrame& frame);

}  // namespace minsheng
