// What may be drawn: fills, rounded rectangles, 1-3 px lines, text in two weights, icons, and the
// status shapes. Everything is drawn into the current window's draw list, cut to its clip.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ui/layout.h"
#include "ui/theme.h"

struct ImFont;

namespace minsheng {

enum class Align { left, center, right };

// Sizes in use: 12 13 14 16 20.
struct TextStyle {
  float size = 13;
  bool bold = false;
  Color color = 0;  // 0: theme().text
  Align align = Align::left;
};

// In Dear ImGui's byte order.
std::uint32_t packed(Color color);

// Given once before the first frame; both live as long as the context.
void use_fonts(ImFont* regular, ImFont* bold);
ImFont* font_of(bool bold);

float measure_text(std::string_view text, float size, bool bold = false);

// One line, vertically centred in `box`; what does not fit is cut with …. Returns the drawn width.
// The text is also put into the item tree (Role::text), unless `silent`.
float draw_text(const Rect& box, std::string_view text, const TextStyle& style = {},
                bool silent = false);

// The text as draw_text would show it.
std::string elide(std::string_view text, float size, bool bold, float width);

// Breaks into lines no wider than `width`: between any two Chinese characters, not before closing
// punctuation nor after opening brackets, not inside a word of letters or digits. Keeps line ends.
std::vector<std::string_view> wrap_text(std::string_view text, float size, float width);

// Wrapped from the top of `box`; returns the height used. Ends with … where `max_lines` (if > 0)
// are not enough.
float draw_paragraph(const Rect& box, std::string_view text, const TextStyle& style,
                     float line_height, int max_lines = 0);

// A square icon of `size` in the middle of `box`. `icon` is a string of generated/icons.h.
void draw_icon(const Rect& box, const char* icon, float size, Color color);

void fill(const Rect& r, Color color, float rounding = 0);
void outline(const Rect& r, Color color, float rounding = 0, float thickness = 1);
void line_h(float x, float y, float width, Color color, float thickness = 1);
void line_v(float x, float y, float height, Color color, float thickness = 1);
void dashed_outline(const Rect& r, Color color, float rounding = 0);
void dotted_line_h(float x, float y, float width, Color color);

// A card: surface, 1-px line, radius 8.
void draw_card(const Rect& r);

// Done share of a whole, 0 to 1; `thin` is 6 high in a box of 14, else 10 in a box of 20.
void draw_bar(const Rect& box, float share, Color color, bool thin = true);

}  // namespace minsheng
