// Characters of the symbol fonts that Word uses for bullets, ticks and boxes.
#pragma once

#include <string_view>

namespace minsheng {

// The Unicode character for `code` (U+F020 to U+F0FF, or the same without F0) of a symbol font
// such as Wingdings; 0 where none is known. Codes of other fonts are returned as they are.
char32_t symbol_character(std::string_view font, char32_t code);

inline bool is_private_use(char32_t code) { return code >= 0xE000 && code <= 0xF8FF; }

}  // namespace minsheng
