// Scrolling parts, popovers, menus.
#include <imgui.h>

#include <algorithm>

#include "ui/widgets.h"

namespace minsheng {

Rect begin_scroll(const char* id, const Rect& r, float content_height, Color ground) {
  ImGui::SetCursorScreenPos({r.x, r.y});
  ImGui::SetNextWindowContentSize({0, content_height});
  ImGui::PushStyleColor(ImGuiCol_ChildBg, packed(ground));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::BeginChild(id, {r.width, r.height}, ImGuiChildFlags_None);
  ImGui::PopStyleVar();
  ImGui::PopStyleColor();
  return {r.x, r.y - ImGui::GetScrollY(), r.width, content_height};
}

void end_scroll() { ImGui::EndChild(); }

void scroll_to(float top, float height) {
  float view_top = ImGui::GetScrollY();
  float view = ImGui::GetWindowHeight();
  if (top < view_top) ImGui::SetScrollY(top);
  if (top + height > view_top + view) ImGui::SetScrollY(top + height - view);
}

bool begin_popover(const char* id, const Rect& anchor, float width, float height, Rect& inner) {
  if (!ImGui::IsPopupOpen(id)) return false;
  ImVec2 screen = ImGui::GetIO().DisplaySize;
  float x = std::clamp(anchor.x, 8.0f, std::max(screen.x - width - 8, 8.0f));
  float below = bottom_of(anchor) + 4;
  bool fits_below = below + height < screen.y - 8;
  float y = fits_below ? below : std::max(anchor.y - 4 - height, 8.0f);
  ImGui::SetNextWindowPos({x, y});
  ImGui::SetNextWindowSize({width, height});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_PopupRounding, 8);
  ImGui::PushStyleVar(ImGuiStyleVar_PopupBorderSize, 1);
  ImGui::PushStyleColor(ImGuiCol_PopupBg, packed(theme().surface));
  ImGui::PushStyleColor(ImGuiCol_Border, packed(theme().line2));
  bool open = ImGui::BeginPopup(id, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoMove);
  ImGui::PopStyleColor(2);
  ImGui::PopStyleVar(3);
  inner = {x + 4, y + 4, width - 8, height - 8};
  if (open) begin_group(Role::menu, {}, {x, y, width, height});
  return open;
}

void end_popover() {
  end_group();
  ImGui::EndPopup();
}

bool menu_line(const char* id, Rect& rest, const char* icon, std::string_view label,
               std::string_view key, bool selected) {
  Rect box = cut_top(rest, 32);
  ItemStates states;
  if (selected) states.selected = 1;
  PressResult state = press_area(id, box, Role::menuitem, label, states);
  if (state.hovered || state.focused) fill(box, theme().hover, 4);
  Rect line = inset(box, 8, 0);
  Rect icon_box = cut_left(line, 16);
  if (icon) draw_icon(icon_box, icon, 16, theme().text2);
  skip_left(line, 8);
  if (!key.empty()) {
    Rect key_box = cut_right(line, measure_text(key, 12) + 2);
    draw_text(key_box, key, {12, false, theme().text2, Align::right}, true);
  }
  draw_text(line, label, {13, selected}, true);
  return state.pressed;
}

}  // namespace minsheng
