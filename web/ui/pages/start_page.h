// 开始: the three doors, shown while there is no ledger.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

// Over the whole width below the top bar, without rail.
void draw_start_page(Screen& screen, const Rect& r);

}  // namespace minsheng
