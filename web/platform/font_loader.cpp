// Glyphs for Dear ImGui from the browser's text engine, see font_loader.h.
#include "platform/font_loader.h"

#include <emscripten/emscripten.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <vector>

#include "generated/icons.h"

extern "C" {
void minsheng_glyph_measure(unsigned code_point, int bold, double size, float* out);
int minsheng_glyph_draw(unsigned code_point, int bold, double size, double x, double y, int width,
                        int height, unsigned char* target);
void minsheng_icon_draw(unsigned code_point, int size, unsigned char* target);
void minsheng_publish_glyph_cost(double milliseconds, int count);
}

namespace minsheng {
namespace {

constexpr unsigned kReferenceHan =
    0x56FD;  // 国 fills its box: its ink tells where the middle of a line is
constexpr float kDefaultSize = 13;

GlyphCost cost;

// Ink box in device pixels around the pen on the baseline, y downwards; `shift` is where to draw,
// right of the pen.
struct Measure {
  float advance = 0, left = 0, top = 0, right = 0, bottom = 0, shift = 0;
};

Measure measure_glyph(unsigned code_point, bool bold, double size) {
  Measure measured;
  minsheng_glyph_measure(code_point, bold ? 1 : 0, size, &measured.advance);
  return measured;
}

bool is_icon(unsigned code_point) {
  return code_point >= icon::kFirstCodePoint && code_point <= icon::kLastCodePoint;
}

bool is_bold(const ImFontConfig& source) { return source.FontLoaderFlags != 0; }

double raster_size(const ImFontBaked& baked) {
  return static_cast<double>(baked.Size) * static_cast<double>(baked.RasterizerDensity);
}

// Full-width characters keep their exact advance, so that a line is as wide as the page's own text;
// others get whole device pixels, so that their spacing is even.
float settle_advance(float advance, double size) {
  const bool full_width = std::abs(static_cast<double>(advance) - size) < 0.05;
  return full_width ? advance : std::round(advance);
}

bool init_source(ImFontAtlas*, ImFontConfig*) { return true; }
bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar code_point) { return code_point >= 32; }

// Ascent is the distance from the top of the line to the baseline: whole device pixels, Han ink in
// the middle.
bool init_baked(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
  const double size = raster_size(*baked);
  const Measure han = measure_glyph(kReferenceHan, is_bold(*source), size);
  const double middle_above_baseline = -0.5 * static_cast<double>(han.top + han.bottom);
  const double baseline = std::round(0.5 * size + middle_above_baseline);
  baked->Ascent = static_cast<float>(baseline) / baked->RasterizerDensity;
  baked->Descent = baked->Ascent - baked->Size;
  return true;
}

struct PackedBox {
  ImTextureRect* rect = nullptr;
  unsigned char* pixels = nullptr;  // room for RGBA
};

PackedBox pack_box(ImFontAtlas* atlas, ImFontGlyph* glyph, int width, int height) {
  const ImFontAtlasRectId id = ImFontAtlasPackAddRect(atlas, width, height);
  if (id == ImFontAtlasRectId_Invalid) return {};
  glyph->PackId = id;
  glyph->Visible = true;
  atlas->Builder->TempBuffer.resize(width * height * 4);
  return {ImFontAtlasPackGetRect(atlas, id), atlas->Builder->TempBuffer.Data};
}

struct Target {
  ImFontAtlas* atlas;
  ImFontConfig* source;
  ImFontBaked* baked;
  ImFontGlyph* glyph;
};

void place_glyph(const Target& to, float left, float top, int width, int height) {
  const float density = to.baked->RasterizerDensity;
  to.glyph->X0 = left / density;
  to.glyph->Y0 = top / density;
  to.glyph->X1 = (left + static_cast<float>(width)) / density;
  to.glyph->Y1 = (top + static_cast<float>(height)) / density;
}

bool load_icon(const Target& to, unsigned code_point) {
  const int size = std::max(1, static_cast<int>(std::lround(raster_size(*to.baked))));
  PackedBox box = pack_box(to.atlas, to.glyph, size, size);
  if (box.rect == nullptr) return false;
  minsheng_icon_draw(code_point, size, box.pixels);
  place_glyph(to, 0, 0, size, size);
  ImFontAtlasBakedSetFontGlyphBitmap(to.atlas, to.baked, to.source, to.glyph, box.rect, box.pixels,
                                     ImTextureFormat_Alpha8, size);
  return true;
}

// One pixel of room on each side: the measured box is that of the outline, smoothing may reach over
// it.
bool load_text_glyph(const Target& to, unsigned code_point, const Measure& ink) {
  const double size = raster_size(*to.baked);
  const int limit = static_cast<int>(4 * size) + 8;
  const float left = std::floor(ink.left) - 1, top = std::floor(ink.top) - 1;
  const int width = std::min(static_cast<int>(std::ceil(ink.right) + 1 - left), limit);
  const int height = std::min(static_cast<int>(std::ceil(ink.bottom) + 1 - top), limit);
  PackedBox box = pack_box(to.atlas, to.glyph, width, height);
  if (box.rect == nullptr) return false;
  const bool coloured =
      minsheng_glyph_draw(code_point, is_bold(*to.source) ? 1 : 0, size,
                          static_cast<double>(ink.shift - left), -static_cast<double>(top), width,
                          height, box.pixels) != 0;
  const float baseline = std::round(to.baked->Ascent * to.baked->RasterizerDensity);
  place_glyph(to, left, baseline + top, width, height);
  to.glyph->Colored = coloured;
  const ImTextureFormat format = coloured ? ImTextureFormat_RGBA32 : ImTextureFormat_Alpha8;
  ImFontAtlasBakedSetFontGlyphBitmap(to.atlas, to.baked, to.source, to.glyph, box.rect, box.pixels,
                                     format, coloured ? width * 4 : width);
  return true;
}

bool load_visible_glyph(const Target& to, unsigned code_point) {
  if (is_icon(code_point)) {
    to.glyph->AdvanceX = to.baked->Size;
    return load_icon(to, code_point);
  }
  const double size = raster_size(*to.baked);
  const Measure ink = measure_glyph(code_point, is_bold(*to.source), size);
  to.glyph->AdvanceX = settle_advance(ink.advance, size) / to.baked->RasterizerDensity;
  if (ink.right <= ink.left || ink.bottom <= ink.top) return true;  // a space
  return load_text_glyph(to, code_point, ink);
}

float advance_only(const ImFontConfig& source, const ImFontBaked& baked, unsigned code_point) {
  if (is_icon(code_point)) return baked.Size;
  const double size = raster_size(baked);
  const Measure ink = measure_glyph(code_point, is_bold(source), size);
  return settle_advance(ink.advance, size) / baked.RasterizerDensity;
}

// Called in two ways: for a glyph, or for its advance alone (large sizes, measuring). One of the
// two pointers is null.
bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*,
                ImWchar code_point, ImFontGlyph* glyph, float* advance) {
  if (code_point < 32 || code_point > IM_UNICODE_CODEPOINT_MAX) return false;
  const double start = emscripten_get_now();
  bool done = true;
  if (glyph == nullptr) {
    *advance = advance_only(*source, *baked, code_point);
  } else {
    glyph->Codepoint = code_point;
    done = load_visible_glyph({atlas, source, baked, glyph}, code_point);
    ++cost.count;
  }
  cost.milliseconds += emscripten_get_now() - start;
  minsheng_publish_glyph_cost(cost.milliseconds, cost.count);
  return done;
}

