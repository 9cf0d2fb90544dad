// The texts of assets/catalogue/, put into the program by the build (cmake/make_tables.py).
#pragma once

#include <string_view>

namespace minsheng {

std::string_view unit_catalogue_text();       // units.txt
std::string_view indicator_catalogue_text();  // indicators.txt

}  // namespace minsheng
