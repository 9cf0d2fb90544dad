// Pieces of markup that HTML and SVG write in the same way.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// Text of an element or of an attribute in double quotes: printable.h, with & < > " as references.
std::string markup_text(std::string_view text);

// The same with a <br> for every line end.
std::string markup_lines(std::string_view text);

// ` name="value"`.
std::string markup_attribute(std::string_view name, std::string_view value);

// At most three decimals, without exponent; what is no number or beyond a million is 0.
std::string markup_number(double value);

}  // namespace minsheng
