// Text as cells of a workbook can hold it. Excel counts UTF-16 units.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

inline constexpr size_t kMostCellUnits = 32767;

size_t utf16_units(std::string_view text);

// The text, or as much of it as leaves room for an … at the end.
std::string cut_to_units(std::string_view text, size_t most);

// Printable, cut to a cell's room. Excel takes _x0041_ for a character's number: what is typed like
// that gets an escape in front and is shown as typed.
std::string to_cell_text(std::string_view text);

// The reverse: characters for their numbers, without those that are not printable.
std::string from_cell_text(std::string_view text);

}  // namespace minsheng
