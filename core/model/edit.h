// Edit: collects changes against a ledger and makes them one Transaction.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/ledger.h"

namespace minsheng {

// Looks at the ledger while changes are collected; the ledger must not change in between.
// Several sets of one field fold into one change.
class Edit {
 public:
  Edit(const Ledger& ledger, const ActorId& actor);

  // A fresh id for a record of this transaction.
  Id next_id() { return ids_.next(); }

  template <class Record>
  void create(const Id& id, const Record& record) {
    add({{record_type_of<Record>(), id}, std::string(kExists), false, true, ""});
    const Record empty{};
    for (const Field<Record>& field : fields_of<Record>()) {
      FieldValue before = field.get(empty);
      FieldValue after = field.get(record);
      if (before == after) continue;
      add({{record_type_of<Record>(), id},
           std::string(field.name),
           std::move(before),
           std::move(after),
           ""});
    }
  }

  // Nothing happens when the field has that value already. False for a record or field that is
  // not there, or a value of the wrong type.
  bool set(const RecordRef& record, std::string_view field, FieldValue value,
           const std::string& reason = "");

  // The record goes; what belongs to it is the caller's to remove too.
  bool remove(const RecordRef& record, const std::string& reason = "");

  // Brings a removed record back as it was.
  bool restore(const RecordRef& record, const std::string& reason = "");

  bool empty() const { return changes_.empty(); }

  // `time` is ISO 8601 with offset.
  Transaction finish(std::string time, Message label);

 private:
  void add(Change change);
  void set_value(const RecordRef& record, std::string_view field, FieldValue before,
                 FieldValue after, const std::string& reason);

  const Ledger& ledger_;
  Stamp stamp_;
  IdSource ids_;
  std::vector<Change> changes_;
};

}  // namespace minsheng
