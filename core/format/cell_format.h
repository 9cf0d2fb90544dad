// Numbers and dates of a spreadsheet as Excel shows them (ECMA-376 part 1, 18.8.30 and 18.8.31).
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// The code of a built-in number format by its id, as Excel in China shows it; "" for unknown ones.
std::string_view builtin_format(int64_t id);

// `number` as stored in the file ("0.7822", "45292", "1.5E-2"), shown by a format code such as
// "0.00%", "yyyy\"年\"m\"月\"" or "General". Days count from 1900, or from 1904 where `from_1904`.
// What is no number, and codes beyond digits, percent, grouping, literals and dates (fractions,
// conditions, powers of ten), come as General would show them. Numbers round half away from zero.
std::string show_cell(std::string_view number, std::string_view code, bool from_1904);

}  // namespace minsheng
