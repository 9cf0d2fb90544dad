#include "platform/picture.h"

#include "platform/software_renderer.h"

namespace minsheng::testing {

Drawing::Drawing(int width, int height, float scale)
    : width_(width), height_(height), list_(&shared_) {
  texture_.Create(ImTextureFormat_RGBA32, 4, 4);
  auto* texels = reinterpret_cast<std::uint32_t*>(texture_.Pixels);
  for (std::uint32_t i = 0; i < 16; ++i) texels[i] = i == 0 ? kWhite : (i * 16) << 24 | 0x00FFFFFF;
  const ImVec2 size(static_cast<float>(width) / scale, static_cast<float>(height) / scale);
  shared_.TexUvWhitePixel = {0.125F, 0.125F};
  shared_.ClipRectFullscreen = {0, 0, size.x, size.y};
  shared_.InitialFlags = ImDrawListFlags_AntiAliasedFill | ImDrawListFlags_AntiAliasedLines;
  shared_.SetCircleTessellationMaxError(0.3F);
  list_._ResetForNewFrame();
  list_.PushTexture(texture_.GetTexRef());
  list_.PushClipRect({0, 0}, size);
  data_.Valid = true;
  data_.DisplaySize = size;
  data_.FramebufferScale = {scale, scale};
  data_.CmdLists.push_back(&list_);
}

std::vector<std::uint32_t> Drawing::render() {
  std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width_ * height_));
  draw_in_software(data_, kWhite, {pixels.data(), width_, height_});
  return pixels;
}

std::string Drawing::show() {
  std::string rows;
  int x = 0;
  for (const std::uint32_t pixel : render()) {
    rows += pixel == kWhite ? '.' : pixel == kBlack ? '#' : '+';
    if (++x % width_ == 0) rows += '\n';
  }
  return rows;
}

}  // namespace minsheng::testing
