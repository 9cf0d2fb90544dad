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

// Channel by channel: what the GPU does with vertex colour and texel.
inline std::uint32_t multiply(std::uint32_t a, std::uint32_t b) {
  if (b == 0xFFFFFFFFU) return a;
  std::uint32_t result = 0;
  for (unsigned shift = 0; shift < 32; shift += 8)
    result |= times((a >> shift) & 255U, (b >> shift) & 255U) << shift;
  return result;
}

// `source` over an opaque pixel.
inline std::uint32_t blend(std::uint32_t source, std::uint32_t under) {
  const std::uint32_t alpha = source >> 24;
  if (alpha == 255) return source;
  if (alpha == 0) return under;
  std::uint32_t result = 0xFF000000U;
  for (unsigned shift = 0; shift < 24; shift += 8) {
    const std::uint32_t mixed =
        ((source >> shift) & 255U) * alpha + ((under >> shift) & 255U) * (255U - alpha) + 128;
    result |= ((mixed + (mixed >> 8)) >> 8) << shift;
  }
  return result;
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
