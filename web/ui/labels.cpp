// Tags, chips, key caps, empty states: what is read and not pressed.
#include <algorithm>
#include <cmath>

#include "ui/widgets.h"

namespace minsheng {
namespace {

Rect cut_label(Rect& rest, std::string_view text) {
  float width = std::ceil(measure_text(text, 12)) + 12;
  Rect box = middle(cut_left(rest, width), 20);
  skip_left(rest, 6);
  return box;
}

}  // namespace

void tag(Rect& rest, std::string_view text) {
  Rect box = cut_label(rest, text);
  outline(box, theme().line2, 4);
  draw_text(box, text, {12, false, theme().text2, Align::center});
}

void chip(Rect& rest, std::string_view text, Color ink, Color ground) {
  Rect box = cut_label(rest, text);
  fill(box, ground ? ground : theme().sunken, 4);
  draw_text(box, text, {12, false, ink ? ink : theme().text2, Align::center});
}

float key_cap_width(std::string_view text) {
  return std::max(std::ceil(measure_text(text, 12)) + 10, 18.0f);
}

float key_cap(float x, float center_y, std::string_view text, bool on_primary) {
  const Theme& t = theme();
  Rect box{x, std::floor(center_y - 9), key_cap_width(text), 18};
  fill(box, on_primary ? t.accent_press : t.surface, 4);
  outline(box, on_primary ? t.accent_press : t.line2, 4);
  draw_text(box, text, {12, false, on_primary ? t.on_accent : t.text2, Align::center}, true);
  return box.width;
}

bool empty_state(const char* id, const Rect& r, const EmptyState& state) {
  constexpr float kWidest = 360;
  float text_height = 20 * static_cast<float>(wrap_text(state.sentence, 13, kWidest).size());
  float total = 24 + 10 + 22 + 4 + text_height + (state.button.empty() ? 0 : 12 + 28);
  Rect rest = centered(r, std::min(r.width, kWidest), total);
  draw_icon(cut_top(rest, 24), state.icon, 24, theme().text2);
  skip_top(rest, 10);
  draw_text(cut_top(rest, 22), state.title, {14, true, theme().text, Align::center});
  skip_top(rest, 4);
  Rect sentence = cut_top(rest, text_height);
  draw_paragraph(sentence, state.sentence, {13, false, theme().text2, Align::center}, 20);
  if (state.button.empty()) return false;
  skip_top(rest, 12);
  ButtonStyle style{.text_size = 13};
  Rect box = centered(cut_top(rest, 28), button_width(state.button, style), 28);
  return button(id, box, state.button, style);
}

}  // namespace minsheng
