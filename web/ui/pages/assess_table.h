// The score sheet of a quarter: units by rank under their grades, a column for each criterion.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

void draw_assess_table(Screen& screen, const Rect& r);

}  // namespace minsheng
