// Texts and straight fills on whole device pixels, see snap.h.
#include "platform/snap.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

namespace minsheng {
namespace {

constexpr float kLineLimit = 3;  // design pixels

// Four vertices as ImDrawList writes rectangles: clockwise from the top left.
bool is_rectangle(const ImDrawVert* v) {
  return v[0].pos.y == v[1].pos.y && v[1].pos.x == v[2].pos.x && v[2].pos.y == v[3].pos.y &&
         v[3].pos.x == v[0].pos.x && v[0].pos.x < v[1].pos.x && v[1].pos.y < v[2].pos.y;
}

bool is_plain(const ImDrawVert* v) {
  for (int i = 1; i < 4; ++i)
    if (v[i].uv.x != v[0].uv.x || v[i].uv.y != v[0].uv.y) return false;
  return true;
}

bool is_one_colour(const ImDrawVert* v) {
  return v[1].col == v[0].col && v[2].col == v[0].col && v[3].col == v[0].col;
}

bool is_textured_rectangle(const ImDrawVert* v) {
  return v[0].uv.y == v[1].uv.y && v[1].uv.x == v[2].uv.x && v[2].uv.y == v[3].uv.y &&
         v[3].uv.x == v[0].uv.x;
}

struct Span {
  float from, to;
};

// A glyph that was cut at a clipping edge is no longer a whole number of pixels long: it stays
// where it is.
Span move_whole(Span span, float density) {
  const float length = (span.to - span.from) * density;
  if (std::abs(length - std::round(length)) > 0.02F) return span;
  const float from = std::round(span.from * density);
  return {from / density, (from + std::round(length)) / density};
}

Span settle_edges(Span span, float density) {
  const float from = std::floor(span.from * density + 0.5F);
  const float thickness = span.to - span.from;
  if (thickness <= kLineLimit) {
    const float pixels = std::max(1.0F, std::floor(thickness * density + 0.01F));
    return {from / density, (from + pixels) / density};
  }
  return {from / density, std::floor(span.to * density + 0.5F) / density};
}

template <class Settle>
void settle_rectangle(ImDrawVert* v, float density, Settle settle) {
  const Span x = settle(Span{v[0].pos.x, v[1].pos.x}, density);
  const Span y = settle(Span{v[0].pos.y, v[2].pos.y}, density);
  v[0].pos = ImVec2(x.from, y.from);
  v[1].pos = ImVec2(x.to, y.from);
  v[2].pos = ImVec2(x.to, y.to);
  v[3].pos = ImVec2(x.from, y.to);
}

void snap_list(ImVector<ImDrawVert>& vertices, float density) {
  for (int i = 0; i + 4 <= vertices.Size;) {
    ImDrawVert* v = &vertices.Data[i];
    if (!is_rectangle(v)) {
      ++i;
      continue;
    }
    if (is_plain(v)) {
      if (is_one_colour(v)) settle_rectangle(v, density, settle_edges);
    } else if (is_textured_rectangle(v)) {
      settle_rectangle(v, density, move_whole);
    }
    i += 4;
  }
}

}  // namespace

void snap_to_device_pixels(ImDrawData& data, float density) {
  for (ImDrawList* list : data.CmdLists) snap_list(list->VtxBuffer, density);
}

}  // namespace minsheng
