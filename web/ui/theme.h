// Colours by role, in two themes, as the design system gives them. Code names roles, never colours.
#pragma once

#include <cstdint>

namespace minsheng {

// 0xRRGGBBAA, as written in a style sheet.
using Color = std::uint32_t;

struct Theme {
  Color page, surface, subtle, sunken, hover;
  Color line, line2, grid;
  Color text, text2, faint;
  Color accent, accent_hover, accent_press, on_accent;
  Color accent_text, accent_weak, accent_mid, ring;
  Color bar, track, tick, ink;
  Color done, done_ink, done_bg, done_heat;
  Color on, on_ink, on_bg, on_heat;
  Color slight, slight_ink, slight_bg, slight_heat;
  Color late, late_ink, late_bg, late_heat;
  Color none, none_ink, none_bg;
  Color danger, scrim;
  Color span_target, span_target_bg, span_lead, span_lead_bg;
  Color span_date, span_date_bg, span_head, span_head_bg;
  Color span_unread, span_unread_bg;
  Color tip_bg, tip_text, tip_text2, tip_link;
  Color paper, paper_ink, paper_red, paper_line, desk;
};

const Theme& light_theme();
const Theme& dark_theme();

// The theme in use. Starts light.
const Theme& theme();
void use_dark_theme(bool dark);
bool is_dark_theme();

// WCAG 2.1 contrast of two opaque colours, 1 to 21.
double contrast_of(Color a, Color b);

}  // namespace minsheng
