#include "format/utf16.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {
namespace {

char32_t unit_at(std::string_view bytes, size_t offset, Endian endian) {
  auto first = static_cast<unsigned char>(bytes[offset]);
  auto second = static_cast<unsigned char>(bytes[offset + 1]);
  return static_cast<char32_t>(endian == Endian::little ? first | second << 8
                                                        : first << 8 | second);
}

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

bool is_expected(char32_t unit) {
  return (unit >= 0x4E00 && unit <= 0x9FFF) || (unit >= ' ' && unit <= '~') ||
         (unit >= '\t' && unit <= '\r') || (unit >= 0x3000 && unit <= 0x303F) ||
         (unit >= 0xFF00 && unit <= 0xFFEF) || (unit >= 0x2010 && unit <= 0x2030) ||
         (unit >= 0x2460 && unit <= 0x24FF);
}

}  // namespace

std::string decode_utf16(std::string_view bytes, Endian endian) {
  std::string text;
  text.reserve(bytes.size() / 2 * 3);
  size_t whole = bytes.size() / 2 * 2;
  for (size_t i = 0; i < whole; i += 2) {
    char32_t unit = unit_at(bytes, i, endian);
    char32_t next = i + 2 < whole ? unit_at(bytes, i + 2, endian) : 0;
    if (is_high_surrogate(unit) && is_low_surrogate(next)) {
      append_utf8(text, 0x10000 + ((unit - 0xD800) << 10) + (next - 0xDC00));
      i += 2;
    } else {
      bool lone = is_high_surrogate(unit) || is_low_surrogate(unit);
      append_utf8(text, lone ? kReplacementCharacter : unit);
    }
  }
  if (whole < bytes.size()) append_utf8(text, kReplacementCharacter);
  return text;
}

bool looks_like_utf16(std::string_view bytes, Endian endian) {
  constexpr size_t kEnough = 64 * 1024;  // a sample decides
  size_t whole = std::min(bytes.size(), kEnough) / 2 * 2;
  size_t expected = 0;
  for (size_t i = 0; i < whole; i += 2) {
    if (is_expected(unit_at(bytes, i, endian))) ++expected;
  }
  return whole > 0 && expected * 2 * 10 >= whole * 9;
}

}  // namespace minsheng
