#include "format/ledger_json.h"

#include "base/sort_list.h"
#include "format/field_json.h"
#include "format/json_reader.h"
#include "format/ledger_check.h"

namespace minsheng {
namespace {

constexpr FormatVersion kFormat = {kLedgerFormat, kLedgerVersion, "台账", {}};

// The fields in the order of canonical JSON.
template <class Record>
const std::vector<const Field<Record>*>& sorted_fields() {
  static const std::vector<const Field<Record>*> kSorted = [] {
    std::vector<const Field<Record>*> fields;
    for (const Field<Record>& field : fields_of<Record>()) fields.push_back(&field);
    sort_list(fields, [](const auto* a, const auto* b) { return a->name < b->name; });
    return fields;
  }();
  return kSorted;
}

std::vector<RecordType> sorted_types() {
  std::vector<RecordType> types;
  for (size_t i = 0; i < kRecordTypeCount; ++i) types.push_back(static_cast<RecordType>(i));
  sort_list(types, [](RecordType a, RecordType b) { return key_of(a) < key_of(b); });
  return types;
}

template <class Record>
void write_fields(JsonWriter& writer, const Record& record) {
  const Record empty{};
  writer.begin_object();
  for (const Field<Record>* field : sorted_fields<Record>()) {
    FieldValue value = field->get(record);
    if (value == field->get(empty)) continue;
    writer.key(field->name);
    write_value(writer, value);
  }
  writer.end_object();
}

void write_stamps(JsonWriter& writer, const std::vector<FieldStamp>& stamps) {
  writer.begin_array();
  for (const FieldStamp& own : stamps) {
    writer.begin_object();
    writer.key("actor");
    writer.text(own.stamp.actor);
    writer.key("field");
    writer.text(own.field);
    writer.key("number");
    writer.integer(own.stamp.number);
    writer.end_object();
  }
  writer.end_array();
}

template <class Record>
void write_stored(JsonWriter& writer, const Stored<Record>& stored) {
  writer.begin_object();
  writer.key("created");
  write_stamp(writer, stored.created);
  if (!stored.exists) {
    writer.key("exists");
    writer.flag(false);
  }
  writer.key("fields");
  write_fields(writer, stored.record);
  if (!stored.stamps.empty()) {
    writer.key("stamps");
    write_stamps(writer, stored.stamps);
  }
  writer.end_object();
}

template <class Record>
void write_table(JsonWriter& writer, const Table<Record>& table) {
  if (table.empty()) return;
  writer.key(key_of(record_type_of<Record>()));
  writer.begin_object();
  for (const auto& [id, stored] : table) {
    writer.key(id);
    write_stored(writer, stored);
  }
  writer.end_object();
}

void write_records(JsonWriter& writer, const Ledger& ledger) {
  writer.begin_object();
  for (RecordType type : sorted_types()) {
    visit_record_type(type, [&](auto record) {
      write_table(writer, ledger.table<typename decltype(record)::type>());
    });
  }
  writer.end_object();
}

template <class Record>
bool read_fields(JsonCheck& check, const JsonPlace& place, const JsonValue& json, Record& out) {
  const JsonObject* fields = check.object(place, json);
  if (!fields) return false;
  for (const JsonMember& member : *fields) {
    const Field<Record>* field = find_field<Record>(member.key);
    if (!field) return check.fail(place, fill("有不认识的字段「{}」。", {member.key}));
    if (!read_field(check, JsonPlace(place, member.key), *field, member.value, out)) return false;
  }
  return true;
}

bool read_field_stamp(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                      FieldStamp& out) {
  const JsonObject* object = check.object(place, json);
  return object && check.has_keys(place, *object, {"actor", "field", "number"}) &&
         check.read_text(place, *object, "actor", out.stamp.actor) &&
         check.read_text(place, *object, "field", out.field) &&
         check.read_integer(place, *object, "number", out.stamp.number);
}

bool read_field_stamps(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                       std::vector<FieldStamp>& out) {
  const JsonArray* stamps = check.array(place, json);
  if (!stamps) return false;
  for (const JsonValue& stamp : *stamps) {
    if (!read_field_stamp(check, place, stamp, out.emplace_back())) return false;
  }
  return true;
}

template <class Record>
bool read_stored(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                 Stored<Record>& out) {
  const JsonObject* object = check.object(place, json);
  if (!object || !check.has_keys(place, *object, {"created", "fields"}, {"exists", "stamps"})) {
    return false;
  }
  const JsonValue* exists = find_member(*object, "exists");
  const JsonValue* stamps = find_member(*object, "stamps");
  JsonPlace created(place, "created");
  JsonPlace fields(place, "fields");
  return read_stamp(check, created, *find_member(*object, "created"), out.created) &&
         read_fields(check, fields, *find_member(*object, "fields"), out.record) &&
         (!exists || check.read_flag(JsonPlace(place, "exists"), *exists, out.exists)) &&
         (!stamps || read_field_stamps(check, JsonPlace(place, "stamps"), *stamps, out.stamps));
}

template <class Record>
bool read_table(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                Table<Record>& out) {
  const JsonObject* object = check.object(place, json);
  if (!object) return false;
  for (const JsonMember& member : *object) {
    if (member.key.empty()) return check.fail(place, "编号是空的。");
    Stored<Record>& stored = out[member.key];
    if (!read_stored(check, JsonPlace(place, member.key), member.value, stored)) return false;
  }
  return true;
}

bool read_records(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                  LedgerData& out) {
  const JsonObject* object = check.object(place, json);
  if (!object) return false;
  for (const JsonMember& member : *object) {
    std::optional<RecordType> type = record_type_from_key(member.key);
    if (!type) return check.fail(place, fill("不认识的记录种类「{}」。", {member.key}));
    bool good = visit_record_type(*type, [&](auto record) {
      auto& table = std::get<Table<typename decltype(record)::type>>(out.tables);
      return read_table(check, JsonPlace(place, member.key), member.value, table);
    });
    if (!good) return false;
  }
  return true;
}

bool read_context(JsonCheck& check, const JsonPlace& place, const JsonValue& json, Context& out) {
  const JsonObject* object = check.object(place, json);
  if (!object) return false;
  for (const JsonMember& member : *object) {
    JsonPlace here(place, member.key);
    if (!check.read_integer(here, member.value, out[member.key])) return false;
  }
  return true;
}

bool read_history(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                  std::vector<Transaction>& out) {
  const JsonArray* history = check.array(place, json);
  if (!history) return false;
  for (const JsonValue& transaction : *history) {
    std::string index = std::to_string(out.size());
    if (!read_transaction(check, JsonPlace(place, index), transaction, out.emplace_back())) {
      return false;
    }
  }
  return true;
}

bool read_data(JsonCheck& check, const JsonObject& file, LedgerData& out) {
  const JsonPlace root;
  if (!check.has_keys(root, file, {"context", "format", "history", "id", "records", "version"})) {
    return false;
  }
  auto read = [&](std::string_view key, auto reader, auto& into) {
    return reader(check, JsonPlace(root, key), *find_member(file, key), into);
  };
  return check.read_id(JsonPlace(root, "id"), *find_member(file, "id"), out.id) &&
         read("context", read_context, out.context) && read("history", read_history, out.history) &&
         read("records", read_records, out) && check_consistency(check, out);
}

}  // namespace

std::string to_json(const Ledger& ledger) {
  JsonWriter writer(JsonForm::canonical);
  writer.begin_object();
  writer.key("context");
  writer.begin_object();
  for (const auto& [actor, number] : ledger.data().context) {
    writer.key(actor);
    writer.integer(number);
  }
  writer.end_object();
  writer.key("format");
  writer.text(kLedgerFormat);
  writer.key("history");
  writer.begin_array();
  for (const Transaction& transaction : ledger.history()) write_transaction(writer, transaction);
  writer.end_array();
  writer.key("id");
  writer.text(ledger.id());
  writer.key("records");
  write_records(writer, ledger);
  writer.key("version");
  writer.integer(kLedgerVersion);
  writer.end_object();
  return writer.take();
}

Result<Ledger> ledger_from_json(JsonValue json) {
  Result<JsonObject> file = open_format(std::move(json), kFormat);
  if (!file) return file.error();
  JsonCheck check;
  LedgerData data;
  if (!read_data(check, file.value(), data)) return check.error();
  return Ledger(std::move(data));
}

Result<Ledger> ledger_from_json(std::string_view text) {
  Result<JsonValue> json = parse_json(text);
  if (!json) return json.error();
  return ledger_from_json(json.take());
}

}  // namespace minsheng
