// The journal's tests see a ledger as the successive names of one unit, and as plain text:
// a transaction is "number|name before|name after", a ledger its id and its transactions.
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

// Stores a new ledger "a" with a first snapshot and then these actions, one commit each.
// Returns the number of acknowledged commits.
struct Author {
  explicit Author(Store& store, const Id& id = "a");
  Author(Store& store, LoadedLedger loaded);  // goes on from there

  void rename(const std::string& name);
  void checkpoint(const Date& today = {2026, 8, 2});

  Ledger ledger;
  LedgerJournal journal;
  std::vector<std::string> acknowledged;  // names_of at the last good commit
  std::vector<Error> errors;
};

// The Chinese texts of a report.
std::vector<std::string> texts_of(const LoadReport& report);

}  // namespace minsheng::testing
