#include "format/xlsx_text.h"

#include <algorithm>
#include <cstdlib>

#include "base/utf8.h"
#include "format/printable.h"

namespace minsheng {
namespace {

constexpr std::string_view kMore = "…";
constexpr std::string_view kEscapedLine = "_x005F";  // the _ itself

size_t units_of(char32_t code) { return code > 0xFFFF ? 2 : 1; }

bool is_hex(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

constexpr size_t kNumberLength = 7;  // _xHHHH_

bool is_character_number(std::string_view text) {
  return text.size() >= kNumberLength && text.starts_with("_x") && text[6] == '_' &&
         std::all_of(text.begin() + 2, text.begin() + 6, is_hex);
}

char32_t character_of(std::string_view number) {
  return static_cast<char32_t>(std::strtoul(std::string(number.substr(2, 4)).c_str(), nullptr, 16));
}

std::string without_character_numbers(const std::string& text) {
  std::string out;
  for (size_t at = 0; at < text.size(); ++at) {
    if (is_character_number(std::string_view(text).substr(at))) out += kEscapedLine;
    out += text[at];
  }
  return out;
}

}  // namespace

size_t utf16_units(std::string_view text) {
  size_t units = 0;
  for (char32_t code : to_utf32(text)) units += units_of(code);
  return units;
}

std::string cut_to_units(std::string_view text, size_t most) {
  if (text.size() <= most) return std::string(text);  // never fewer bytes than units
  size_t units = 0, kept = 0;
  for (size_t at = 0; at < text.size();) {
    DecodedCharacter character = decode_at(text, at);
    at += character.length;
    units += units_of(character.code);
    if (units < most) kept = at;
    if (units > most) return std::string(text.substr(0, kept)) + std::string(kMore);
  }
  return std::string(text);
}

std::string to_cell_text(std::string_view text) {
  std::string clean = printable(text);
  if (clean.find("_x") != std::string::npos) clean = without_character_numbers(clean);
  return cut_to_units(clean, kMostCellUnits);
}

std::string from_cell_text(std::string_view text) {
  if (text.find("_x") == std::string_view::npos) return std::string(text);
  std::string out;
  for (size_t at = 0; at < text.size();) {
    std::string_view rest = text.substr(at);
    bool numbered = is_character_number(rest);
    if (numbered) append_utf8(out, character_of(rest));
    if (!numbered) out += text[at];
    at += numbered ? kNumberLength : 1;
  }
  return printable(out);
}

}  // namespace minsheng
