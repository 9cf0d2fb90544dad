// Buttons, links, press areas, tooltips.
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/wake.h"
#include "ui/widgets.h"

namespace minsheng {
namespace {

constexpr float kIconGap = 6;

float padding_for(const ButtonStyle& style) {
  if (style.kind == ButtonKind::text) return 8;
  if (style.text_size >= 14) return 12;
  return style.text_size >= 13 ? 10 : 8;
}

struct Look {
  Color ground, border, text, icon;
};

Look normal_look(const PressResult& state) {
  const Theme& t = theme();
  Color ground = state.held ? t.sunken : state.hovered ? t.hover : t.surface;
  return {ground, t.line2, t.text, t.text2};
}

Look look_of(const ButtonStyle& style, const PressResult& state) {
  const Theme& t = theme();
  if (!style.disabled.empty()) return {t.subtle, t.line, t.faint, t.faint};
  Look look = normal_look(state);
  bool quiet = !state.held && !state.hovered;
  switch (style.kind) {
    case ButtonKind::normal:
      break;
    case ButtonKind::primary: {
      Color ground = state.held ? t.accent_press : state.hovered ? t.accent_hover : t.accent;
      return {ground, ground, t.on_accent, t.on_accent};
    }
    case ButtonKind::ghost:
      return {quiet ? 0 : look.ground, 0, t.text, t.text2};
    case ButtonKind::text:
      return {quiet ? 0 : look.ground, 0, t.accent_text, t.accent_text};
    case ButtonKind::danger:
      return {state.held ? t.late_bg : look.ground, t.late, t.late_ink, t.late_ink};
  }
  return look;
}

void draw_box(const Rect& r, const Look& look, float rounding, bool focused) {
  if (look.ground & 255) fill(r, look.ground, rounding);
  if (look.border & 255) outline(r, look.border, rounding);
  if (!focused) return;
  outline(inset(r, -2, -2), theme().ring, rounding + 2, 2);
  outline(r, theme().accent_text, rounding);
}

void draw_button_content(const Rect& r, std::string_view label, const ButtonStyle& style,
                         const Look& look) {
  float icon = style.icon ? 16 : 0;
  float text = measure_text(label, style.text_size);
  float cap = style.key.empty() ? 0 : key_cap_width(style.key) + kIconGap + 2;
  float total = icon + (icon > 0 && text > 0 ? kIconGap : 0) + text + cap;
  Rect rest = r;
  skip_left(rest, std::max((r.width - total) / 2, 0.0f));
  if (style.icon) {
    draw_icon(cut_left(rest, icon), style.icon, 16, look.icon);
    skip_left(rest, kIconGap);
  }
  draw_text(cut_left(rest, text + 1), label, {style.text_size, false, look.text}, true);
  if (cap > 0) {
    bool primary = style.kind == ButtonKind::primary && style.disabled.empty();
    key_cap(rest.x + kIconGap + 1, rest.y + rest.height / 2, style.key, primary);
  }
}

// What the mouse pressed last, by whatever name it then had.
struct LastPress {
  ImGuiID id = 0;
  std::string name;
  double at = 0;
};
LastPress last_press;

// The second press of a double click is not meant for what took the place of the pressed control,
// nor for the pressed control once it does something else.
bool is_meant_for_another(ImGuiID id, Role role, std::string_view name) {
  if (!ImGui::IsMouseReleased(ImGuiMouseButton_Left)) return false;  // by a key
  constexpr double kLongestDouble = 1;  // with the second press held for a while
  double now = ImGui::GetTime();
  bool again = ImGui::GetIO().MouseClickedLastCount[ImGuiMouseButton_Left] > 1;
  bool other = last_press.id != id || last_press.name != name;
  bool at_once = now >= last_press.at && now < last_press.at + kLongestDouble;
  last_press = {id, std::string(name), now};
  bool acts = role == Role::button || role == Role::link || role == Role::menuitem;
  return acts && again && other && at_once;
}

}  // namespace

PressResult press_area(const char* id, const Rect& r, Role role, std::string_view name,
                       const ItemStates& states, bool keyboard) {
  PressResult result;
  if (r.width <= 0 || r.height <= 0) return result;
  ImGui::SetCursorScreenPos({r.x, r.y});
  ImGuiButtonFlags flags = ImGuiButtonFlags_MouseButtonLeft;
  if (keyboard) flags |= ImGuiButtonFlags_EnableNav;
  ImGui::PushStyleColor(ImGuiCol_NavCursor, 0);
  result.pressed = ImGui::InvisibleButton(id, {r.width, r.height}, flags);
  ImGui::PopStyleColor();
  annotate_last_item(role, name, {}, states);
  if (result.pressed && is_meant_for_another(ImGui::GetItemID(), role, name)) {
    result.pressed = false;
  }
  result.hovered = ImGui::IsItemHovered();
  result.held = ImGui::IsItemActive();
  result.focused = ImGui::IsItemFocused() && ImGui::GetIO().NavVisible;
  result.double_pressed = result.hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left);
  result.context = result.hovered && ImGui::IsMouseReleased(ImGuiMouseButton_Right);
  return result;
}

