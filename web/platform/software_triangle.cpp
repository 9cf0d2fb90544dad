// One triangle of the software renderer, see software_pixels.h. Edges in 1/256 pixel, so that
// neighbours fit without gaps.
#include <cmath>
#include <cstddef>
#include <cstdint>

#include "platform/software_pixels.h"

namespace minsheng {
namespace {

constexpr std::int64_t kSub = 256;
constexpr float kFarthest = 1 << 20;  // pixels; keeps products in 64 bits

struct FixedPoint {
  std::int64_t x, y;
};

FixedPoint fix(const ImVec2& place) {
  const auto fixed = [](float value) {
    return static_cast<std::int64_t>(
        std::lround(std::clamp(value, -kFarthest, kFarthest) * static_cast<float>(kSub)));
  };
  return {fixed(place.x), fixed(place.y)};
}

// a·x + b·y + c ≥ 0 inside, for pixel numbers x, y; the bias takes edges that are neither top nor
// left out.
struct Edge {
  std::int64_t a, b, c;
};

Edge edge_between(const FixedPoint& from, const FixedPoint& to) {
  const std::int64_t dx = to.x - from.x, dy = to.y - from.y;
  const bool top_or_left = dy < 0 || (dy == 0 && dx > 0);
  const std::int64_t half = kSub / 2;  // the centre of pixel 0
  const std::int64_t at_zero = dx * (half - from.y) - dy * (half - from.x);
  return {-dy * kSub, dx * kSub, at_zero - (top_or_left ? 0 : 1)};
}

std::int64_t floor_divide(std::int64_t a, std::int64_t b) {  // b > 0
  return a >= 0 ? a / b : -((-a + b - 1) / b);
}

// The part of [from, to) where the edge holds in row y.
void cut_span(const Edge& edge, int y, std::int64_t& from, std::int64_t& to) {
  const std::int64_t rest = edge.b * y + edge.c;
  if (edge.a > 0) {
    from = std::max(from, -floor_divide(rest, edge.a));
  } else if (edge.a < 0) {
    to = std::min(to, floor_divide(rest, -edge.a) + 1);
  } else if (rest < 0) {
    to = from;
  }
}

// A value that changes evenly over the triangle: colour channels, texture coordinates.
struct Plane {
  float at_origin, per_x, per_y;

  float at(int x, int y) const {
    return at_origin + per_x * (static_cast<float>(x) + 0.5F) +
           per_y * (static_cast<float>(y) + 0.5F);
  }
};

Plane plane_through(const Corner corner[3], const float value[3]) {
  const ImVec2 &p = corner[0].place, &q = corner[1].place, &r = corner[2].place;
  const float area = (q.x - p.x) * (r.y - p.y) - (r.x - p.x) * (q.y - p.y);
  const float first = value[1] - value[0], second = value[2] - value[0];
  const float per_x = (first * (r.y - p.y) - second * (q.y - p.y)) / area;
  const float per_y = (second * (q.x - p.x) - first * (r.x - p.x)) / area;
  return {value[0] - per_x * p.x - per_y * p.y, per_x, per_y};
}

struct Shade {
  Plane channel[4];
  Plane u, v;
  bool one_colour, textured;
  std::uint32_t colour;  // where one_colour
};

Shade shade_of(const Corner corner[3], const ImTextureData* texture) {
  Shade shade{};
  shade.one_colour = corner[0].colour == corner[1].colour && corner[1].colour == corner[2].colour;
  shade.textured = corner[0].uv.x != corner[1].uv.x || corner[0].uv.y != corner[1].uv.y ||
                   corner[0].uv.x != corner[2].uv.x || corner[0].uv.y != corner[2].uv.y;
  shade.colour = shade.textured ? corner[0].colour
                                : multiply(corner[0].colour, texel_at(texture, corner[0].uv));
  for (int i = 0; i < 4 && !shade.one_colour; ++i) {
    float value[3];
    for (int k = 0; k < 3; ++k) value[k] = static_cast<float>((corner[k].colour >> (8 * i)) & 255U);
    shade.channel[i] = plane_through(corner, value);
  }
  if (shade.textured) {
    const float u[3] = {corner[0].uv.x, corner[1].uv.x, corner[2].uv.x};
    const float v[3] = {corner[0].uv.y, corner[1].uv.y, corner[2].uv.y};
    shade.u = plane_through(corner, u);
    shade.v = plane_through(corner, v);
  }
  return shade;
}

std::uint32_t colour_at(const Shade& shade, const ImTextureData* texture, int x, int y) {
  std::uint32_t colour = shade.colour;
  if (!shade.one_colour) {
    colour = 0;
    for (int i = 0; i < 4; ++i) {
      const float value = std::clamp(shade.channel[i].at(x, y) + 0.5F, 0.0F, 255.0F);
      colour |= static_cast<std::uint32_t>(value) << (8 * i);
    }
  }
  if (!shade.textured) return colour;
  return multiply(colour, texel_at(texture, {shade.u.at(x, y), shade.v.at(x, y)}));
}

void draw_span(PixelView view, int y, int from, int to, const Shade& shade,
               const ImTextureData* texture) {
  if (shade.one_colour && !shade.textured) {
    fill_box(view, {from, y, to, y + 1}, shade.colour);
    return;
  }
  std::uint32_t* row =
      view.pixels + static_cast<std::size_t>(y) * static_cast<std::size_t>(view.width);
  for (int x = from; x < to; ++x) row[x] = blend(colour_at(shade, texture, x, y), row[x]);
}

}  // namespace

void draw_triangle(PixelView view, const Clip& clip, const ImTextureData* texture,
                   const Corner given[3]) {
  FixedPoint point[3] = {fix(given[0].place), fix(given[1].place), fix(given[2].place)};
  const std::int64_t area = (point[1].x - point[0].x) * (point[2].y - point[0].y) -
                            (point[2].x - point[0].x) * (point[1].y - point[0].y);
  if (area == 0) return;
  if (area < 0) std::swap(point[1], point[2]);
  const Edge edges[3] = {edge_between(point[0], point[1]), edge_between(point[1], point[2]),
                         edge_between(point[2], point[0])};
  const Shade shade = shade_of(given, texture);
  const std::int64_t lowest = std::min({point[0].y, point[1].y, point[2].y});
  const std::int64_t highest = std::max({point[0].y, point[1].y, point[2].y});
  const int top = static_cast<int>(std::max<std::int64_t>(clip.top, floor_divide(lowest, kSub)));
  const int bottom =
      static_cast<int>(std::min<std::int64_t>(clip.bottom, floor_divide(highest, kSub) + 1));
  for (int y = top; y < bottom; ++y) {
    std::int64_t from = clip.left, to = clip.right;
    for (const Edge& edge : edges) cut_span(edge, y, from, to);
    if (from < to) draw_span(view, y, static_cast<int>(from), static_cast<int>(to), shade, texture);
  }
}

}  // namespace minsheng
