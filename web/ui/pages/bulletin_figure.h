// The popover of a figure of 专报: what is written, what the ledger says, where that comes from,
// how it can be told.
#pragma once

#include <cstdint>

#include "app/figure_source.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct FigurePopover {
  Id figure;    // "" while it is closed
  Rect anchor;  // the number on the screen
  Id wanted;    // to be opened as soon as it is drawn
  bool opening = false;

  // Built for the figure.
  FigureSource source;
  uint64_t built_revision = ~uint64_t{0};  // of the session
};

// Opens it below `anchor`.
void open_figure(FigurePopover& popover, const Id& figure, const Rect& anchor);

// Goes to the first figure behind the present one that the ledger tells otherwise, with the list;
// closes where there is none.
void open_next_changed(Screen& screen);

// At the outermost level of the page; within `bounds` where they are wide enough.
void draw_figure_popover(Screen& screen, const Rect& bounds);

}  // namespace minsheng
