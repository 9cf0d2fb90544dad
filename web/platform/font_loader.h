// Text through the browser's own fonts: an ImFontLoader (Dear ImGui 1.92) that draws glyphs on a 2D
// canvas on first use. No font is embedded; every character the system can show, can be shown, in
// any size, weight 400 and 700.
//
// Sizes: ImGui::PushFont(font, 14) draws what CSS calls `font-size: 14px`, at the density of the
// screen. The ratio is 1. The line box that ImGui uses is as high as the size (14), Chinese
// characters are centred in it, and Latin descenders may reach a little below; whoever wraps text
// chooses the line height (look: 14 on a line of 22). Digits are all as wide as the widest.
// Advances are whole device pixels, so text is crisp at every density. Icons: the code points of
// icons.h, in both fonts, in a square of the pushed size (16 = the icon box of 16 px), stroke 1.75
// on 24. Draw an icon at PushFont(font, icon_size) and centre its square; beside text of the same
// size it is centred already.
#pragma once

struct ImFont;

namespace minsheng {

struct Fonts {
  ImFont* regular = nullptr;
  ImFont* bold = nullptr;
};

// Adds both fonts to the current context's atlas; call once after ImGui::CreateContext().
// io.FontDefault = regular.
Fonts load_fonts();

// False when the canvas gives back something other than the glyphs drawn (some browsers add noise
// against fingerprinting): text may then be unreadable and the page should say so. Draws one known
// glyph, once.
bool fonts_are_readable();

// Time spent in drawing glyphs since start, in milliseconds, and how many there were. Also in
// Module.minshengGlyphMs.
struct GlyphCost {
  double milliseconds = 0;
  int count = 0;
};
GlyphCost glyph_cost();

}  // namespace minsheng
