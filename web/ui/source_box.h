// Lines of a source document with their numbers and marks, as in the drawer.
#pragma once

#include <vector>

#include "app/item_view.h"
#include "ui/layout.h"
#include "ui/theme.h"

namespace minsheng {

struct MarkColors {
  Color underline, ground;
};
MarkColors mark_colors(MarkRole role);

// Height of the box for that width.
float source_box_height(const std::vector<MarkedLine>& lines, float width);
void draw_source_box(const Rect& r, const std::vector<MarkedLine>& lines);

}  // namespace minsheng
