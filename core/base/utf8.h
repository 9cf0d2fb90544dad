// UTF-8: decoding, checking, and the small foldings Chinese office text needs.
// All functions accept any bytes; a broken sequence reads as U+FFFD of one byte length.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace minsheng {

inline constexpr char32_t kReplacementCharacter = 0xFFFD;

struct DecodedCharacter {
  char32_t code = 0;
  uint32_t length = 0;  // bytes used, 1 to 4
};

// The character at byte `offset`, which must be less than text.size().
DecodedCharacter decode_at(std::string_view text, size_t offset);

void append_utf8(std::string& out, char32_t code);
std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);

// Offset of the first byte that is no valid UTF-8 (overlong forms and surrogates are invalid),
// or npos.
size_t find_invalid_utf8(std::string_view text);

// Number of characters (code points).
size_t count_characters(std::string_view text);

// ASCII blanks, U+00A0, U+3000 (ideographic space), U+2000-200B, U+FEFF, line ends.
bool is_space(char32_t code);

bool is_hanzi(char32_t code);

// Full-width ASCII forms (U+FF01-FF5E) to half width; other characters unchanged.
char32_t to_half_width(char32_t code);
std::string to_half_width(std::string_view text);

std::string_view trim(std::string_view text);

// Without any white space, except one space between two ASCII letters or digits: the normal form
// of quoted text that the hand-made annotations use.
std::string without_spaces(std::string_view text);

// An empty separator or `from` is found nowhere.
std::vector<std::string_view> split(std::string_view text, std::string_view separator);
std::string join(const std::vector<std::string>& parts, std::string_view separator);
std::string replace_all(std::string text, std::string_view from, std::string_view to);

}  // namespace minsheng
