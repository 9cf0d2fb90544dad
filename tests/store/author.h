// Somebody who writes a ledger: applies and appends actions, and notes what was acknowledged.
#pragma once

#include <string>
#include <vector>

#include "store/text_codec.h"

namespace minsheng::testing {

struct Author {
  explicit Author(Store& store, const Id& id = "a");  // a new ledger; begin with checkpoint()
  Author(Store& store, LoadedLedger loaded);          // goes on from there

  void rename(const std::string& name);
  void checkpoint(const Date& today = {2026, 8, 2});

  Ledger ledger;
  LedgerJournal journal;
  std::vector<std::string> acknowledged;  // names_of at the last good commit
  std::vector<Error> errors;
};

}  // namespace minsheng::testing
