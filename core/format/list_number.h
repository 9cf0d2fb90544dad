// Numbers of automatic lists as office programs print them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace minsheng {

// `format` is a name of ECMA-376 part 1, 17.18.59 (ST_NumberFormat): decimal, chineseCounting,
// decimalEnclosedCircle, upperRoman …. Unknown ones and numbers a format has no sign for come as
// decimal; "none" and "bullet" give nothing.
std::string list_number(std::string_view format, int64_t number);

}  // namespace minsheng
