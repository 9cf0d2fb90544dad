// Scrolling parts, lists, popovers, menus.
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

#include "ui/widgets.h"

namespace minsheng {
namespace {

// Dear ImGui's own bar takes the mouse and stays unseen; the thumb lies over the content, so that
// rows reach the edge.
void draw_thumb() {
  constexpr float kMargin = 3;
  const ImGuiWindow* window = ImGui::GetCurrentWindow();
  bool thin = window->ScrollbarSizes.x < 6;  // something else stands for it
  if (thin || window->ScrollMax.y <= 0) return;
  float track = window->Size.y - 2 * kMargin;
  float share = window->Size.y / (window->Size.y + window->ScrollMax.y);
  float height = std::clamp(track * share, std::min(24.0f, track), track);
  float top = (track - height) * window->Scroll.y / window->ScrollMax.y;
  ImGuiID bar = ImGui::GetWindowScrollbarID(ImGui::GetCurrentWindow(), ImGuiAxis_Y);
  Color color = theme().line2;
  if (ImGui::GetHoveredID() == bar) color = theme().faint;
  if (ImGui::GetActiveID() == bar) color = theme().text2;
  float right = window->Pos.x + window->Size.x;
  fill({right - kMargin - 6, window->Pos.y + kMargin + top, 6, height}, color, 3);
}

Rect around(const Rect& a, const Rect& b) {
  float left = std::min(a.x, b.x), top = std::min(a.y, b.y);
  return {left, top, std::max(right_of(a), right_of(b)) - left,
          std::max(bottom_of(a), bottom_of(b)) - top};
}

// Together with those that it overlaps it becomes one.
void add_box(std::vector<Rect>& boxes, Rect box) {
  for (size_t i = 0; i < boxes.size();) {
    if (!overlaps(boxes[i], box)) {
      ++i;
      continue;
    }
    box = around(box, boxes[i]);
    boxes.erase(boxes.begin() + static_cast<std::ptrdiff_t>(i));
    i = 0;  // what is larger now may overlap those before
  }
  boxes.push_back(box);
}

}  // namespace

Rect begin_scroll(const char* id, const Rect& r, float content_height, Color ground) {
  ImGui::SetCursorScreenPos({r.x, r.y});
  ImGui::SetNextWindowContentSize({0, content_height});
  ImGui::PushStyleColor(ImGuiCol_ChildBg, packed(ground));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImRect seen(r.x, r.y, right_of(r), bottom_of(r));
  seen.ClipWith(ImGui::GetCurrentWindow()->ClipRect);
  // Tab and arrows go to what is inside, not to the part as a whole.
  ImGui::BeginChild(id, {r.width, r.height}, ImGuiChildFlags_NavFlattened);
  ImGui::PopStyleVar();
  ImGui::PopStyleColor();
  ImGui::PushClipRect(seen.Min, seen.Max, false);  // below the scroll bar too
  return {r.x, r.y - ImGui::GetScrollY(), r.width, content_height};
}

void end_scroll() {
  draw_thumb();
  ImGui::PopClipRect();
  ImGui::EndChild();
}

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

std::vector<Rect> windows_over(const Rect& r) {
  std::vector<Rect> boxes;
  const ImGuiContext& context = *ImGui::GetCurrentContext();
  for (const ImGuiWindow* window : context.Windows) {
    bool is_page =
        (window->Flags & ImGuiWindowFlags_NoBringToFrontOnFocus) != 0 || window->IsFallbackWindow;
    if (!window->Active || window->Hidden || window != window->RootWindow || is_page) continue;
    Rect box{window->Pos.x, window->Pos.y, window->Size.x, window->Size.y};
    if (overlaps(box, r)) add_box(boxes, box);
  }
  return boxes;
}

bool dialog_is_open() { return ImGui::GetTopMostPopupModal() != nullptr; }

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

ListKeyboard list_keyboard(const Rect& r, std::initializer_list<int> keys) {
  ImGui::SetCursorScreenPos({r.x, r.y});
  ImGui::PushStyleColor(ImGuiCol_NavCursor, 0);
  ImGui::InvisibleButton("##keyboard", {1, 1}, ImGuiButtonFlags_EnableNav);
  ImGui::PopStyleColor();
  ListKeyboard keyboard{ImGui::GetItemID(), ImGui::IsItemFocused()};
  if (!keyboard.focused) return keyboard;
  give_group_the_keyboard();
  for (int key : keys) ImGui::SetKeyOwner(static_cast<ImGuiKey>(key), keyboard.id);
  return keyboard;
}

void focus_list(const ListKeyboard& keyboard) {
  ImGui::SetFocusID(keyboard.id, ImGui::GetCurrentWindow());
}

void draw_list_ring(const Rect& r, const ListKeyboard& keyboard) {
  if (keyboard.focused && ImGui::GetIO().NavVisible) outline(r, theme().accent_text, 0, 2);
}

bool begin_modal(const char* popup, const Rect& box) {
  ImGui::SetNextWindowPos({box.x, box.y});
  ImGui::SetNextWindowSize({box.width, box.height});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, 8);
  ImGui::PushStyleVar(ImGuiStyleVar_PopupRounding, 8);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 1);
  ImGui::PushStyleColor(ImGuiCol_PopupBg, packed(theme().surface));
  ImGui::PushStyleColor(ImGuiCol_Border, packed(theme().line2));
  bool open = ImGui::BeginPopupModal(
      popup, nullptr,
      ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings);
  ImGui::PopStyleColor(2);
  ImGui::PopStyleVar(4);
  return open;
}

}  // namespace minsheng
