// The drawer of 考评: one unit's score, each criterion down to what its points came from, and
// points by hand.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

// Of the chosen unit, which must be in the sheet.
void draw_assess_drawer(Screen& screen, const Rect& r);

}  // namespace minsheng
