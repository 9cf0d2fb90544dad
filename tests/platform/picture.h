// A small drawing for tests of the renderer: a draw list without a window, shown as rows of text.
#pragma once

#include <imgui.h>
#include <imgui_internal.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace minsheng::testing {

inline constexpr std::uint32_t kBlack = 0xFF000000, kWhite = 0xFFFFFFFF;

// Draw data of one list with one clip rectangle over the whole picture, and a texture of 4 × 4
// texels: its first texel is white and serves plain fills; the others are as transparent as 16 ×
// their index.
class Drawing {
 public:
  Drawing(int width, int height, float scale = 1);

  ImDrawList& list() { return list_; }
  ImDrawData& data() { return data_; }

  // Where the texel (x, y) begins.
  static ImVec2 texel(int x, int y) {
    return {static_cast<float>(x) / 4, static_cast<float>(y) / 4};
  }

  // The picture on a white ground, R G B A from the top left.
  std::vector<std::uint32_t> render();

  // One character a pixel: '.' white, '#' black, '+' anything between.
  std::string show();

 private:
  int width_, height_;
  ImDrawListSharedData shared_;
  ImTextureData texture_;
  ImDrawList list_;
  ImDrawData data_;
};

}  // namespace minsheng::testing
