#include <doctest/doctest.h>

#include <cmath>
#include <vector>

#include "platform/picture.h"
#include "platform/snap.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

// The rectangle that the four vertices from `first` make, in device pixels.
std::vector<float> device_rect(Drawing& drawing, int first, float density) {
  const ImVector<ImDrawVert>& v = drawing.list().VtxBuffer;
  return {v[first].pos.x * density, v[first].pos.y * density, v[first + 2].pos.x * density,
          v[first + 2].pos.y * density};
}

void add_glyph(Drawing& drawing, ImVec2 from, ImVec2 to) {
  drawing.list().PrimReserve(6, 4);
  drawing.list().PrimRectUV(from, to, Drawing::texel(1, 0), Drawing::texel(3, 2), kBlack);
}

}  // namespace

TEST_CASE("a glyph is moved to whole device pixels and keeps its size") {
  Drawing drawing(100, 100, 1.25F);
  add_glyph(drawing, {10, 7}, {10 + 12 / 1.25F, 7 + 16 / 1.25F});  // 12.5, 8.75 in device pixels
  snap_to_device_pixels(drawing.data(), 1.25F);
  CHECK(device_rect(drawing, 0, 1.25F) == std::vector<float>{13, 9, 25, 25});
}

TEST_CASE("a glyph that was cut by a clip rectangle stays where it is") {
  Drawing drawing(100, 100, 1.25F);
  add_glyph(drawing, {10, 8}, {10 + 11.5F / 1.25F, 8 + 16 / 1.25F});
  snap_to_device_pixels(drawing.data(), 1.25F);
  CHECK(device_rect(drawing, 0, 1.25F)[0] == 12.5F);
}

TEST_CASE("lines of one design pixel are equally thick wherever they lie") {
  Drawing drawing(200, 200, 1.5F);
  for (int i = 0; i < 9; ++i) {
    const float y = 3.0F * static_cast<float>(i) + 0.3F * static_cast<float>(i);
    drawing.list().AddRectFilled({0, y}, {100, y + 1}, kBlack);
  }
  snap_to_device_pixels(drawing.data(), 1.5F);
  for (int i = 0; i < 9; ++i) {
    const std::vector<float> rect = device_rect(drawing, 4 * i, 1.5F);
    CHECK(rect[3] - rect[1] == doctest::Approx(1));
    CHECK(rect[1] == doctest::Approx(std::round(rect[1])));
  }
}

TEST_CASE("fills that touch still touch after they were moved") {
  Drawing drawing(200, 200, 1.25F);
  for (int i = 0; i < 5; ++i) {
    const float y = 30.0F * static_cast<float>(i) + 1;
    drawing.list().AddRectFilled({0, y}, {100, y + 30}, kBlack);
  }
  snap_to_device_pixels(drawing.data(), 1.25F);
  for (int i = 1; i < 5; ++i)
    CHECK(device_rect(drawing, 4 * i, 1.25F)[1] == device_rect(drawing, 4 * (i - 1), 1.25F)[3]);
}

TEST_CASE("round shapes keep their exact outline") {
  Drawing drawing(100, 100, 1.25F);
  drawing.list().AddRectFilled({10.3F, 10.3F}, {50.7F, 40.1F}, kBlack, 6);
  const ImVector<ImDrawVert> before = drawing.list().VtxBuffer;
  snap_to_device_pixels(drawing.data(), 1.25F);
  REQUIRE(drawing.list().VtxBuffer.Size == before.Size);
  for (int i = 0; i < before.Size; ++i) CHECK(drawing.list().VtxBuffer[i].pos.x == before[i].pos.x);
}
