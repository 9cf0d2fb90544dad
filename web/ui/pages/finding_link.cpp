#include "ui/pages/finding_link.h"

#include "ui/pages/checks_page.h"
#include "ui/pages/checks_parts.h"
#include "ui/screen.h"

namespace minsheng {

void draw_finding_link(Screen& screen, const Rect& r, const FindingRow& row, bool with_place) {
  const Theme& t = theme();
  FindingLook look = look_of(row);
  std::string_view rule = tr(row.rule);
  std::string text = tr(row.text);
  std::string name = std::string(tr(look.word)) + " " + row.place + " " + std::string(rule);
  ItemStates states;
  states.description = text;
  PressResult state = press_area("##finding", r, Role::link, name, states);
  tooltip(row.where, text);
  if (state.hovered || state.focused) fill(inset(r, 1, 0), t.hover, 4);
  if (state.focused) outline(inset(r, 2, 1), t.accent_text, 4, 2);
  Rect rest = inset(r, with_place ? 16.0f : 0.0f, 4);
  draw_icon(cut_left(rest, 14), look.icon, 14, look.color);
  skip_left(rest, 10);
  Rect first = cut_top(rest, 20);
  if (with_place) {
    skip_left(first, draw_text(first, row.place, {12, false, t.text2}, true) + 6);
  }
  draw_text(first, rule, {13}, true);
  draw_text(cut_top(rest, 20), text, {12, false, t.text2}, true);
  if (state.pressed) show_finding(screen, row);
}

std::string open_counts_text(const FindingCounts& counts) {
  static constexpr std::string_view kWords[] = {"错误 {}", "警告 {}", "提示 {}"};
  std::string text;
  for (size_t i = 0; i < counts.open.size(); ++i) {
    if (counts.open[i] == 0) continue;
    if (!text.empty()) text += " · ";
    text += tr(kWords[i], {std::to_string(counts.open[i])});
  }
  return text;
}

}  // namespace minsheng
