#include <doctest/doctest.h>

#include <algorithm>

#include "platform/picture.h"
#include "platform/software_renderer.h"

using namespace minsheng;
using namespace minsheng::testing;

TEST_CASE("a filled rectangle covers its pixels and no other") {
  Drawing drawing(8, 5);
  drawing.list().AddRectFilled({1, 1}, {4, 3}, kBlack);
  CHECK(drawing.show() ==
        "........\n"
        ".###....\n"
        ".###....\n"
        "........\n"
        "........\n");
}

TEST_CASE("at scale two a rectangle is twice as large in pixels") {
  Drawing drawing(8, 4, 2);
  drawing.list().AddRectFilled({1, 0}, {3, 1}, kBlack);
  CHECK(drawing.show() ==
        "..####..\n"
        "..####..\n"
        "........\n"
        "........\n");
}

TEST_CASE("what lies outside a clip rectangle or the picture is cut") {
  Drawing drawing(6, 4);
  drawing.list().PushClipRect({1, 1}, {4, 3}, true);
  drawing.list().AddRectFilled({-1000, -1000}, {1000, 1000}, kBlack);
  drawing.list().PopClipRect();
  drawing.list().AddRectFilled({5, 3}, {1e7F, 1e7F}, kBlack);
  CHECK(drawing.show() ==
        "......\n"
        ".###..\n"
        ".###..\n"
        ".....#\n");
}

TEST_CASE("a half transparent fill is mixed with what is under it") {
  Drawing drawing(1, 1);
  drawing.list().AddRectFilled({0, 0}, {1, 1}, IM_COL32(255, 0, 0, 128));
  CHECK(drawing.render() == std::vector<std::uint32_t>{IM_COL32(255, 127, 127, 255)});
  drawing.list().AddRectFilled({0, 0}, {1, 1}, IM_COL32(0, 0, 0, 0));
  CHECK(drawing.render() == std::vector<std::uint32_t>{IM_COL32(255, 127, 127, 255)});
}

TEST_CASE("a glyph is copied texel by texel in its colour") {
  Drawing drawing(3, 2);
  ImDrawList& list = drawing.list();
  list.PrimReserve(6, 4);
  list.PrimRectUV({0, 0}, {3, 2}, Drawing::texel(1, 2), Drawing::texel(4, 4), kBlack);
  // texels 9 10 11 / 13 14 15 of the texture, alpha 16 × index, black on white
  std::vector<std::uint32_t> expected;
  for (std::uint32_t index : {9U, 10U, 11U, 13U, 14U, 15U}) {
    const std::uint32_t white = 255 - index * 16;
    expected.push_back(0xFF000000 | white << 16 | white << 8 | white);
  }
  CHECK(drawing.render() == expected);
}

TEST_CASE("a glyph that is cut on the left shows its right texels") {
  Drawing whole(3, 2), cut(3, 2);
  for (Drawing* drawing : {&whole, &cut}) {
    drawing->list().PrimReserve(6, 4);
    drawing->list().PrimRectUV({0, 0}, {3, 2}, Drawing::texel(1, 2), Drawing::texel(4, 4), kBlack);
  }
  cut.list().CmdBuffer.back().ClipRect = {1, 0, 3, 2};
  std::vector<std::uint32_t> expected = whole.render();
  expected[0] = expected[3] = kWhite;
  CHECK(cut.render() == expected);
}

TEST_CASE("two triangles that share an edge cover each pixel once") {
  constexpr std::uint32_t kVeil = IM_COL32(0, 0, 0, 100);
  Drawing drawing(40, 40);
  const ImVec2 a(3.3F, 5.7F), b(36.2F, 2.4F), c(33.9F, 37.1F), d(6.6F, 31.5F);
  drawing.list().Flags = 0;  // no smoothing: every pixel is in or out
  drawing.list().AddTriangleFilled(a, b, c, kVeil);
  drawing.list().AddTriangleFilled(a, c, d, kVeil);
  const std::vector<std::uint32_t> pixels = drawing.render();
  const std::uint32_t once = IM_COL32(155, 155, 155, 255);
  const auto twice = std::find_if(pixels.begin(), pixels.end(),
                                  [](std::uint32_t p) { return p != kWhite && p != once; });
  CHECK(twice == pixels.end());
  CHECK(std::count(pixels.begin(), pixels.end(), once) > 800);
}

TEST_CASE("a triangle of any winding covers the pixels whose centre it holds") {
  for (const bool clockwise : {true, false}) {
    Drawing drawing(5, 5);
    drawing.list().Flags = 0;
    const ImVec2 top(0, 0), right(5, 0), bottom(0, 5);
    drawing.list().AddTriangleFilled(top, clockwise ? right : bottom, clockwise ? bottom : right,
                                     kBlack);
    CHECK(drawing.show() ==
          "####.\n"
          "###..\n"
          "##...\n"
          "#....\n"
          ".....\n");
  }
}

TEST_CASE("a triangle without area draws nothing") {
  Drawing drawing(4, 2);
  drawing.list().Flags = 0;
  drawing.list().AddTriangleFilled({0, 0}, {2, 1}, {4, 2}, kBlack);
  CHECK(drawing.show() == "....\n....\n");
}

TEST_CASE("a round shape is full inside, smooth at the edge and the same on all sides") {
  Drawing drawing(24, 24);
  drawing.list().AddCircleFilled({12, 12}, 9, kBlack, 64);
  const std::vector<std::uint32_t> pixels = drawing.render();
  const auto at = [&](int x, int y) { return pixels[static_cast<std::size_t>(y * 24 + x)]; };
  CHECK(at(12, 12) == kBlack);
  CHECK(at(0, 0) == kWhite);
  int smooth = 0, uneven = 0;
  for (int y = 0; y < 24; ++y)
    for (int x = 0; x < 24; ++x) {
      if (at(x, y) != kBlack && at(x, y) != kWhite) ++smooth;
      const int difference =
          static_cast<int>(at(x, y) & 255) - static_cast<int>(at(23 - x, 23 - y) & 255);
      if (std::abs(difference) > 12) ++uneven;
    }
  CHECK(smooth > 20);
  CHECK(uneven == 0);
}

TEST_CASE("colours run evenly from corner to corner") {
  Drawing drawing(9, 1);
  drawing.list().AddRectFilledMultiColor({0, 0}, {9, 1}, kBlack, kWhite, kWhite, kBlack);
  std::vector<std::uint32_t> red = drawing.render();
  for (std::uint32_t& pixel : red) pixel &= 255;
  CHECK(red == std::vector<std::uint32_t>{14, 43, 71, 99, 128, 156, 184, 213, 241});
}

TEST_CASE("textures are taken, kept and given back as Dear ImGui asks") {
  ImTextureData texture;
  texture.Create(ImTextureFormat_RGBA32, 4, 4);
  ImVector<ImTextureData*> textures;
  textures.push_back(&texture);
  ImDrawData data;
  data.Textures = &textures;

  texture.SetStatus(ImTextureStatus_WantCreate);
  update_software_textures(data);
  CHECK(texture.Status == ImTextureStatus_OK);
  CHECK(texture.TexID != ImTextureID_Invalid);

  texture.SetStatus(ImTextureStatus_WantUpdates);
  update_software_textures(data);
  CHECK(texture.Status == ImTextureStatus_OK);

  texture.SetStatus(ImTextureStatus_WantDestroy);
  update_software_textures(data);
  CHECK(texture.Status == ImTextureStatus_Destroyed);
  CHECK(texture.TexID == ImTextureID_Invalid);
}
