// UTF-16 text files (Notepad's "Unicode"), with or without byte order mark.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

enum class Endian { little, big };

// Into UTF-8. An unpaired surrogate, and half a unit at the end, become U+FFFD.
std::string decode_utf16(std::string_view bytes, Endian endian);

// Whether nearly all units are characters of Chinese text. Other encodings taken for UTF-16 give
// characters from all over Unicode.
bool looks_like_utf16(std::string_view bytes, Endian endian);

}  // namespace minsheng
