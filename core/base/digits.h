// Digits of ASCII, the only ones that the program itself writes.
#pragma once

namespace minsheng {

inline bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

// Of 58.08.
inline bool is_number_part(char c) { return is_ascii_digit(c) || c == '.'; }

}  // namespace minsheng
