// Notes at the bottom of the page that go away by themselves.
#pragma once

#include "ui/screen.h"

namespace minsheng {

// Above `bottom`, centred in `page`, stacked; eight seconds each, held while hovered.
void draw_toasts(Screen& screen, const Rect& page, float bottom);

}  // namespace minsheng
