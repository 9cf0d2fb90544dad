#include "model/ledger.h"

#include <optional>
#include <span>
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

// Puts the change's value in place of the one it expects there.
template <class Record>
Result<void> put_value(Stored<Record>& stored, const Change& change) {
  if (change.field == kExists) {
    if (FieldValue(stored.exists) != change.before) return conflict(change);
    const bool* exists = std::get_if<bool>(&change.after);
    if (!exists) return unknown_field(change);
    stored.exists = *exists;
    return {};
  }
  const Field<Record>* field = find_field<Record>(change.field);
  if (!field) return unknown_field(change);
  if (field->get(stored.record) != change.before) return conflict(change);
  if (!field->set(stored.record, change.after)) return unknown_field(change);
  return {};
}

// Changes of one record that follow each other, as edits make them: it is looked up once.
using Run = std::span<const Change>;

Run run_at(const std::vector<Change>& changes, size_t begin) {
  size_t end = begin + 1;
  while (end < changes.size() && changes[end].record == changes[begin].record) ++end;
  return Run(changes).subspan(begin, end - begin);
}

// Whether a record that was never made may begin with this change.
template <class Record>
Result<void> check_making(const Change& change) {
  if (change.record.id.empty()) return unknown_field(change);
  if (change.field == kExists) return {};
  return find_field<Record>(change.field) ? conflict(change) : unknown_field(change);
}

// May leave the record half changed when it fails.
template <class Record>
Result<void> apply_run(Table<Record>& table, Run run, const Stamp& stamp) {
  const Id& id = run.front().record.id;
  auto found = table.find(id);
  if (found == table.end()) {
    Result<void> may = check_making<Record>(run.front());
    if (!may) return may;
    found = table.emplace(id, Stored<Record>{{}, false, stamp, {}}).first;
  }
  for (const Change& change : run) {
    Result<void> put = put_value(found->second, change);
    if (!put) return put;
    put_stamp(found->second, change.field, stamp);
  }
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
  const std::vector<Change>& changes = transaction.changes;
  for (size_t i = 0; i < changes.size();) {
    Run run = run_at(changes, i);
    Result<void> done = visit_record_type(run.front().record.type, [&](auto type) {
      using Record = typename decltype(type)::type;
      rollback.remember<Record>(run.front().record.id);
      return apply_run(std::get<Table<Record>>(data.tables), run, transaction.stamp);
    });
    if (!done) return done;
    i += run.size();
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

Result<void> Ledger::apply(Transaction transaction) {
  const Stamp stamp = transaction.stamp;
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
  data_.history.push_back(std::move(transaction));
  ++revision_;
  return {};
}

}  // namespace minsheng
