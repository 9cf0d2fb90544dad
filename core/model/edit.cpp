#include "model/edit.h"

#include <algorithm>

namespace minsheng {
namespace {

// Whether the record accepts the value; tried on a copy.
template <class Record>
bool accepts(const Record& record, const Field<Record>& field, const FieldValue& value) {
  Record copy = record;
  return field.set(copy, value);
}

}  // namespace

Edit::Edit(const Ledger& ledger, const ActorId& actor)
    : ledger_(ledger), stamp_(ledger.next_stamp(actor)), ids_(stamp_) {}

bool Edit::set(const RecordRef& record, std::string_view field, FieldValue value,
               const std::string& reason) {
  return visit_record_type(record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    const Record* present = ledger_.find<Record>(record.id);
    const Field<Record>* line = find_field<Record>(field);
    if (!present || !line || !accepts(*present, *line, value)) return false;
    set_value(record, field, line->get(*present), std::move(value), reason);
    return true;
  });
}

bool Edit::remove(const RecordRef& record, const std::string& reason) {
  return visit_record_type(record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    if (!ledger_.find<Record>(record.id)) return false;
    add({record, std::string(kExists), true, false, reason});
    return true;
  });
}

bool Edit::restore(const RecordRef& record, const std::string& reason) {
  return visit_record_type(record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    auto stored = ledger_.table<Record>().find(record.id);
    if (stored == ledger_.table<Record>().end() || stored->second.exists) return false;
    add({record, std::string(kExists), false, true, reason});
    return true;
  });
}

Transaction Edit::finish(std::string time, Message label) {
  Transaction transaction;
  transaction.stamp = stamp_;
  transaction.time = std::move(time);
  transaction.label = std::move(label);
  transaction.changes = std::move(changes_);
  changes_.clear();
  return transaction;
}

void Edit::add(Change change) { changes_.push_back(std::move(change)); }

void Edit::set_value(const RecordRef& record, std::string_view field, FieldValue before,
                     FieldValue after, const std::string& reason) {
  auto earlier = std::find_if(changes_.begin(), changes_.end(), [&](const Change& change) {
    return change.record == record && change.field == field;
  });
  if (earlier != changes_.end()) {
    earlier->after = std::move(after);
    earlier->reason = reason;
    if (earlier->after == earlier->before) changes_.erase(earlier);
    return;
  }
  if (before == after) return;
  add({record, std::string(field), std::move(before), std::move(after), reason});
}

}  // namespace minsheng
