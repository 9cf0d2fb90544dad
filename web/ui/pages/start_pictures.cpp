// The drawings on the three doors: a ledger, a plan that becomes a ledger, ledgers in a box.
// Coordinates are those of a picture 304 × 120 that stands on the lower edge of its place.
#include <imgui.h>

#include "ui/pages/start_page.h"
#include "ui/paint.h"

namespace minsheng {
namespace {

struct Picture {
  float x, y;  // of its top left corner

  Rect at(float left, float top, float width, float height) const {
    return {x + left, y + top, width, height};
  }
  ImVec2 point(float left, float top) const { return {x + left, y + top}; }
};

constexpr float kWidth = 304;
constexpr float kHeight = 120;

Picture begin_picture(const Rect& art) {
  ImGui::PushClipRect({art.x, art.y}, {right_of(art), bottom_of(art)}, true);
  return {art.x + (art.width - kWidth) / 2, bottom_of(art) - kHeight};
}

void end_picture() { ImGui::PopClipRect(); }

void draw_sheet(const Rect& r) {
  fill(r, theme().line2, 4);
  fill(inset(r, 1, 1), theme().surface, 3);
}

void draw_stroke(const Rect& r) { fill(r, theme().line2, 2); }
void draw_mark(const Rect& r) { fill(r, theme().accent_mid, 1); }

void draw_arrow(const Picture& picture, float left, float top) {
  ImDrawList* list = ImGui::GetWindowDrawList();
  std::uint32_t color = packed(theme().accent_text);
  ImVec2 tip = picture.point(left + 28, top);
  list->AddLine(picture.point(left, top), tip, color, 2);
  const ImVec2 head[] = {picture.point(left + 21, top - 6), tip, picture.point(left + 21, top + 6)};
  list->AddPolyline(head, 3, color, 0, 2);
}

// One dot a row in the colours of the interface; no lights, for a plan has none yet.
void draw_ledger_row(const Picture& picture, float top, float width, float share) {
  fill(picture.at(64, top + 1, 8, 8), theme().accent_mid, 2);
  draw_stroke(picture.at(80, top + 2, width, 5));
  fill(picture.at(184, top + 2, 54, 5), theme().track, 2);
  fill(picture.at(184, top + 2, 54 * share, 5), theme().bar, 2);
}

}  // namespace

void draw_sample_picture(const Rect& art) {
  Picture picture = begin_picture(art);
  draw_sheet(picture.at(56, 12, 192, 120));
  fill(picture.at(57, 13, 190, 16), theme().subtle, 3);
  static constexpr float kRows[][2] = {{92, 1}, {70, .62f}, {84, .4f}, {60, .24f}, {76, .58f}};
  float top = 35;
  for (const float* row : kRows) {
    draw_ledger_row(picture, top, row[0], row[1]);
    top += 16;
  }
  end_picture();
}

void draw_import_picture(const Rect& art) {
  Picture picture = begin_picture(art);
  draw_sheet(picture.at(32, 12, 93, 120));
  draw_stroke(picture.at(52, 24, 54, 6));
  static constexpr float kLines[] = {72, 76, 60, 74, 48, 70};
  float top = 40;
  for (int i = 0; i < 6; ++i) {
    float width = kLines[i];
    draw_stroke(picture.at(42, top, width, 4));
    if (i % 2 == 1) draw_mark(picture.at(42 + width * .35f, top - 2, width * .5f, 8));
    top += 12;
  }
  draw_arrow(picture, 136, 66);
  draw_sheet(picture.at(176, 24, 97, 89));
  static constexpr float kItems[] = {38, 30, 42, 34};
  for (int i = 0; i < 4; ++i) {
    float row = 36 + 18 * static_cast<float>(i);
    fill(picture.at(186, row, 14, 10), theme().track, 2);
    draw_stroke(picture.at(206, row + 3, kItems[i], 4));
    draw_mark(picture.at(254, row + 1, 10, 8));
  }
  end_picture();
}

void draw_bundle_picture(const Rect& art) {
  Picture picture = begin_picture(art);
  for (int i = 0; i < 3; ++i) {
    auto step = static_cast<float>(i);
    draw_sheet(picture.at(34 + step * 8, 22 + step * 9, 73, 57));
    draw_stroke(picture.at(44 + step * 8, 32 + step * 9, 40, 4));
  }
  draw_stroke(picture.at(60, 62, 52, 4));
  draw_stroke(picture.at(60, 72, 36, 4));
  draw_mark(picture.at(60, 81, 24, 8));
  draw_arrow(picture, 140, 62);
  ImDrawList* list = ImGui::GetWindowDrawList();
  std::uint32_t line = packed(theme().accent_text);
  Picture box{picture.x + 182, picture.y + 20};
  const ImVec2 outer[] = {box.point(44, 4),  box.point(84, 20), box.point(84, 62),
                          box.point(44, 82), box.point(4, 62),  box.point(4, 20)};
  list->AddConvexPolyFilled(outer, 6, packed(theme().surface));
  list->AddPolyline(outer, 6, line, ImDrawFlags_Closed, 1.5f);
  const ImVec2 lid[] = {box.point(4, 20), box.point(44, 38), box.point(84, 20)};
  list->AddPolyline(lid, 3, line, 0, 1.5f);
  list->AddLine(box.point(44, 38), box.point(44, 82), line, 1.5f);
  list->AddLine(box.point(24, 12), box.point(64, 29), line, 1.5f);
  end_picture();
}

}  // namespace minsheng
