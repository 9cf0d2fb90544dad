// The left column of 专报 while it is written: its sections, and the facts of its head.
#pragma once

#include "model/ids.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

inline constexpr float kOutlineWidth = 168;

void draw_bulletin_outline(Screen& screen, const Rect& r);

}  // namespace minsheng
