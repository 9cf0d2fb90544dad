// How wide text is in print and where lines break well, counted in half characters: a Latin letter,
// digit or mark is 1, a Chinese character or full-width mark 2.
#pragma once

#include <string>
#include <string_view>

#include "model/field_value.h"

namespace minsheng {

int printed_width(std::string_view text);

// The lines of a title (GB/T 9704-2012, 7.3.1: 回行时词意完整, 排列对称, 长短适宜, 梯形或菱形): as
// few as fit into `width`, of like length, not broken within 《》, brackets, numbers or Latin
// words, and no line begins with a closing mark or 的. Line ends of the text stay.
TextList title_lines(std::string_view text, int width);

}  // namespace minsheng
