// Field values in JSON. A value's JSON type follows from its field: flag true/false, integer a
// number, decimal a string of digits ("251.82"), text and choice a string, text_list a list of
// strings, span_list a list of [begin, end]; nothing is null.
#pragma once

#include "format/json_check.h"
#include "format/json_writer.h"
#include "model/fields.h"
#include "model/transaction.h"

namespace minsheng {

void write_value(JsonWriter& writer, const FieldValue& value);
bool read_value(JsonCheck& check, const JsonPlace& place, const JsonValue& json, FieldType type,
                FieldValue& out);

// As the members "actor" and "number" of the object that is open.
void write_stamp_members(JsonWriter& writer, const Stamp& stamp);
void write_stamp(JsonWriter& writer, const Stamp& stamp);
bool read_stamp(JsonCheck& check, const JsonPlace& place, const JsonValue& json, Stamp& out);

void write_transaction(JsonWriter& writer, const Transaction& transaction);
bool read_transaction(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                      Transaction& out);

// Reads the value of `field` into `record`; a value that the field does not take is a failure.
template <class Record>
bool read_field(JsonCheck& check, const JsonPlace& place, const Field<Record>& field,
                const JsonValue& json, Record& record) {
  FieldValue value;
  if (!read_value(check, place, json, field.type, value)) return false;
  if (field.set(record, value)) return true;
  return check.fail(
      place, fill("「{}」不是{}可以取的值。", {to_display(value), std::string(field.label)}));
}

}  // namespace minsheng
