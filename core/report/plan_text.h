// A ledger's plan as a document in plain text: the words that the plan reader reads back to the
// same items, levels, leads, targets and mechanism.
#pragma once

#include <string>

#include "model/ledger.h"

namespace minsheng {

// Title, document number, groups with their categories and items, mechanism, annexes, issuer and
// date, in the order of an implementation plan. Printed numbers are those of the ledger, made up
// where it has none. A ledger with several plans gives one after the other; without any, "".
std::string plan_text(const Ledger& ledger);

}  // namespace minsheng
