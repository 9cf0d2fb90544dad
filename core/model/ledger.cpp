#include "model/ledger.h"

#include <utility>

namespace minsheng {
namespace {

Error conflict(const Change& change) {
  return {ErrorCode::conflict,
          {"{}的「{}」已被别的改动更新，这一步没有执行。请看最新内容后再改。",
           {std::string(label_of(change.record.type)), change.field}}};
}

Error unknown_field(const Change& change) {
  return {ErrorCode::bad_input,
          {"{}没有名为「{}」的内容，或值的种类不对。",
           {std::string(label_of(change.record.type)), change.field}}};
}

template <class Record>
FieldValue current_value(const Table<Record>& table, const Change& change) {
  auto found = table.find(change.record.id);
  if (change.field == kExists) return found != table.end() && found->second.exists;
  const Field<Record>* field = find_field<Record>(change.field);
  ENSURE(field, "checked before");
  return field->get(found == table.end() ? Record{} : found->second.record);
}

template <class Record>
void put_stamp(Stored<Record>& stored, const std::string& field, const Stamp& stamp) {
  if (stored.created == stamp) return;
  for (FieldStamp& own : stored.stamps) {
    if (own.field == field) {
      own.stamp = stamp;
      return;
    }
  }
  stored.stamps.push_back({field, stamp});
}

template <class Record>
bool put_value(Stored<Record>& stored, const Change& change) {
  if (change.field == kExists) {
    const bool* exists = std::get_if<bool>(&change.after);
    if (exists) stored.exists = *exists;
    return exists != nullptr;
  }
  const Field<Record>* field = find_field<Record>(change.field);
  return field && field->set(stored.record, change.after);
}

// Works on a copy of the touched record, so that a later failure leaves the table as it was.
template <class Record>
Result<void> apply_change(Table<Record>& table, const Change& change, const Stamp& stamp) {
  if (change.field != kExists && !find_field<Record>(change.field)) return unknown_field(change);
  if (current_value(table, change) != change.before) return conflict(change);
  auto found = table.find(change.record.id);
  if (found == table.end()) {
    if (change.record.id.empty()) return unknown_field(change);
    if (change.field != kExists) return conflict(change);  // never made
    Stored<Record> fresh;
    fresh.exists = false;
    fresh.created = stamp;
    if (!put_value(fresh, change)) return unknown_field(change);
    table.emplace(change.record.id, std::move(fresh));
    return {};
  }
  if (!put_value(found->second, change)) return unknown_field(change);
  put_stamp(found->second, change.field, stamp);
  return {};
}

// Puts the touched records back when a transaction fails half way.
class Rollback {
 public:
  explicit Rollback(LedgerData& data) : data_(data) {}

  template <class Record>
  void remember(const Id& id) {
    auto& saved = std::get<std::map<Id, std::optional<Stored<Record>>>>(saved_);
    if (saved.contains(id)) return;
    const Table<Record>& table = std::get<Table<Record>>(data_.tables);
    auto found = table.find(id);
    saved.emplace(id, found == table.end() ? std::nullopt : std::optional(found->second));
  }

  void restore() {
    std::apply([this](auto&... saved) { (restore_table(saved), ...); }, saved_);
  }

 private:
  template <class Record>
  void restore_table(std::map<Id, std::optional<Stored<Record>>>& saved) {
    Table<Record>& table = std::get<Table<Record>>(data_.tables);
    for (auto& [id, stored] : saved) {
      if (stored) {
        table[id] = std::move(*stored);
      } else {
        table.erase(id);
      }
    }
  }

  template <class Tuple>
  struct SavedOf;
  template <class... Records>
  struct SavedOf<std::tuple<Records...>> {
    using Type = std::tuple<std::map<Id, std::optional<Stored<Records>>>...>;
  };

  LedgerData& data_;
  SavedOf<AllRecords>::Type saved_;
};

Result<void> apply_changes(LedgerData& data, const Transaction& transaction, Rollback& rollback) {
  for (const Change& change : transaction.changes) {
    Result<void> done = visit_record_type(change.record.type, [&](auto type) {
      using Record = typename decltype(type)::type;
      rollback.remember<Record>(change.record.id);
      return apply_change(std::get<Table<Record>>(data.tables), change, transaction.stamp);
    });
    if (!done) return done;
  }
  return {};
}

}  // namespace

Ledger::Ledger(Id id) { data_.id = std::move(id); }

Ledger::Ledger(LedgerData data) : data_(std::move(data)) {}

Stamp Ledger::next_stamp(const ActorId& actor) const {
  auto found = data_.context.find(actor);
  return {actor, found == data_.context.end() ? 1 : found->second + 1};
}

Result<void> Ledger::apply(const Transaction& transaction) {
  const Stamp& stamp = transaction.stamp;
  if (stamp.actor.empty() || next_stamp(stamp.actor) != stamp) {
    return Error{ErrorCode::bad_input,
                 {"改动的次序不对：{} 的第 {} 步。", {stamp.actor, std::to_string(stamp.number)}}};
  }
  Rollback rollback(data_);
  Result<void> done = apply_changes(data_, transaction, rollback);
  if (!done) {
    rollback.restore();
    return done;
  }
  data_.context[stamp.actor] = stamp.number;
  data_.history.push_back(transaction);
  ++revision_;
  return {};
}

}  // namespace minsheng
