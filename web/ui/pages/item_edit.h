// The drawer while its item is edited: every field of the item and of its targets.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

// Cut from the top of `rest`.
void draw_item_edit(Screen& screen, Rect& rest);

}  // namespace minsheng
