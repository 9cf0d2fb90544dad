// Fields as people type and read them: the text in an edit box and back.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"
#include "model/field_value.h"

namespace minsheng {

// The text to start editing with: digits without grouping, large numbers in 万 or 亿 as the screen
// shows them (app/target_text.h), lists joined by 、, "" for nothing.
std::string edit_text(const FieldValue& value);

// What was typed, as a value of `type`. Numbers are taken as people write them: full-width digits,
// thousands commas, 万 and 亿, a unit or percent sign behind ("1.3万亩", "5,698台", "21.77%").
// Empty text is nothing for numbers, an empty list for lists. Flags and choices are not typed.
// Fails with bad_input and a sentence that says what was expected.
Result<FieldValue> parse_field_text(FieldType type, std::string_view text);

}  // namespace minsheng
