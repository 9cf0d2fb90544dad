// The 任务分解表 by unit: what each unit leads, supports or has a share of.
#pragma once

#include "report/decomposition.h"

namespace minsheng {

// Units in the order in which the items name them; each unit's cell spans its rows.
DocTable decomposition_by_unit(const std::vector<DecomposedItem>& items);

}  // namespace minsheng
