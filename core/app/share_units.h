// To whom a target may be split: lists of units that the ledger has already.
#pragma once

#include <vector>

#include "base/message.h"
#include "model/ledger.h"

namespace minsheng {

struct UnitSource {
  Message label;  // 牵头单位和配合单位; 与 省3 相同（24 家）
  TextList units;
};

// The item's lead units, those with its support units, and the units of every other split, each
// list once. Lists of which the target has every unit already are left out.
std::vector<UnitSource> unit_sources(const Ledger& ledger, const Id& target);

}  // namespace minsheng
