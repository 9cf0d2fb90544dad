// The journal's tests (and the browser's storage test) see a ledger as the successive names of one
// unit, and as plain text: a transaction is "number|name before|name after", a ledger its id and
// its transactions.
#pragma once

#include <string>
#include <vector>

#include "store/journal.h"

namespace minsheng::testing {

extern const LedgerCodec kTextCodec;

// The next transaction: gives the unit another name (and creates it first).
Transaction rename_unit(const Ledger& ledger, const std::string& name);

// All names the unit has had, in order.
std::vector<std::string> names_of(const Ledger& ledger);

// The Chinese texts of a report.
std::vector<std::string> texts_of(const LoadReport& report);

}  // namespace minsheng::testing
