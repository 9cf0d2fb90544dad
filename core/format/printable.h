// Text as files can hold it.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// Valid UTF-8 of characters that XML 1.0 allows (2.2): broken bytes become U+FFFD; control
// characters are left out except tab and line end, and so are U+FFFE, U+FFFF. CR LF and CR are line
// ends.
std::string printable(std::string_view text);

// In one line: runs of tabs and line ends are one blank.
std::string printable_line(std::string_view text);

// A spreadsheet takes the text for a formula or a command: behind leading blanks it begins with
// = + - @ or one of their full-width forms, or it begins with a tab or a line end (CWE-1236). Plain
// numbers (-12.5, +3, 1,234.5%) do not.
bool looks_like_formula(std::string_view text);

}  // namespace minsheng
