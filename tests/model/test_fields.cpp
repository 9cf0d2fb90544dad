// The field tables: complete, unambiguous, and strict about values.
#include <doctest/doctest.h>

#include <set>

#include "base/ensure.h"
#include "model/fields.h"

namespace minsheng {
namespace {

// A value that the field takes and that an empty record does not have.
template <class Record>
FieldValue other_value(const Field<Record>& field) {
  switch (field.type) {
    case FieldType::flag:
      return true;
    case FieldType::integer:
      return int64_t{7};
    case FieldType::decimal:
      return Decimal(25182, 2);
    case FieldType::text:
      return std::string("文字");
    case FieldType::choice:
      return std::string(field.choices.back().key);
    case FieldType::text_list:
      return TextList{"甲", "乙"};
    case FieldType::span_list:
      return SpanList{{3, 9}};
  }
  ENSURE(false, "every field type has values");
}

const FieldValue kOneOfEach[] = {
    FieldValue(),    true, int64_t{7}, Decimal(5, 1), std::string("没有这个词"), TextList{"甲"},
    SpanList{{1, 2}}};

// The index of the field's type among kOneOfEach; choice is text.
size_t kind_of(FieldType type) {
  constexpr size_t kKinds[] = {1, 2, 3, 4, 4, 5, 6};
  return kKinds[static_cast<size_t>(type)];
}

template <class Record>
void check_field(const Field<Record>& field) {
  CAPTURE(field.name);
  Record record;
  const Record empty;
  FieldValue value = other_value(field);
  CHECK(field.set(record, value));
  CHECK(field.get(record) == value);
  CHECK(!(record == empty));
  CHECK(field.set(record, field.get(empty)));
  CHECK(record == empty);
  CHECK((field.type == FieldType::choice) == !field.choices.empty());
  CHECK(!field.label.empty());
  for (size_t i = 1; i < std::size(kOneOfEach); ++i) {
    CAPTURE(i);
    bool fits = i == kind_of(field.type) && field.type != FieldType::choice;
    CHECK(field.set(record, kOneOfEach[i]) == fits);
    if (!fits) CHECK(field.get(record) == field.get(empty));
    field.set(record, field.get(empty));
  }
}

template <class Record>
void check_table() {
  CAPTURE(key_of(record_type_of<Record>()));
  std::set<std::string_view> names;
  for (const Field<Record>& field : fields_of<Record>()) {
    check_field(field);
    CHECK(names.insert(field.name).second);
    CHECK(find_field<Record>(field.name) == &field);
  }
  CHECK(find_field<Record>("nothing") == nullptr);
  CHECK(!names.contains("exists"));
}

template <class... Records>
void check_tables(std::type_identity<std::tuple<Records...>>) {
  (check_table<Records>(), ...);
}

// Sets every field of the table; what still compares equal to an empty record's member was missed.
template <class Record>
Record filled() {
  Record record;
  for (const Field<Record>& field : fields_of<Record>()) field.set(record, other_value(field));
  return record;
}

template <class Enum>
void check_words() {
  int index = 0;
  std::set<std::string_view> keys;
  for (const Word& word : words_of<Enum>()) {
    CHECK(word.value == index++);
    CHECK(keys.insert(word.key).second);
    CHECK(!word.label.empty());
    CHECK(from_key<Enum>(word.key) == static_cast<Enum>(word.value));
  }
  CHECK(!from_key<Enum>("没有"));
}

TEST_CASE("every field of every record takes its own kind of value and no other") {
  check_tables(std::type_identity<AllRecords>{});
}

TEST_CASE("record types are found by their key") {
  std::set<std::string_view> keys;
  for (size_t i = 0; i < kRecordTypeCount; ++i) {
    auto type = static_cast<RecordType>(i);
    CHECK(record_type_from_key(key_of(type)) == type);
    CHECK(!label_of(type).empty());
    keys.insert(key_of(type));
  }
  CHECK(keys.size() == kRecordTypeCount);
  CHECK(!record_type_from_key("nothing"));
  CHECK(record_type_of<Target>() == RecordType::target);
  CHECK(record_type_of<ReturnRemark>() == RecordType::return_remark);
}

TEST_CASE("no member of an item or a target is missing in its table") {
  Item item;
  item.group = item.no = item.category = item.title = item.text = item.deadline = "文字";
  item.deadline_month = item.note = "文字";
  item.leader = item.contact = item.place = item.investment = item.schedule = "文字";
  item.position = 7;
  item.report_cycle = Cycle::quarterly;
  item.pending = true;
  item.lead_units = item.support_units = item.types = item.inherited = item.extras = {"甲", "乙"};
  item.spans = item.lead_spans = item.deadline_spans = {{3, 9}};
  CHECK(filled<Item>() == item);
  Target target;
  target.item = target.indicator = target.unit = target.part_of = target.phrase = "文字";
  target.note = "文字";
  target.position = 7;
  target.kind = TargetKind::ongoing;
  target.op = TargetOp::about;
  target.value = target.baseline = Decimal(25182, 2);
  target.soft = target.total = target.worded = target.pending = true;
  target.spans = {{3, 9}};
  target.start_month = "文字";
  target.curve = target.stages = {"甲", "乙"};
  target.weight = Decimal(25182, 2);
  CHECK(filled<Target>() == target);
}

TEST_CASE("words stand in the order of their enumeration, each key once") {
  check_words<Level>();
  check_words<JurisdictionLevel>();
  check_words<TargetKind>();
  check_words<TargetOp>();
  check_words<ReportState>();
  check_words<NewsKind>();
}

// Files keep integers within what every JSON reader holds exactly (RFC 7493).
TEST_CASE("an integer beyond 2^53 - 1 is no value of a field") {
  Group group;
  const Field<Group>& count = *find_field<Group>("declared_count");
  const Field<Group>& position = *find_field<Group>("position");
  constexpr int64_t kMost = 9'007'199'254'740'991;
  CHECK(count.set(group, kMost));
  CHECK(position.set(group, -kMost));
  CHECK(!count.set(group, kMost + 1));
  CHECK(!position.set(group, -kMost - 1));
  CHECK(group.declared_count == kMost);
  CHECK(group.position == -kMost);
}

TEST_CASE("values are shown to people in one line") {
  CHECK(to_display(FieldValue()) == "—");
  CHECK(to_display(true) == "是");
  CHECK(to_display(int64_t{12}) == "12");
  CHECK(to_display(Decimal(12345)) == "12,345");
  CHECK(to_display(std::string()) == "—");
  CHECK(to_display(TextList{"甲", "乙"}) == "甲、乙");
  CHECK(to_display(SpanList{{1, 2}, {5, 9}}) == "1–2、5–9");
}

}  // namespace
}  // namespace minsheng
