// Dates and times of a spreadsheet: days since 1900 or 1904, shown by a format code.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// Has the code a sign for year, month, day, hour or second outside of literals?
bool is_date_format(std::string_view code);

// "" for days that no date is for: negative ones, and from the year 10000 on. 1900 counts as a
// leap year, as it does in Excel.
std::string show_date(double day, std::string_view code, bool from_1904);

}  // namespace minsheng
