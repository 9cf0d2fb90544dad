#include "format/exact_cell.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <vector>

#include "base/decimal.h"
#include "format/cell_format.h"
#include "format/date_format.h"
#include "format/format_code.h"

namespace minsheng {
namespace {

bool has_percent(std::string_view code) {
  std::vector<CodePiece> pieces = split_format_code(code);
  return std::any_of(pieces.begin(), pieces.end(),
                     [](const CodePiece& piece) { return !piece.literal && piece.text == "%"; });
}

// The sums of binary numbers end in …0000001; 15 digits do not show that.
std::optional<Decimal> decimal_of(std::string_view number) {
  std::string text(number);
  char* end = nullptr;
  double value = std::strtod(text.c_str(), &end);
  if (end == text.c_str() || *end != '\0') return std::nullopt;
  std::array<char, 40> digits;
  std::snprintf(digits.data(), digits.size(), "%.15g", value);
  return Decimal::parse(digits.data());
}

}  // namespace

std::string exact_cell(std::string_view number, std::string_view code, bool from_1904) {
  std::optional<Decimal> value = decimal_of(number);
  if (!value || is_date_format(code)) return show_cell(number, code, from_1904);
  if (!has_percent(code)) return value->to_string();
  std::optional<Decimal> percent = shift(*value, 2);
  return percent ? percent->to_string() + "%" : show_cell(number, code, from_1904);
}

}  // namespace minsheng
