// Every change of a ledger, from any side, is a Transaction: the undo step, the journal record,
// the audit entry and what a merge compares are this one small value.
#pragma once

#include <string>
#include <vector>

#include "base/message.h"
#include "model/field_value.h"
#include "model/fields.h"
#include "model/ids.h"

namespace minsheng {

struct RecordRef {
  RecordType type = RecordType::item;
  Id id;

  bool operator==(const RecordRef&) const = default;
};

// Name of the pseudo field that says whether a record is there: creating sets it from false to
// true, removing sets it back. The other fields of a removed record stay as they were.
inline constexpr std::string_view kExists = "exists";

struct Change {
  RecordRef record;
  std::string field;  // a field's name, or kExists
  FieldValue before;
  FieldValue after;
  std::string reason;  // why, in the user's words; often ""

  bool operator==(const Change&) const = default;
};

struct Transaction {
  Stamp stamp;       // also its identity within the ledger
  std::string time;  // ISO 8601 with offset, from the shell's clock
  Message label;     // what the user did
  Stamp undoes;      // the transaction that this one takes back; number 0 for none
  std::vector<Change> changes;
  std::string author = {};  // the actor's name then, office and person; "" where it had none

  bool operator==(const Transaction&) const = default;
};

// The transaction that takes `transaction` back.
Transaction inverse_of(const Transaction& transaction, const Stamp& stamp, const std::string& time);

}  // namespace minsheng