const ImFontLoader& canvas_loader() {
  static ImFontLoader loader = [] {
    ImFontLoader made;
    made.Name = "canvas";
    made.FontSrcInit = init_source;
    made.FontSrcContainsGlyph = contains_glyph;
    made.FontBakedInit = init_baked;
    made.FontBakedLoadGlyph = load_glyph;
    return made;
  }();
  return loader;
}

ImFont* add_font(const char* name, bool bold) {
  ImFontConfig config;
  std::strncpy(config.Name, name, sizeof(config.Name) - 1);
  config.FontLoader = &canvas_loader();
  config.FontLoaderFlags = bold ? 1 : 0;
  config.SizePixels = kDefaultSize;
  return ImGui::GetIO().Fonts->AddFont(&config);
}

bool draws_the_reference_glyph() {
  constexpr int kSize = 24;
  constexpr int kBox = kSize + 8;
  std::vector<unsigned char> pixels(kBox * kBox * 4);
  const bool coloured =
      minsheng_glyph_draw(kReferenceHan, 0, kSize, 4, kSize, kBox, kBox, pixels.data()) != 0;
  if (coloured) return false;
  int dark = 0, stray = 0;
  for (int y = 0; y < kBox; ++y)
    for (int x = 0; x < kBox; ++x) {
      const unsigned char alpha = pixels[static_cast<std::size_t>(y * kBox + x)];
      const bool outside = x < 2 || y >= kBox - 2;
      if (outside && alpha > 8) ++stray;
      if (!outside && alpha > 128) ++dark;
    }
  return stray == 0 && dark > kSize * kSize / 10 && dark < kSize * kSize * 7 / 10;
}

}  // namespace

Fonts load_fonts() {
  // Lines by geometry: their baked textures need smooth sampling, which the software renderer has
  // not.
  ImGui::GetIO().Fonts->Flags |= ImFontAtlasFlags_NoBakedLines;
  Fonts fonts{add_font("regular", false), add_font("bold", true)};
  ImGui::GetIO().FontDefault = fonts.regular;
  return fonts;
}

bool fonts_are_readable() {
  static const bool readable = draws_the_reference_glyph();
  return readable;
}

GlyphCost glyph_cost() { return cost; }

}  // namespace minsheng
