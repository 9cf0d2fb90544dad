// One transaction in JSON: the journal's record and the history of a ledger.
#include "format/field_json.h"
#include "format/ledger_json.h"

namespace minsheng {
namespace {

constexpr FormatVersion kFormat = {kTransactionFormat, kLedgerVersion, "改动记录", {}};

void write_change(JsonWriter& writer, const Change& change) {
  writer.begin_object();
  writer.key("after");
  write_value(writer, change.after);
  writer.key("before");
  write_value(writer, change.before);
  writer.key("field");
  writer.text(change.field);
  writer.key("id");
  writer.text(change.record.id);
  if (!change.reason.empty()) {
    writer.key("reason");
    writer.text(change.reason);
  }
  writer.key("type");
  writer.text(key_of(change.record.type));
  writer.end_object();
}

void write_label(JsonWriter& writer, const Message& label) {
  writer.begin_object();
  writer.key("args");
  writer.begin_array();
  for (const std::string& arg : label.args) writer.text(arg);
  writer.end_array();
  writer.key("pattern");
  writer.text(label.pattern);
  writer.end_object();
}

// A value that is one the field can have, tried on an empty record.
template <class Record>
bool read_checked(JsonCheck& check, const JsonPlace& place, const Field<Record>& field,
                  const JsonValue& json, FieldValue& out) {
  Record probe;
  if (!read_field(check, place, field, json, probe)) return false;
  out = field.get(probe);
  return true;
}

bool read_flag_value(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                     FieldValue& out) {
  bool flag = false;
  if (!check.read_flag(place, json, flag)) return false;
  out = flag;
  return true;
}

bool read_side(JsonCheck& check, const JsonPlace& place, const JsonObject& json,
               std::string_view key, const Change& change, FieldValue& out) {
  JsonPlace here(place, key);
  const JsonValue& value = *find_member(json, key);
  if (change.field == kExists) return read_flag_value(check, here, value, out);
  return visit_record_type(change.record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    const Field<Record>* field = find_field<Record>(change.field);
    if (!field) return check.fail(place, fill("没有名为「{}」的字段。", {change.field}));
    return read_checked(check, here, *field, value, out);
  });
}

bool read_change(JsonCheck& check, const JsonPlace& place, const JsonValue& json, Change& out) {
  const JsonObject* change = check.object(place, json);
  std::string type;
  if (!change ||
      !check.has_keys(place, *change, {"after", "before", "field", "id", "type"}, {"reason"}) ||
      !check.read_text(place, *change, "field", out.field) ||
      !check.read_text(place, *change, "type", type) ||
      !check.read_id(JsonPlace(place, "id"), *find_member(*change, "id"), out.record.id)) {
    return false;
  }
  std::optional<RecordType> known = record_type_from_key(type);
  if (!known) return check.fail(place, fill("不认识的记录种类「{}」。", {type}));
  out.record.type = *known;
  if (find_member(*change, "reason") && !check.read_text(place, *change, "reason", out.reason)) {
    return false;
  }
  return read_side(check, place, *change, "before", out, out.before) &&
         read_side(check, place, *change, "after", out, out.after);
}

bool read_label(JsonCheck& check, const JsonPlace& place, const JsonValue& json, Message& out) {
  const JsonObject* label = check.object(place, json);
  return label && check.has_keys(place, *label, {"args", "pattern"}) &&
         check.read_texts(JsonPlace(place, "args"), *find_member(*label, "args"), out.args) &&
         check.read_text(place, *label, "pattern", out.pattern);
}

bool read_changes(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                  std::vector<Change>& out) {
  const JsonArray* changes = check.array(place, json);
  if (!changes) return false;
  for (const JsonValue& change : *changes) {
    std::string index = std::to_string(out.size());
    if (!read_change(check, JsonPlace(place, index), change, out.emplace_back())) return false;
  }
  return true;
}

}  // namespace

void write_transaction(JsonWriter& writer, const Transaction& transaction) {
  writer.begin_object();
  if (!transaction.author.empty()) {
    writer.key("author");
    writer.text(transaction.author);
  }
  writer.key("changes");
  writer.begin_array();
  for (const Change& change : transaction.changes) write_change(writer, change);
  writer.end_array();
  writer.key("label");
  write_label(writer, transaction.label);
  writer.key("stamp");
  write_stamp(writer, transaction.stamp);
  writer.key("time");
  writer.text(transaction.time);
  if (transaction.undoes.number != 0) {
    writer.key("undoes");
    write_stamp(writer, transaction.undoes);
  }
  writer.end_object();
}

bool read_transaction(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                      Transaction& out) {
  const JsonObject* object = check.object(place, json);
  if (!object || !check.has_keys(place, *object, {"changes", "label", "stamp", "time"},
                                 {"author", "undoes"})) {
    return false;
  }
  if (find_member(*object, "author") && !check.read_text(place, *object, "author", out.author)) {
    return false;
  }
  const JsonValue* undoes = find_member(*object, "undoes");
  return check.read_text(place, *object, "time", out.time) &&
         read_label(check, JsonPlace(place, "label"), *find_member(*object, "label"), out.label) &&
         read_stamp(check, JsonPlace(place, "stamp"), *find_member(*object, "stamp"), out.stamp) &&
         (!undoes || read_stamp(check, JsonPlace(place, "undoes"), *undoes, out.undoes)) &&
         read_changes(check, JsonPlace(place, "changes"), *find_member(*object, "changes"),
                      out.changes);
}

std::string transaction_to_json(const Transaction& transaction) {
  JsonWriter writer(JsonForm::canonical);
  writer.begin_object();
  writer.key("format");
  writer.text(kTransactionFormat);
  writer.key("transaction");
  write_transaction(writer, transaction);
  writer.key("version");
  writer.integer(kLedgerVersion);
  writer.end_object();
  return writer.take();
}

Result<Transaction> transaction_from_json(std::string_view text) {
  Result<JsonObject> file = read_format(text, kFormat);
  if (!file) return file.error();
  JsonCheck check;
  Transaction transaction;
  const JsonPlace root;
  bool good = check.has_keys(root, file.value(), {"format", "transaction", "version"}) &&
              read_transaction(check, JsonPlace(root, "transaction"),
                               *find_member(file.value(), "transaction"), transaction);
  if (!good) return check.error();
  return transaction;
}

}  // namespace minsheng
