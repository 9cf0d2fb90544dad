// Plans made at random, for the law that a written plan reads back to itself.
#pragma once

#include <cstdint>

#include "model/ledger.h"

namespace minsheng {

// One plan with one to three levels, categories or none, items with targets of every kind, leads,
// supports, deadlines, pending items, and a mechanism. Equal seeds give equal ledgers.
Ledger random_plan(uint64_t seed);

}  // namespace minsheng
