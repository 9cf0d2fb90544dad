// The items of a group as a task table: one row a line, cells parted by tabs.
#pragma once

#include <string>

#include "model/plan_tree.h"

namespace minsheng {

// True where the items have what only a table says: types, columns of their own.
bool is_table(const PlanGroup& group);

// Header and rows, each ended by a line break. Columns that no item fills are left out; a cell
// that the document merged with the one above stays empty.
std::string table_text(const PlanGroup& group);

}  // namespace minsheng
