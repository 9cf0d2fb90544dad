// Segmented control, tabs, check box, switch, slider.
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "ui/widgets.h"

namespace minsheng {
namespace {

std::string count_text(const Segment& segment) {
  return segment.count < 0 ? std::string() : std::to_string(segment.count);
}

float segment_width(const Segment& segment) {
  float width = measure_text(segment.label, 13, true) + 20;
  if (segment.count >= 0) width += measure_text(count_text(segment), 12) + 5;
  if (segment.icon) width += 16;
  return std::ceil(width);
}

void draw_segment(const Rect& r, const Segment& segment, bool on, bool hovered, bool focused) {
  const Theme& t = theme();
  if (on) {
    fill(r, t.line, 4);
    fill(inset(r, 1, 1), t.surface, 3);
  }
  if (focused) outline(r, t.accent_text, 4, 2);
  Rect rest = inset(r, 10, 0);
  Color color = on || hovered ? t.text : t.text2;
  float width = measure_text(segment.label, 13, on);
  draw_text(cut_left(rest, width + 1), segment.label, {13, on, color}, true);
  skip_left(rest, 4);
  if (segment.icon) draw_icon(cut_left(rest, 12), segment.icon, 12, t.text2);
  draw_text(rest, count_text(segment), {12, false, t.text2}, true);
}

void draw_tab(const Rect& r, const Segment& segment, bool on, const PressResult& state) {
  const Theme& t = theme();
  Color color = on ? t.accent_text : state.hovered ? t.text : t.text2;
  Rect rest = r;
  float width = measure_text(segment.label, 14, on);
  draw_text(cut_left(rest, width + 1), segment.label, {14, on, color}, true);
  skip_left(rest, 5);
  draw_text(rest, count_text(segment), {12, false, t.text2}, true);
  if (on) fill({r.x, bottom_of(r) - 2, r.width, 2}, t.accent_text);
  if (state.focused) outline(inset(r, -3, 4), t.accent_text, 4, 2);
}

}  // namespace

float segmented_width(const std::vector<Segment>& segments) {
  float width = 4;
  for (const Segment& segment : segments) width += segment_width(segment);
  return width;
}

bool segmented(const char* id, const Rect& r, std::string_view name,
               const std::vector<Segment>& segments, int& chosen) {
  ImGui::PushID(id);
  fill(r, theme().sunken, 6);
  begin_group(Role::group, name, r);
  Rect rest = inset(r, 2, 2);
  bool changed = false;
  for (size_t i = 0; i < segments.size(); ++i) {
    bool on = static_cast<int>(i) == chosen;
    Rect box = cut_left(rest, segment_width(segments[i]));
    ItemStates states;
    states.pressed = on ? 1 : 0;
    states.description = segments[i].note;
    ImGui::PushID(static_cast<int>(i));
    PressResult state = press_area("##segment", box, Role::button, segments[i].label, states);
    ImGui::PopID();
    draw_segment(box, segments[i], on, state.hovered, state.focused);
    if (state.pressed && !on) {
      chosen = static_cast<int>(i);
      changed = true;
    }
  }
  end_group();
  ImGui::PopID();
  return changed;
}

bool tabs(const char* id, const Rect& r, std::string_view name,
          const std::vector<Segment>& segments, int& chosen, float padding) {
  ImGui::PushID(id);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  begin_group(Role::tablist, name, r);
  Rect rest = inset(r, padding, 0);
  bool changed = false;
  for (size_t i = 0; i < segments.size(); ++i) {
    bool on = static_cast<int>(i) == chosen;
    float width = std::ceil(measure_text(segments[i].label, 14, true));
    if (segments[i].count >= 0) width += measure_text(count_text(segments[i]), 12) + 6;
    Rect box = cut_left(rest, width);
    skip_left(rest, 20);
    ItemStates states;
    states.selected = on ? 1 : 0;
    ImGui::PushID(static_cast<int>(i));
    PressResult state = press_area("##tab", box, Role::tab, segments[i].label, states);
    ImGui::PopID();
    draw_tab(box, segments[i], on, state);
    if (state.pressed && !on) {
      chosen = static_cast<int>(i);
      changed = true;
    }
  }
  end_group();
  ImGui::PopID();
  return changed;
}

bool checkbox(const char* id, const Rect& r, std::string_view label, bool& on) {
  const Theme& t = theme();
  ItemStates states;
  states.checked = on ? 1 : 0;
  PressResult state = press_area(id, r, Role::checkbox, label, states);
  Rect rest = r;
  Rect box = centered(cut_left(rest, 16), 16, 16);
  fill(box, on ? t.accent : t.surface, 4);
  outline(box, on ? t.accent : state.hovered ? t.text2 : t.none, 4);
  if (on) draw_icon(box, icon::kCheck, 12, t.on_accent);
  if (state.focused) outline(inset(box, -2, -2), t.ring, 6, 2);
  skip_left(rest, 8);
  draw_text(rest, label, {13}, true);
  if (state.pressed) on = !on;
  return state.pressed;
}

bool toggle(const char* id, const Rect& r, std::string_view name, bool& on) {
  const Theme& t = theme();
  ItemStates states;
  states.checked = on ? 1 : 0;
  PressResult state = press_area(id, r, Role::toggle, name, states);
  Rect box = centered(r, 32, 18);
  fill(box, on ? t.accent : t.none, 9);
  fill({box.x + (on ? 16.0f : 2.0f), box.y + 2, 14, 14}, 0xFFFFFFFF, 7);
  if (state.focused) outline(inset(box, -2, -2), t.ring, 11, 2);
  if (state.pressed) on = !on;
  return state.pressed;
}

bool slider(const char* id, const Rect& r, std::string_view name, int& value, int low, int high,
            int step) {
  const Theme& t = theme();
  PressResult state = press_area(id, r, Role::slider, name);
  std::string shown = std::to_string(value);
  annotate_last_item(Role::slider, name, shown);
  int wanted = value;
  float room = std::max(r.width - 16, 1.0f);
  if (state.held && ImGui::IsMouseDown(ImGuiMouseButton_Left)) {
    float at = std::clamp((ImGui::GetIO().MousePos.x - r.x - 8) / room, 0.0f, 1.0f);
    wanted = low + static_cast<int>(std::lround(at * static_cast<float>(high - low) /
                                                static_cast<float>(step))) *
                       step;
  }
  if (ImGui::IsItemFocused()) {
    // The arrows move the knob and not the keyboard.
    for (ImGuiKey key : {ImGuiKey_LeftArrow, ImGuiKey_RightArrow}) {
      ImGui::SetKeyOwner(key, ImGui::GetItemID());
    }
    if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) wanted += step;
    if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) wanted -= step;
  }
  wanted = std::clamp(wanted, low, high);
  float share = static_cast<float>(value - low) / static_cast<float>(high - low);
  Rect track = middle(r, 4);
  fill(track, t.track, 2);
  fill({track.x, track.y, 8 + share * room, 4}, t.bar, 2);
  Rect knob{r.x + std::floor(share * room), r.y + std::floor((r.height - 16) / 2), 16, 16};
  fill(knob, t.surface, 8);
  outline(knob, t.accent, 8, 2);
  if (state.focused) outline(inset(knob, -2, -2), t.ring, 10, 2);
  bool changed = wanted != value;
  value = wanted;
  return changed;
}

}  // namespace minsheng
