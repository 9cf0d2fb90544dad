// The software renderer's pixel work: clip boxes, blending, texels, triangles. Used by
// software_renderer.cpp only.
#pragma once

#include <imgui.h>

#include <algorithm>
#include <cstdint>

#include "platform/software_renderer.h"

namespace minsheng {

// Pixels from (left, top) up to but without (right, bottom).
struct Clip {
  int left = 0, top = 0, right = 0, bottom = 0;

  bool is_empty() const { return left >= right || top >= bottom; }
};

inline Clip intersect(const Clip& a, const Clip& b) {
  return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
          std::min(a.bottom, b.bottom)};
}

// Exact a × b / 255 for bytes.
inline std::uint32_t times(std::uint32_t a, std::uint32_t b) {
  const std::uint32_t product = a * b + 128;
  return (product + (product >> 8)) >> 8;
}

// Channel by channel: what the GPU does with vertex colour and texel. A white texel, as of all
// glyphs but the coloured, only thins.
inline std::uint32_t multiply(std::uint32_t a, std::uint32_t b) {
  if (b == 0xFFFFFFFFU) return a;
  std::uint32_t result = times(a >> 24, b >> 24) << 24;
  if ((b | 0xFF000000U) == 0xFFFFFFFFU) return result | (a & 0xFFFFFFU);
  for (unsigned shift = 0; shift < 24; shift += 8)
    result |= times((a >> shift) & 255U, (b >> shift) & 255U) << shift;
  return result;
}

// `source` over an opaque pixel; red and blue in one, 16 bits each, which no sum of theirs leaves.
inline std::uint32_t blend(std::uint32_t source, std::uint32_t under) {
  const std::uint32_t alpha = source >> 24, rest = 255U - alpha;
  if (alpha == 255) return source;
  if (alpha == 0) return under;
  constexpr std::uint32_t kBoth = 0x00FF00FFU;
  std::uint32_t both = (source & kBoth) * alpha + (under & kBoth) * rest + 0x00800080U;
  both = ((both + ((both >> 8) & kBoth)) >> 8) & kBoth;
  std::uint32_t green = ((source >> 8) & 255U) * alpha + ((under >> 8) & 255U) * rest + 128;
  green = (green + (green >> 8)) & 0xFF00U;
  return 0xFF000000U | both | green;
}

// White where there is no texture or no such place.
std::uint32_t texel_at(const ImTextureData* texture, const ImVec2& uv);

void fill_box(PixelView view, const Clip& box, std::uint32_t colour);

// Draws the texels between two corners of the texture onto `box`, tinted, nearest texel, inside
// `clip`.
void copy_texels(PixelView view, const Clip& box, const Clip& clip, const ImTextureData* texture,
                 const ImVec2& uv_from, const ImVec2& uv_to, std::uint32_t tint);

struct Corner {
  ImVec2 place;  // in pixels
  ImVec2 uv;
  std::uint32_t colour = 0;
};

// Pixels whose centre lies inside; on a shared edge each pixel belongs to one triangle only
// (top-left rule).
void draw_triangle(PixelView view, const Clip& clip, const ImTextureData* texture,
                   const Corner corner[3]);

}  // namespace minsheng
