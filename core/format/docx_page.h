// The page of GB/T 9704-2012 in Word's units: A4 with a type area of 156 × 225 mm for 22 lines of
// 28 characters. 1 twip = 1/20 point = 1/1440 inch.
#pragma once

namespace minsheng {

inline constexpr int kBodySize = 16;  // points: 三号
// 28.95 points. One twip more, and the 22nd line has no room.
inline constexpr int kLinePitch = 579;
// 28 characters must fit into 156 mm; justified, they fill it. 15.79 points are what each may take,
// 15.7 what LibreOffice needs with its roundings.
inline constexpr int kCharacterSpacing = -6;  // twips
inline constexpr int kCharacterPitch = 20 * kBodySize + kCharacterSpacing;
// The same as Word's 文档网格 has it: 15.793 points, counted in 1/4096 point from the body's size.
inline constexpr int kGridCharSpace = -848;

struct DocxPage {
  int width, height;
  int top, right, bottom, left;
  int footer;  // lower edge of the page number's line, from the page's

  int text_width() const { return width - left - right; }
  int text_height() const { return height - top - bottom; }
};

inline constexpr DocxPage kPortraitPage = {11906, 16838, 2098, 1474, 1984, 1587, 1406};
// Turned about, with the binding edge on top (GB/T 9704, 9: A4 纸型的表格横排).
inline constexpr DocxPage kLandscapePage = {16838, 11906, 1587, 1984, 1474, 2098, 896};

constexpr int twips_of_characters(double count) {
  return static_cast<int>(count * kCharacterPitch + 0.5);
}

constexpr int twips_of_millimetres(double length) {
  return static_cast<int>(length * 1440 / 25.4 + 0.5);
}

}  // namespace minsheng
