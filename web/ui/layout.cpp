#include "ui/layout.h"

#include <algorithm>
#include <cmath>

namespace minsheng {

Rect cut_left(Rect& rest, float width) {
  width = std::clamp(width, 0.0f, std::max(rest.width, 0.0f));
  Rect strip{rest.x, rest.y, width, rest.height};
  rest.x += width;
  rest.width -= width;
  return strip;
}

Rect cut_right(Rect& rest, float width) {
  width = std::clamp(width, 0.0f, std::max(rest.width, 0.0f));
  rest.width -= width;
  return {rest.x + rest.width, rest.y, width, rest.height};
}

Rect cut_top(Rect& rest, float height) {
  height = std::clamp(height, 0.0f, std::max(rest.height, 0.0f));
  Rect strip{rest.x, rest.y, rest.width, height};
  rest.y += height;
  rest.height -= height;
  return strip;
}

Rect cut_bottom(Rect& rest, float height) {
  height = std::clamp(height, 0.0f, std::max(rest.height, 0.0f));
  rest.height -= height;
  return {rest.x, rest.y + rest.height, rest.width, height};
}

void skip_left(Rect& rest, float width) { cut_left(rest, width); }
void skip_right(Rect& rest, float width) { cut_right(rest, width); }
void skip_top(Rect& rest, float height) { cut_top(rest, height); }

Rect inset(const Rect& r, float horizontal, float vertical) {
  return {r.x + horizontal, r.y + vertical, std::max(r.width - 2 * horizontal, 0.0f),
          std::max(r.height - 2 * vertical, 0.0f)};
}

Rect centered(const Rect& outer, float width, float height) {
  return {std::floor(outer.x + (outer.width - width) / 2),
          std::floor(outer.y + (outer.height - height) / 2), width, height};
}

Rect middle(const Rect& outer, float height) {
  return {outer.x, std::floor(outer.y + (outer.height - height) / 2), outer.width, height};
}

bool overlaps(const Rect& a, const Rect& b) {
  return a.x < right_of(b) && b.x < right_of(a) && a.y < bottom_of(b) && b.y < bottom_of(a);
}

}  // namespace minsheng
