// Dear ImGui's draw data as pixels, without any graphics card: for offices where WebGL is blocked.
// Pure C++ (no browser), so that it is tested natively. Same picture as the GPU's, up to rounding.
#pragma once

#include <cstdint>

struct ImDrawData;

namespace minsheng {

// Rows from the top, without gaps; a pixel is R, G, B, A in memory order (0xAABBGGRR on every
// machine this runs on).
struct PixelView {
  std::uint32_t* pixels = nullptr;
  int width = 0, height = 0;
};

// Follows the texture requests (RendererHasTextures): texels are read where Dear ImGui keeps them,
// nothing is copied.
void update_software_textures(ImDrawData& data);

// Fills the view with `background` (alpha is ignored) and draws. Everything outside the view or a
// clip rectangle is cut. Axis-aligned rectangles (fills, glyphs) are drawn as such; other triangles
// with interpolated colours, top-left rule.
void draw_in_software(const ImDrawData& data, std::uint32_t background, PixelView view);

// Undoes update_software_textures: the textures are created anew by whoever draws next.
void forget_software_textures();

}  // namespace minsheng
