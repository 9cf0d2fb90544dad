// Notes at the bottom of the page that go away by themselves.
#pragma once

#include "ui/screen.h"

namespace minsheng {

// Above `bottom`, centred in `page`, stacked; eight seconds each, held while hovered. At most two:
// older ones go.
void draw_toasts(Screen& screen, const Rect& page, float bottom);

// What went wrong is mended: an edit of the same kind succeeded.
void forget_errors(UiState& state);

// What was told already and is no error: it does not follow to another page.
void forget_seen(UiState& state);

}  // namespace minsheng
