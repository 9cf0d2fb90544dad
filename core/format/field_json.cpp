#include "format/field_json.h"

#include <limits>

namespace minsheng {
namespace {

struct WriteVisitor {
  JsonWriter& writer;

  void operator()(std::monostate) const { writer.null(); }
  void operator()(bool value) const { writer.flag(value); }
  void operator()(int64_t value) const { writer.integer(value); }
  void operator()(const Decimal& value) const { writer.text(value.to_string()); }
  void operator()(const std::string& value) const { writer.text(value); }
  void operator()(const TextList& value) const {
    writer.begin_array();
    for (const std::string& text : value) writer.text(text);
    writer.end_array();
  }
  void operator()(const SpanList& value) const {
    writer.begin_array();
    for (const Span& span : value) {
      writer.begin_array();
      writer.integer(span.begin);
      writer.integer(span.end);
      writer.end_array();
    }
    writer.end_array();
  }
};

bool read_offset(const JsonValue& json, uint32_t& out) {
  const int64_t* offset = json.integer();
  if (!offset || *offset < 0 || *offset > std::numeric_limits<uint32_t>::max()) return false;
  out = static_cast<uint32_t>(*offset);
  return true;
}

bool read_span(JsonCheck& check, const JsonPlace& place, const JsonValue& json, Span& out) {
  const JsonArray* ends = json.array();
  bool good = ends && ends->size() == 2 && read_offset((*ends)[0], out.begin) &&
              read_offset((*ends)[1], out.end) && out.begin <= out.end;
  return good || check.fail(place, "原文位置应是 [起, 止] 两个字节序号。");
}

bool read_spans(JsonCheck& check, const JsonPlace& place, const JsonValue& json, FieldValue& out) {
  const JsonArray* spans = check.array(place, json);
  if (!spans) return false;
  SpanList list;
  for (const JsonValue& span : *spans) {
    if (!read_span(check, place, span, list.emplace_back())) return false;
  }
  out = std::move(list);
  return true;
}

bool read_decimal(JsonCheck& check, const JsonPlace& place, const JsonValue& json,
                  FieldValue& out) {
  std::string digits;
  if (!check.read_text(place, json, digits)) return false;
  std::optional<Decimal> value = Decimal::parse(digits);
  if (!value) {
    return check.fail(place, fill("「{}」不是数，应像 \"251.82\" 这样写。", {digits}));
  }
  out = *value;
  return true;
}

// Reads with one of JsonCheck's readers into a T, then into the FieldValue.
template <class T>
bool read_as(JsonCheck& check, const JsonPlace& place, const JsonValue& json, FieldValue& out,
             bool (JsonCheck::*read)(const JsonPlace&, const JsonValue&, T&)) {
  T value{};
  if (!(check.*read)(place, json, value)) return false;
  out = std::move(value);
  return true;
}

}  // namespace

void write_value(JsonWriter& writer, const FieldValue& value) {
  std::visit(WriteVisitor{writer}, value);
}

bool read_value(JsonCheck& check, const JsonPlace& place, const JsonValue& json, FieldType type,
                FieldValue& out) {
  out = {};
  if (json.is_null()) return true;
  switch (type) {
    case FieldType::flag:
      return read_as<bool>(check, place, json, out, &JsonCheck::read_flag);
    case FieldType::integer:
      return read_as<int64_t>(check, place, json, out, &JsonCheck::read_integer);
    case FieldType::decimal:
      return read_decimal(check, place, json, out);
    case FieldType::text:
    case FieldType::choice:
      return read_as<std::string>(check, place, json, out, &JsonCheck::read_text);
    case FieldType::text_list:
      return read_as<TextList>(check, place, json, out, &JsonCheck::read_texts);
    case FieldType::span_list:
      return read_spans(check, place, json, out);
  }
  ENSURE(false, "every field type is read");
}

void write_stamp_members(JsonWriter& writer, const Stamp& stamp) {
  writer.key("actor");
  writer.text(stamp.actor);
  writer.key("number");
  writer.integer(stamp.number);
}

void write_stamp(JsonWriter& writer, const Stamp& stamp) {
  writer.begin_object();
  write_stamp_members(writer, stamp);
  writer.end_object();
}

bool read_stamp(JsonCheck& check, const JsonPlace& place, const JsonValue& json, Stamp& out) {
  const JsonObject* stamp = check.object(place, json);
  if (!stamp || !check.has_keys(place, *stamp, {"actor", "number"})) return false;
  if (!check.read_id(JsonPlace(place, "actor"), *find_member(*stamp, "actor"), out.actor)) {
    return false;
  }
  if (!check.read_integer(place, *stamp, "number", out.number)) return false;
  return out.number >= 1 || check.fail(place, "改动的序号应从 1 起。");
}

}  // namespace minsheng
