// Numbers and lists as people type them.
#include <doctest/doctest.h>

#include "app/field_text.h"

namespace minsheng {
namespace {

std::string number_of(std::string_view typed) {
  Result<FieldValue> value = parse_field_text(FieldType::decimal, typed);
  if (!value) return "?";
  const Decimal* number = std::get_if<Decimal>(&value.value());
  return number ? number->to_string() : "nothing";
}

}  // namespace

TEST_CASE("numbers are understood as people write them") {
  CHECK(number_of("1500") == "1500");
  CHECK(number_of(" 1.3万亩 ") == "13000");
  CHECK(number_of("5,698台") == "5698");
  CHECK(number_of("21.77%") == "21.77");
  CHECK(number_of("１２３．５") == "123.5");
  CHECK(number_of("2亿") == "200000000");
  CHECK(number_of("5.2km") == "5.2");
  CHECK(number_of("300m2") == "300");
  CHECK(number_of("−3.5") == "-3.5");
  CHECK(number_of("") == "nothing");
}

TEST_CASE("what is no number is refused with a sentence that says what would be one") {
  for (std::string_view typed :
       {"约一千", "1.2.3", "12至15", "-", "1e999", "99999999999999999999", "9O", "9Ｏ0", "1l"}) {
    CAPTURE(typed);
    CHECK(number_of(typed) == "?");
  }
  Result<FieldValue> value = parse_field_text(FieldType::decimal, "许多");
  CHECK(to_text(value.error().message) == "「许多」不是数字，可写 1500、1.3万、21.77%。");
}

TEST_CASE("lists are cut at Chinese and Western separators") {
  TextList expected{"县民政局", "县残联", "县妇联"};
  CHECK(parse_field_text(FieldType::text_list, "县民政局、县残联，县妇联").value() ==
        FieldValue(expected));
  CHECK(parse_field_text(FieldType::text_list, " 县民政局; 县残联,县妇联、").value() ==
        FieldValue(expected));
  CHECK(edit_text(FieldValue(Decimal(98'000'000))) == "9800万");
  CHECK(edit_text(FieldValue(Decimal(5520))) == "5520");
  CHECK(parse_field_text(FieldType::decimal, "9800万").value() == FieldValue(Decimal(98'000'000)));
  CHECK(edit_text(FieldValue(expected)) == "县民政局、县残联、县妇联");
}

TEST_CASE("a whole number is asked for where the field holds one") {
  CHECK(parse_field_text(FieldType::integer, "9").value() == FieldValue(int64_t{9}));
  CHECK_FALSE(parse_field_text(FieldType::integer, "9.5").ok());
}

TEST_CASE("a date is kept in one form, and what is none is refused with what would be one") {
  CHECK(parse_date_text("6月17日", 2024).value() == "2024-06-17");
  CHECK(parse_date_text(" 2024.6.17 ", 2023).value() == "2024-06-17");
  CHECK(parse_date_text("", 2024).value() == "");
  CHECK(to_text(parse_date_text("下周一", 2024).error().message) ==
        "「下周一」不是日期，可写 6.17、6月17日、2024-06-17。");
}

TEST_CASE("every field that the tables call a date is one, but not what is kept as printed") {
  CHECK(is_date_field(RecordType::report, "filled_on"));
  CHECK(is_date_field(RecordType::supervision_note, "closed"));
  CHECK(is_date_field(RecordType::practice, "date"));
  CHECK_FALSE(is_date_field(RecordType::bulletin, "closed"));
  CHECK_FALSE(is_date_field(RecordType::report, "month"));
  CHECK_FALSE(is_date_field(RecordType::report, "note"));
}

}  // namespace minsheng
