// Symbol fonts: see word_symbols.h.
#include "format/word_symbols.h"

#include <algorithm>

namespace minsheng {
namespace {

struct Symbol {
  std::string_view font;
  char32_t code;
  char32_t character;
};

constexpr Symbol kSymbols[] = {
    {"Wingdings", 0x6C, U'●'},   {"Wingdings", 0x6E, U'■'},   {"Wingdings", 0x6F, U'□'},
    {"Wingdings", 0x71, U'❑'},   {"Wingdings", 0x75, U'◆'},   {"Wingdings", 0x76, U'❖'},
    {"Wingdings", 0xA7, U'▪'},   {"Wingdings", 0xA8, U'□'},   {"Wingdings", 0xD8, U'➢'},
    {"Wingdings", 0xE0, U'→'},   {"Wingdings", 0xFB, U'✗'},   {"Wingdings", 0xFC, U'✓'},
    {"Wingdings", 0xFD, U'☒'},   {"Wingdings", 0xFE, U'☑'},   {"Wingdings 2", 0x50, U'✓'},
    {"Wingdings 2", 0x51, U'☒'}, {"Wingdings 2", 0x52, U'☑'}, {"Wingdings 2", 0x53, U'☒'},
    {"Wingdings 2", 0xA3, U'□'}, {"Wingdings 3", 0x7D, U'▶'}, {"Symbol", 0xA3, U'≤'},
    {"Symbol", 0xB0, U'°'},      {"Symbol", 0xB1, U'±'},      {"Symbol", 0xB3, U'≥'},
    {"Symbol", 0xB4, U'×'},      {"Symbol", 0xB7, U'•'},      {"Symbol", 0xB8, U'÷'},
};

bool is_symbol_font(std::string_view font) {
  return font.starts_with("Wingdings") || font == "Webdings" || font == "Symbol";
}

}  // namespace

char32_t symbol_character(std::string_view font, char32_t code) {
  if (!is_symbol_font(font)) return is_private_use(code) ? 0 : code;
  char32_t low = code & 0xFF;
  const Symbol* found =
      std::find_if(std::begin(kSymbols), std::end(kSymbols),
                   [&](const Symbol& s) { return s.font == font && s.code == low; });
  return found == std::end(kSymbols) ? 0 : found->character;
}

}  // namespace minsheng
