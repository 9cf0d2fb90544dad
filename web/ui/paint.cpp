#include "ui/paint.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "base/utf8.h"

namespace minsheng {
namespace {

ImFont* regular_ = nullptr;
ImFont* bold_ = nullptr;

Color text_color(Color color) { return color ? color : theme().text; }

ImVec2 top_left(const Rect& r) { return {r.x, r.y}; }
ImVec2 bottom_right(const Rect& r) { return {right_of(r), bottom_of(r)}; }

float measure_raw(const ImFont* font, std::string_view text, float size) {
  if (text.empty()) return 0;  // Dear ImGui takes a null end for a C string
  const char* end = text.data() + text.size();
  return const_cast<ImFont*>(font)->CalcTextSizeA(size, 1e9f, 0, text.data(), end).x;
}

constexpr std::string_view kEllipsis = "…";

// Bytes of the longest start of `text` that is no wider than `width`.
size_t fitting_bytes(std::string_view text, float size, bool bold, float width) {
  ImFont* font = font_of(bold);
  float used = 0;
  for (size_t i = 0; i < text.size();) {
    DecodedCharacter character = decode_at(text, i);
    used += measure_raw(font, text.substr(i, character.length), size);
    if (used > width) return i;
    i += character.length;
  }
  return text.size();
}

bool is_word(char32_t code) {
  return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') ||
         (code >= 'A' && code <= 'Z') || code == '.' || code == '%' || code == ',' || code == '-';
}

// Line breaking rules of Chinese type: these may not begin, or not end, a line.
bool may_not_begin(char32_t code) {
  constexpr std::u32string_view kClosing = U"，。、；：？！）》」』】〕”’…—,.;:?!)]}%％·";
  return kClosing.find(code) != std::u32string_view::npos;
}
bool may_not_end(char32_t code) {
  constexpr std::u32string_view kOpening = U"（《「『【〔“‘([{";
  return kOpening.find(code) != std::u32string_view::npos;
}

bool may_break_between(char32_t before, char32_t after) {
  if (may_not_begin(after) || may_not_end(before)) return false;
  return !(is_word(before) && is_word(after));
}

// Bytes of the first line of `text`, which holds no line end.
size_t line_bytes(std::string_view text, float size, float width) {
  ImFont* font = font_of(false);
  float used = 0;
  size_t last_break = 0;
  char32_t before = 0;
  for (size_t i = 0; i < text.size();) {
    DecodedCharacter character = decode_at(text, i);
    if (before && may_break_between(before, character.code)) last_break = i;
    used += measure_raw(font, text.substr(i, character.length), size);
    if (used > width && i > 0) return last_break ? last_break : i;
    before = character.code;
    i += character.length;
  }
  return text.size();
}

constexpr float kDash = 4;
constexpr float kDashGap = 3;

// Dashes along a side of that length: one at either end, gaps as even as they can be.
struct Dashes {
  int count = 0;
  float step = 0;
};

Dashes fit_dashes(float length) {
  if (length < kDash) return {};
  int gaps = static_cast<int>(std::lround((length - kDash) / (kDash + kDashGap)));
  return {gaps + 1, gaps > 0 ? (length - kDash) / static_cast<float>(gaps) : 0};
}

// The four quarter circles of a rounded outline, 1 px.
void draw_corners(const Rect& r, Color color, float rounding) {
  constexpr float kQuarter = 1.5707963f;
  ImDrawList* list = ImGui::GetWindowDrawList();
  float left = r.x + rounding, right = right_of(r) - rounding;
  float top = r.y + rounding, bottom = bottom_of(r) - rounding;
  const ImVec2 centers[] = {{right, bottom}, {left, bottom}, {left, top}, {right, top}};
  for (int i = 0; i < 4; ++i) {
    float from = kQuarter * static_cast<float>(i);
    list->PathArcTo(centers[i], rounding - 0.5f, from, from + kQuarter);
    list->PathStroke(packed(color), 0, 1);
  }
}

}  // namespace

std::uint32_t packed(Color color) {
  return IM_COL32(color >> 24, (color >> 16) & 255, (color >> 8) & 255, color & 255);
}

void use_fonts(ImFont* regular, ImFont* bold) {
  regular_ = regular;
  bold_ = bold;
}

ImFont* font_of(bool bold) {
  ImFont* font = bold ? bold_ : regular_;
  if (!font) return ImGui::GetFont();
  // Dear ImGui tells the page's density to the font that is pushed, and to no other.
  font->CurrentRasterizerDensity = ImGui::GetFont()->CurrentRasterizerDensity;
  return font;
}

float measure_text(std::string_view text, float size, bool bold) {
  return measure_raw(font_of(bold), text, size);
}

std::string elide(std::string_view text, float size, bool bold, float width) {
  if (measure_text(text, size, bold) <= width) return std::string(text);
  float room = width - measure_text(kEllipsis, size, bold);
  return std::string(text.substr(0, fitting_bytes(text, size, bold, room))) +
         std::string(kEllipsis);
}

float draw_text(const Rect& box, std::string_view text, const TextStyle& style, bool silent) {
  if (text.empty()) return 0;
  std::string shown = elide(text, style.size, style.bold, box.width);
  float width = measure_text(shown, style.size, style.bold);
  float x = box.x;
  if (style.align == Align::right) x += box.width - width;
  if (style.align == Align::center) x += (box.width - width) / 2;
  float y = box.y + (box.height - style.size) / 2;
  ImGui::GetWindowDrawList()->AddText(font_of(style.bold), style.size, {x, y},
                                      packed(text_color(style.color)), shown.data(),
                                      shown.data() + shown.size());
  if (!silent) annotate_text(box, text);
  return width;
}

std::vector<std::string_view> wrap_text(std::string_view text, float size, float width) {
  std::vector<std::string_view> lines;
  for (std::string_view paragraph : split(text, "\n")) {
    do {
      size_t bytes = line_bytes(paragraph, size, width);
      lines.push_back(paragraph.substr(0, bytes));
      paragraph.remove_prefix(bytes);
    } while (!paragraph.empty());
  }
  return lines;
}

float draw_paragraph(const Rect& box, std::string_view text, const TextStyle& style,
                     float line_height, int max_lines) {
  std::vector<std::string_view> lines = wrap_text(text, style.size, box.width);
  size_t shown = lines.size();
  if (max_lines > 0) shown = std::min(shown, static_cast<size_t>(max_lines));
  Rect row{box.x, box.y, box.width, line_height};
  for (size_t i = 0; i < shown; ++i) {
    bool cut = i + 1 == shown && shown < lines.size();
    std::string last = cut ? std::string(lines[i]) + std::string(lines[i + 1]) : "";
    draw_text(row, cut ? std::string_view(last) : lines[i], style, true);
    row.y += line_height;
  }
  float height = line_height * static_cast<float>(shown);
  annotate_text({box.x, box.y, box.width, height}, text);
  return height;
}

void draw_icon(const Rect& box, const char* icon, float size, Color color) {
  Rect place = centered(box, size, size);
  ImGui::GetWindowDrawList()->AddText(font_of(false), size, {place.x, place.y},
                                      packed(text_color(color)), icon);
}

void fill(const Rect& r, Color color, float rounding) {
  ImGui::GetWindowDrawList()->AddRectFilled(top_left(r), bottom_right(r), packed(color), rounding);
}

void outline(const Rect& r, Color color, float rounding, float thickness) {
  float half = thickness / 2;
  if (r.width == r.height && rounding * 2 >= r.width) {
    ImVec2 center{r.x + r.width / 2, r.y + r.height / 2};
    ImGui::GetWindowDrawList()->AddCircle(center, r.width / 2 - half, packed(color), 0, thickness);
    return;
  }
  Rect mid = inset(r, half, half);
  ImGui::GetWindowDrawList()->AddRect(top_left(mid), bottom_right(mid), packed(color),
                                      std::max(rounding - half, 0.0f), 0, thickness);
}

void line_h(float x, float y, float width, Color color, float thickness) {
  fill({x, y, width, thickness}, color);
}

void line_v(float x, float y, float height, Color color, float thickness) {
  fill({x, y, thickness, height}, color);
}

void dashed_outline(const Rect& r, Color color, float rounding) {
  Dashes across = fit_dashes(r.width - 2 * rounding);
  for (int i = 0; i < across.count; ++i) {
    float x = r.x + rounding + across.step * static_cast<float>(i);
    line_h(x, r.y, kDash, color);
    line_h(x, bottom_of(r) - 1, kDash, color);
  }
  Dashes down = fit_dashes(r.height - 2 * rounding);
  for (int i = 0; i < down.count; ++i) {
    float y = r.y + rounding + down.step * static_cast<float>(i);
    line_v(r.x, y, kDash, color);
    line_v(right_of(r) - 1, y, kDash, color);
  }
  if (rounding > 0) draw_corners(r, color, rounding);
}

void dotted_line_h(float x, float y, float width, Color color) {
  for (float at = 0; at < width; at += 4) line_h(x + at, y, std::min(2.0f, width - at), color, 2);
}

void draw_card(const Rect& r) {
  fill(r, theme().line, 8);
  fill(inset(r, 1, 1), theme().surface, 7);
}

void draw_bar(const Rect& box, float share, Color color, bool thin) {
  float height = thin ? 6 : 10;
  float rounding = thin ? 3 : 2;
  Rect track = middle(box, height);
  fill(track, theme().track, rounding);
  Rect done = track;
  done.width = std::floor(track.width * std::clamp(share, 0.0f, 1.0f));
  if (done.width > 0) fill(done, color, std::min(rounding, done.width / 2));
}

}  // namespace minsheng
