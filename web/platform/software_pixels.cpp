// Boxes and texels of the software renderer, see software_pixels.h.
#include "platform/software_pixels.h"

#include <cstddef>

namespace minsheng {
namespace {

std::uint32_t* row_of(PixelView view, int y) {
  return view.pixels + static_cast<std::size_t>(y) * static_cast<std::size_t>(view.width);
}

int texel_index(float coordinate, int size) {
  return std::clamp(static_cast<int>(coordinate * static_cast<float>(size)), 0, size - 1);
}

std::uint32_t texel(const ImTextureData& texture, int x, int y) {
  const std::size_t index = static_cast<std::size_t>(y) * static_cast<std::size_t>(texture.Width) +
                            static_cast<std::size_t>(x);
  if (texture.BytesPerPixel == 1)
    return 0x00FFFFFFU | static_cast<std::uint32_t>(texture.Pixels[index]) << 24;
  return reinterpret_cast<const std::uint32_t*>(texture.Pixels)[index];
}

// Texel under the centre of pixel `pixel` of a row that shows uv_from … uv_to on [from, to).
int texel_under(int pixel, int from, int to, float uv_from, float uv_to, int size) {
  const float along = (static_cast<float>(pixel - from) + 0.5F) / static_cast<float>(to - from);
  return texel_index(uv_from + (uv_to - uv_from) * along, size);
}

}  // namespace

std::uint32_t texel_at(const ImTextureData* texture, const ImVec2& uv) {
  if (texture == nullptr || texture->Pixels == nullptr) return 0xFFFFFFFFU;
  return texel(*texture, texel_index(uv.x, texture->Width), texel_index(uv.y, texture->Height));
}

void fill_box(PixelView view, const Clip& box, std::uint32_t colour) {
  const bool opaque = colour >> 24 == 255;
  for (int y = box.top; y < box.bottom; ++y) {
    std::uint32_t* row = row_of(view, y);
    if (opaque) {
      std::fill(row + box.left, row + std::max(box.left, box.right), colour);
      continue;
    }
    for (int x = box.left; x < box.right; ++x) row[x] = blend(colour, row[x]);
  }
}

void copy_texels(PixelView view, const Clip& box, const Clip& clip, const ImTextureData* texture,
                 const ImVec2& uv_from, const ImVec2& uv_to, std::uint32_t tint) {
  const Clip shown = intersect(box, clip);
  if (shown.is_empty() || texture == nullptr || texture->Pixels == nullptr) return;
  const bool one_to_one = [&] {
    const float across = (uv_to.x - uv_from.x) * static_cast<float>(texture->Width);
    return static_cast<int>(across + 0.5F) == box.right - box.left;
  }();
  for (int y = shown.top; y < shown.bottom; ++y) {
    std::uint32_t* row = row_of(view, y);
    const int v = texel_under(y, box.top, box.bottom, uv_from.y, uv_to.y, texture->Height);
    const int u_first =
        texel_under(shown.left, box.left, box.right, uv_from.x, uv_to.x, texture->Width);
    for (int x = shown.left; x < shown.right; ++x) {
      const int u = one_to_one
                        ? std::min(u_first + x - shown.left, texture->Width - 1)
                        : texel_under(x, box.left, box.right, uv_from.x, uv_to.x, texture->Width);
      const std::uint32_t colour = texel(*texture, u, v);
      if (colour >> 24 != 0) row[x] = blend(multiply(tint, colour), row[x]);
    }
  }
}

}  // namespace minsheng
