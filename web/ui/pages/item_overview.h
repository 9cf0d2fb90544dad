// The first tab of the drawer: facts, targets, findings, what bulletins say, the words in the plan,
// and the last changes of the item that is shown.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

// Draws ItemDrawerState::view; cuts what it uses from the top of `rest`.
void draw_item_overview(Screen& screen, Rect& rest);

}  // namespace minsheng