float button_width(std::string_view label, const ButtonStyle& style) {
  float width = 2 * padding_for(style) + measure_text(label, style.text_size);
  if (style.icon) width += 16 + (label.empty() ? 0 : kIconGap);
  if (!style.key.empty()) width += key_cap_width(style.key) + kIconGap + 2;
  return std::ceil(width);
}

bool button(const char* id, const Rect& r, std::string_view label, const ButtonStyle& style) {
  bool disabled = !style.disabled.empty();
  ImGui::BeginDisabled(disabled);
  ItemStates states;
  states.description = disabled ? style.disabled : style.tip;
  PressResult state = press_area(id, r, Role::button, label, states);
  ImGui::EndDisabled();
  Look look = look_of(style, state);
  draw_box(r, look, r.height <= 24 ? 4 : 6, state.focused);
  draw_button_content(r, label, style, look);
  tooltip(disabled ? style.disabled : style.tip);
  return state.pressed && !disabled;
}

bool button_right(const char* id, Rect& rest, std::string_view label, const ButtonStyle& style,
                  float height) {
  Rect r = middle(cut_right(rest, button_width(label, style)), height);
  skip_right(rest, 8);
  return button(id, r, label, style);
}

bool icon_button(const char* id, const Rect& r, const char* icon, std::string_view name,
                 std::string_view tip, std::string_view disabled) {
  bool off = !disabled.empty();
  ImGui::BeginDisabled(off);
  ItemStates states;
  states.description = off ? disabled : tip;
  PressResult state = press_area(id, r, Role::button, name, states);
  ImGui::EndDisabled();
  Look look = look_of({.kind = ButtonKind::ghost, .disabled = disabled}, state);
  if (off) look.ground = look.border = 0;
  draw_box(r, look, 6, state.focused);
  draw_icon(r, icon, r.height >= 32 ? 18 : 16, look.icon);
  tooltip(name, off ? disabled : tip);
  return state.pressed && !off;
}

bool link(const char* id, const Rect& r, std::string_view label, float size, Align align) {
  PressResult state = press_area(id, r, Role::link, label);
  float width = std::min(measure_text(label, size), r.width);
  float x = r.x;
  if (align == Align::right) x += r.width - width;
  if (align == Align::center) x += (r.width - width) / 2;
  draw_text(r, label, {size, false, theme().accent_text, align}, true);
  if (state.hovered || state.focused) {
    line_h(x, r.y + (r.height + size) / 2 + 1, width, theme().accent_text);
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  }
  return state.pressed;
}

void tooltip(std::string_view text, std::string_view second) {
  if (text.empty()) return;
  constexpr ImGuiHoveredFlags kOver = ImGuiHoveredFlags_AllowWhenDisabled;
  if (!ImGui::IsItemHovered(kOver)) return;
  if (!ImGui::IsItemHovered(kOver | ImGuiHoveredFlags_DelayNormal |
                            ImGuiHoveredFlags_NoSharedDelay)) {
    wake_after(120);
    return;
  }
  constexpr float kWidest = 360;
  float width = std::min(std::max(measure_text(text, 13), measure_text(second, 12)), kWidest) + 1;
  size_t lines = wrap_text(text, 13, width).size();
  size_t more = second.empty() ? 0 : wrap_text(second, 12, width).size();
  float height = 20 * static_cast<float>(lines) + 16 * static_cast<float>(more);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {10, 6});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 6);
  ImGui::PushStyleVar(ImGuiStyleVar_PopupBorderSize, 0);
  ImGui::PushStyleColor(ImGuiCol_PopupBg, packed(theme().tip_bg));
  if (ImGui::BeginTooltip()) {
    ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({width, height});
    Rect box{at.x, at.y, width, height};
    float used = draw_paragraph(box, text, {13, false, theme().tip_text}, 20);
    skip_top(box, used);
    if (more) draw_paragraph(box, second, {12, false, theme().tip_text2}, 16);
    ImGui::EndTooltip();
  }
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(3);
}

}  // namespace minsheng
