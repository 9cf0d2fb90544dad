// Fields as people type and read them: the text in an edit box and back.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/fields.h"

namespace minsheng {

// The text to start editing with: digits without grouping, large numbers in 万 or 亿 as the screen
// shows them (app/target_text.h), lists joined by 、, "" for nothing.
std::string edit_text(const FieldValue& value);

// What was typed, as a value of `type`. Numbers are taken as people write them: full-width digits,
// thousands commas, 万 and 亿, a unit or percent sign behind ("1.3万亩", "5,698台", "21.77%").
// Empty text is nothing for numbers, an empty list for lists. Flags and choices are not typed.
// Fails with bad_input and a sentence that says what was expected.
Result<FieldValue> parse_field_text(FieldType type, std::string_view text);

// True for text fields that hold an ISO 8601 date.
bool is_date_field(RecordType type, std::string_view field);

// What was typed into such a field (base/typed_date.h), as ISO 8601; empty text stays empty. A day
// without a year is of `year`. Fails as parse_field_text does.
Result<std::string> parse_date_text(std::string_view text, int year);

}  // namespace minsheng
