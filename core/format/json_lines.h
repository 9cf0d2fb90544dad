// Where in a JSON text a place is, so that a message can name the line.
#pragma once

#include <optional>
#include <string_view>

namespace minsheng {

// The line, from 1, on which the value of a place begins: names of members and, in lists, numbers
// from 1, parted by / ("criteria/3/kind"; json_check.h). Nothing where there is no such place. The
// text must be one that parse_json takes.
std::optional<int> line_of_json_place(std::string_view text, std::string_view place);

}  // namespace minsheng
