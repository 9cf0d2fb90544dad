// Is a ledger from a file one that a Ledger could have become by its own transactions?
#pragma once

#include "format/json_check.h"
#include "model/ledger.h"

namespace minsheng {

// Checks that the history numbers each actor's transactions 1, 2, 3 … up to the context, that every
// stamp lies within the context, that every change is of a record that is there, and that
// references between records are whole (find_damage). False after check.fail().
bool check_consistency(JsonCheck& check, const LedgerData& data);

}  // namespace minsheng
