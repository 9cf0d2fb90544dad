// The whole interface: frame, pages, drawer, notes. One call a frame.
#pragma once

#include "ui/screen.h"

namespace minsheng {

// Fits Dear ImGui's style to the theme in use; after each change of theme.
void apply_style();

// Draws everything into the current frame; what the user asked for is in screen.actions.
void draw_interface(Screen& screen);

}  // namespace minsheng
