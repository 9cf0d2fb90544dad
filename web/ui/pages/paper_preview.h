// The paper as it will be printed, beside what it is made from: where its frame shows, which sheet
// is looked at, how large.
#pragma once

#include "ui/layout.h"

namespace minsheng {

struct Screen;

// Where UiState::paper shows. Its frame lies above everything that is drawn; draw_interface() cuts
// holes for what is to be seen over it.
void place_paper(Screen& screen, const Rect& r);

// Turning the sheets and the zoom, cut from the right of `rest`; nothing until there is a page.
void draw_sheet_controls(Screen& screen, Rect& rest);

}  // namespace minsheng
