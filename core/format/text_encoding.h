// Bytes of a text file from an office machine into UTF-8: which encoding it is, and what to say
// when it is no text at all. Time is linear in the size.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "base/result.h"

namespace minsheng {

inline constexpr size_t kMaxTextBytes = size_t{64} << 20;

enum class TextEncoding { utf8, utf16_little_endian, utf16_big_endian, gb18030 };

// As people call it: UTF-8, UTF-16 LE, GB18030.
std::string_view label_of(TextEncoding encoding);

struct DecodedText {
  std::string text;  // valid UTF-8 without byte order mark; line ends as they were
  TextEncoding encoding = TextEncoding::utf8;
  std::vector<Diagnostic> warnings;  // spans point into `text`
};

// GB18030 bytes into valid UTF-8, U+FFFD where a byte has no meaning. The table is large and every
// system has one (iconv, TextDecoder), so the shell supplies it.
using Gb18030Decoder = std::string (*)(std::string_view bytes);

// By byte order mark, else UTF-8 where it is that, else UTF-16 by its look, else GB18030 (of which
// GB2312 and GBK are parts). UTF-8 with single broken places, such as a character cut at the end,
// is read with U+FFFD and a warning that names the line. Refused with the remedy: an empty file,
// too_large, office and image files by their first bytes, and whatever has the control characters
// of no text. `decode_gb18030` may be null; then such a text is refused too.
Result<DecodedText> decode_text(std::string_view bytes, Gb18030Decoder decode_gb18030);

}  // namespace minsheng
