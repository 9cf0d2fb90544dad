#include "store/author.h"

#include <doctest/doctest.h>

namespace minsheng::testing {

Author::Author(Store& store, const Id& id)
    : ledger(id), journal(store, kTextCodec, id, start_position(store, id)) {}

Author::Author(Store& store, LoadedLedger loaded)
    : ledger(std::move(loaded.ledger)),
      journal(store, kTextCodec, ledger.id(), std::move(loaded.position)),
      acknowledged(names_of(ledger)) {}

void Author::rename(const std::string& name) {
  Transaction transaction = rename_unit(ledger, name);
  REQUIRE(ledger.apply(transaction).ok());
  journal.append(transaction, [this, names = names_of(ledger)](const Result<void>& result) {
    if (result) acknowledged = names;
    if (!result) errors.push_back(result.error());
  });
}

void Author::checkpoint(const Date& today) {
  journal.checkpoint(ledger, today, [this, names = names_of(ledger)](const Result<void>& result) {
    if (result) acknowledged = names;
    if (!result) errors.push_back(result.error());
  });
}

}  // namespace minsheng::testing
