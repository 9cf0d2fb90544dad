// Ledger: one jurisdiction's plan of one year with everything recorded about it; the unit that is
// saved, exchanged and merged. It changes only through apply(), so that history and stamps hold.
#pragma once

#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "base/result.h"
#include "model/fields.h"
#include "model/transaction.h"

namespace minsheng {

// Which edit made a field's present value, where that was not the one that created the record.
struct FieldStamp {
  std::string field;  // a field's name, or kExists
  Stamp stamp;

  bool operator==(const FieldStamp&) const = default;
};

template <class Record>
struct Stored {
  Record record;
  bool exists = true;              // false once removed; kept for history and merge
  Stamp created;                   // holds for every field without an own stamp
  std::vector<FieldStamp> stamps;  // at most one per field, in order of first change

  bool operator==(const Stored&) const = default;
};

template <class Record>
using Table = std::map<Id, Stored<Record>>;

// For each actor the number of the last transaction seen: the causal context. A stamp within it
// has been seen; so a merge can tell newer from concurrent.
using Context = std::map<ActorId, int64_t>;

template <class Tuple>
struct TablesOf;
template <class... Records>
struct TablesOf<std::tuple<Records...>> {
  using Type = std::tuple<Table<Records>...>;
};

struct LedgerData {
  Id id;
  TablesOf<AllRecords>::Type tables;
  Context context;
  std::vector<Transaction> history;  // in order of application, never cut

  bool operator==(const LedgerData&) const = default;
};

class Ledger {
 public:
  explicit Ledger(Id id);
  // From a file. The data must be consistent as a Ledger leaves it (see find_damage).
  explicit Ledger(LedgerData data);

  const LedgerData& data() const { return data_; }
  const Id& id() const { return data_.id; }
  const std::vector<Transaction>& history() const { return data_.history; }

  template <class Record>
  const Table<Record>& table() const {
    return std::get<Table<Record>>(data_.tables);
  }

  // The record, or null when there is none or it was removed. Valid until the next apply().
  template <class Record>
  const Record* find(const Id& id) const {
    auto found = table<Record>().find(id);
    bool there = found != table<Record>().end() && found->second.exists;
    return there ? &found->second.record : nullptr;
  }

  // The next stamp of an actor in this ledger.
  Stamp next_stamp(const ActorId& actor) const;

  // Rises with every apply(): tells views that something changed. Not saved.
  uint64_t revision() const { return revision_; }

  // All changes or none. Fails with ErrorCode::conflict when a `before` is not the present value or
  // a field's record was never made, and with bad_input for unknown fields, wrong types, an empty
  // id or a stamp that is not the actor's next.
  Result<void> apply(Transaction transaction);

 private:
  LedgerData data_;
  uint64_t revision_ = 0;
};

// The stamp of a field's present value. `field` is a field's name or kExists.
template <class Record>
const Stamp& stamp_of(const Stored<Record>& stored, std::string_view field) {
  for (const FieldStamp& own : stored.stamps) {
    if (own.field == field) return own.stamp;
  }
  return stored.created;
}

// The first reference to a record that is not there (an item without its group, …), in words;
// for data that comes from outside. Empty when all is well.
std::vector<Message> find_damage(const LedgerData& data);

}  // namespace minsheng
