#include "format/ledger_check.h"

namespace minsheng {
namespace {

bool is_seen(const Context& context, const Stamp& stamp) {
  auto found = context.find(stamp.actor);
  return found != context.end() && stamp.number >= 1 && stamp.number <= found->second;
}

std::string to_label(const Stamp& stamp) {
  return stamp.actor + " 的第 " + std::to_string(stamp.number) + " 步";
}

bool check_stamp(JsonCheck& check, const JsonPlace& place, const Context& context,
                 const Stamp& stamp) {
  if (is_seen(context, stamp)) return true;
  return check.fail(place, fill("指向历史中没有的改动（{}）。", {to_label(stamp)}));
}

bool has_record(const LedgerData& data, const RecordRef& record) {
  return visit_record_type(record.type, [&](auto type) {
    return std::get<Table<typename decltype(type)::type>>(data.tables).contains(record.id);
  });
}

bool check_changes(JsonCheck& check, const JsonPlace& place, const LedgerData& data,
                   const Transaction& transaction) {
  for (const Change& change : transaction.changes) {
    if (has_record(data, change.record)) continue;
    return check.fail(place, fill("改动的{} {} 不在台账里。",
                                  {std::string(label_of(change.record.type)), change.record.id}));
  }
  return true;
}

bool check_history(JsonCheck& check, const LedgerData& data) {
  const JsonPlace root;
  const JsonPlace history(root, "history");
  Context seen;
  for (size_t i = 0; i < data.history.size(); ++i) {
    const Transaction& transaction = data.history[i];
    std::string index = std::to_string(i);
    JsonPlace place(history, index);
    if (transaction.stamp.number != ++seen[transaction.stamp.actor]) {
      return check.fail(place, fill("改动的序号不连续（{}）。", {to_label(transaction.stamp)}));
    }
    if (transaction.undoes.number != 0 &&
        !check_stamp(check, place, data.context, transaction.undoes)) {
      return false;
    }
    if (!check_changes(check, place, data, transaction)) return false;
  }
  return seen == data.context || check.fail(JsonPlace(root, "context"), "与历史的步数不符。");
}

template <class Record>
bool check_own_stamps(JsonCheck& check, const JsonPlace& place, const Context& context,
                      const Stored<Record>& stored) {
  for (size_t i = 0; i < stored.stamps.size(); ++i) {
    const FieldStamp& own = stored.stamps[i];
    if (own.field != kExists && !find_field<Record>(own.field)) {
      return check.fail(place, fill("没有名为「{}」的字段。", {own.field}));
    }
    for (size_t j = 0; j < i; ++j) {
      if (stored.stamps[j].field == own.field) {
        return check.fail(place, fill("「{}」出现了两次。", {own.field}));
      }
    }
    if (!check_stamp(check, place, context, own.stamp)) return false;
  }
  return true;
}

template <class Record>
bool check_table(JsonCheck& check, const LedgerData& data) {
  const JsonPlace root;
  const JsonPlace records(root, "records");
  const JsonPlace table(records, key_of(record_type_of<Record>()));
  for (const auto& [id, stored] : std::get<Table<Record>>(data.tables)) {
    const JsonPlace record(table, id);
    if (!check_stamp(check, JsonPlace(record, "created"), data.context, stored.created)) {
      return false;
    }
    if (!check_own_stamps(check, JsonPlace(record, "stamps"), data.context, stored)) return false;
  }
  return true;
}

template <class... Records>
bool check_tables(JsonCheck& check, const LedgerData& data,
                  std::type_identity<std::tuple<Records...>>) {
  return (check_table<Records>(check, data) && ...);
}

bool check_references(JsonCheck& check, const LedgerData& data) {
  std::vector<Message> damage = find_damage(data);
  if (damage.empty()) return true;
  return check.fail({ErrorCode::bad_input,
                     {"台账内部缺了记录，没有读入：{}共 {} 处。请让发送方用本程序重新导出。",
                      {to_text(damage.front()), std::to_string(damage.size())}}});
}

}  // namespace

bool check_consistency(JsonCheck& check, const LedgerData& data) {
  return check_history(check, data) &&
         check_tables(check, data, std::type_identity<AllRecords>{}) &&
         check_references(check, data);
}

}  // namespace minsheng
