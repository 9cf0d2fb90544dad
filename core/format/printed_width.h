// Where lines of a title break well, counted in half characters (base/text_width.h).
#pragma once

#include <string>
#include <string_view>

#include "base/text_width.h"
#include "model/field_value.h"

namespace minsheng {

// The lines of a title (GB/T 9704-2012, 7.3.1: 回行时词意完整, 排列对称, 长短适宜, 梯形或菱形): as
// few as fit into `width`, of like length, not broken within 《》, brackets, numbers or Latin
// words, and no line begins with a closing mark or 的. Line ends of the text stay.
TextList title_lines(std::string_view text, int width);

}  // namespace minsheng
