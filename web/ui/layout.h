// Rectangles and how to cut them: a page is laid out by cutting strips off what is left.
// Lengths are design pixels (platform/canvas.h), origin at the top left of the page.
#pragma once

#include "ui/item_tree.h"

namespace minsheng {

using Rect = ItemRect;

inline float right_of(const Rect& r) { return r.x + r.width; }
inline float bottom_of(const Rect& r) { return r.y + r.height; }

// Takes a strip off one side and gives it back; `rest` shrinks. Never more than there is.
Rect cut_left(Rect& rest, float width);
Rect cut_right(Rect& rest, float width);
Rect cut_top(Rect& rest, float height);
Rect cut_bottom(Rect& rest, float height);

// Leaves a gap on one side.
void skip_left(Rect& rest, float width);
void skip_right(Rect& rest, float width);
void skip_top(Rect& rest, float height);

Rect inset(const Rect& r, float horizontal, float vertical);

// A rectangle of that size in the middle of `outer`.
Rect centered(const Rect& outer, float width, float height);
// Of full width, of that height, vertically in the middle.
Rect middle(const Rect& outer, float height);

bool overlaps(const Rect& a, const Rect& b);

}  // namespace minsheng
