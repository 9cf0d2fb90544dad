// Numbers of a spreadsheet as they are, whatever their format rounds away.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// In plain digits without grouping, at most 15 of them, as Excel keeps numbers; with % where the
// format code has one. Dates come as shown (cell_format.h), and so does what no Decimal can hold.
std::string exact_cell(std::string_view number, std::string_view code, bool from_1904);

}  // namespace minsheng
