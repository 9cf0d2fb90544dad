#include "base/text_width.h"

#include "base/utf8.h"

namespace minsheng {

int printed_width(char32_t code) {
  if (code == '\n' || code == 0x200B || code == 0xFEFF) return 0;
  if (code < 0x1100) return 1;
  bool narrow = (code >= 0x1160 && code < 0x2E80 && !(code >= 0x2010 && code <= 0x2027)) ||
                (code >= 0xFF61 && code <= 0xFFDC);
  return narrow ? 1 : 2;
}

int printed_width(std::string_view text) {
  int sum = 0;
  for (char32_t code : to_utf32(text)) sum += printed_width(code);
  return sum;
}

std::string shortened(std::string_view text, int width) {
  if (printed_width(text) <= width) return std::string(text);
  constexpr char32_t kEllipsis = U'…';
  int left = width - printed_width(kEllipsis);
  std::string cut;
  if (left < 0) return cut;
  for (char32_t code : to_utf32(text)) {
    left -= printed_width(code);
    if (left < 0) break;
    append_utf8(cut, code);
  }
  append_utf8(cut, kEllipsis);
  return cut;
}

}  // namespace minsheng
