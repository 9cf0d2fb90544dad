#include "format/markup.h"

#include <cmath>

#include "base/decimal.h"
#include "base/utf8.h"
#include "format/printable.h"

namespace minsheng {

std::string markup_text(std::string_view text) {
  std::string out;
  for (char c : printable(text)) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string markup_lines(std::string_view text) {
  return replace_all(markup_text(text), "\n", "<br>");
}

std::string markup_attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + markup_text(value) + "\"";
}

std::string markup_number(double value) {
  constexpr double kMost = 1e6;
  if (!(std::abs(value) <= kMost)) return "0";
  return Decimal(std::llround(value * 1000), 3).to_string();
}

}  // namespace minsheng
