// Collects the item tree from Dear ImGui's hooks and from annotations, see item_tree.h.
// The hooks are those of IMGUI_ENABLE_TEST_ENGINE in Dear ImGui's own (MIT) sources; they are
// defined at the end of this file.
#include "ui/item_tree.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <iterator>

namespace minsheng {
namespace {

struct Collected {
  ScreenItem item;
  const ImGuiWindow* window = nullptr;  // null after the frame
  bool is_group = false;
  bool is_annotated = false;
};

struct Collector {
  bool collecting = false;
  std::vector<Collected> collected;
  std::vector<int> open_groups;
  int group_with_keyboard = -1;
  std::vector<ScreenItem> finished;
};
Collector collector;

// What the current window lets show of the rectangle. Outside all windows: of the page.
ItemRect visible_part(const ItemRect& rect) {
  const ImGuiContext& context = *ImGui::GetCurrentContext();
  const ImGuiWindow& window = *context.CurrentWindow;
  ImRect shown(rect.x, rect.y, rect.x + rect.width, rect.y + rect.height);
  if (window.IsFallbackWindow) {
    shown.ClipWith(ImRect(ImVec2(0, 0), context.IO.DisplaySize));
  } else {
    shown.ClipWith(window.ClipRect);
  }
  return {shown.Min.x, shown.Min.y, shown.GetWidth(), shown.GetHeight()};
}

bool is_visible(const ItemRect& rect) {
  return rect.width > 0 && rect.height > 0 && !ImGui::GetCurrentContext()->CurrentWindow->Hidden;
}

ItemRect rect_of(const ImRect& rect) {
  return {rect.Min.x, rect.Min.y, rect.GetWidth(), rect.GetHeight()};
}

// The innermost open group in the same top-level window: what is in a popup is no part of the page
// it stands over.
int parent_in(const ImGuiWindow* window) {
  for (auto group = collector.open_groups.rbegin(); group != collector.open_groups.rend();
       ++group) {
    if (*group < 0) continue;
    if (collector.collected[static_cast<std::size_t>(*group)].window->RootWindow ==
        window->RootWindow)
      return *group;
  }
  return -1;
}

bool contains(const ItemRect& outer, const ItemRect& inner) {
  constexpr float kSlack = 1;
  return inner.x >= outer.x - kSlack && inner.y >= outer.y - kSlack &&
         inner.x + inner.width <= outer.x + outer.width + kSlack &&
         inner.y + inner.height <= outer.y + outer.height + kSlack;
}

// A control submitted shortly before in the same group and window, that the rectangle lies in: the
// texts and buttons of a row that can be pressed are its parts. -1 if there is none.
int control_around(const ItemRect& rect, const ImGuiWindow* window, int group) {
  constexpr std::size_t kReach = 64;
  const std::size_t count = collector.collected.size();
  for (std::size_t back = 1; back <= std::min(count, kReach); ++back) {
    const Collected& entry = collector.collected[count - back];
    if (static_cast<int>(count - back) == group) break;
    const bool is_control = entry.item.id != 0 && entry.is_annotated && entry.window == window;
    if (is_control && contains(entry.item.rect, rect)) return static_cast<int>(count - back);
  }
  return -1;
}

// Null if nothing of it can be seen. Valid until the next one is added.
Collected* add_item(std::uint32_t id, const ItemRect& rect) {
  if (!collector.collecting) return nullptr;
  const ItemRect shown = visible_part(rect);
  if (!is_visible(shown)) return nullptr;
  Collected added;
  added.item.id = id;
  added.item.rect = shown;
  added.window = ImGui::GetCurrentContext()->CurrentWindow;
  const int group = parent_in(added.window);
  const int control = control_around(shown, added.window, group);
  added.item.parent = control >= 0 ? control : group;
  collector.collected.push_back(std::move(added));
  return &collector.collected.back();
}

Collected* find_recent(std::uint32_t id) {
  constexpr int kReach = 16;  // parts of a widget that are submitted after it
  int steps = 0;
  for (auto it = collector.collected.rbegin(); it != collector.collected.rend() && steps < kReach;
       ++it, ++steps)
    if (it->item.id == id && id != 0) return &*it;
  return nullptr;
}

bool has_keyboard(std::uint32_t id) {
  const ImGuiContext& context = *ImGui::GetCurrentContext();
  return id != 0 && (context.ActiveId == id || (context.NavId == id && context.NavCursorVisible));
}

void describe(Collected& entry, Role role, std::string_view name, std::string_view value,
              const ItemStates& states) {
  entry.is_annotated = true;
  entry.item.role = role;
  entry.item.name = name;
  entry.item.value = value;
  entry.item.description = states.description;
  entry.item.states = states;
  entry.item.states.description = {};
}

std::string_view label_part(const char* label) {
  const std::string_view whole(label);
  return whole.substr(0, whole.find("##"));
}

void take_label(Collected& entry, const char* label, ImGuiItemStatusFlags flags) {
  entry.item.name = label_part(label);
  entry.item.role = Role::button;
  if (flags & ImGuiItemStatusFlags_Openable)
    entry.item.states.expanded = (flags & ImGuiItemStatusFlags_Opened) ? 1 : 0;
  if (flags & ImGuiItemStatusFlags_Inputable) entry.item.role = Role::textbox;
  if (flags & ImGuiItemStatusFlags_Checkable) {
    entry.item.role = Role::checkbox;
    entry.item.states.checked = (flags & ImGuiItemStatusFlags_Checked) ? 1 : 0;
  }
}

int layer_of(const ImGuiWindow* window) {
  const ImVector<ImGuiWindow*>& windows = ImGui::GetCurrentContext()->Windows;
  for (int i = 0; i < windows.Size; ++i)
    if (windows[i] == window->RootWindow) return i;
  return 0;
}

// Backwards, so that a group is asked after its children.
std::vector<bool> choose_kept() {
  const ImGuiWindow* modal = ImGui::GetTopMostPopupModal();
  const int lowest = modal == nullptr ? 0 : layer_of(modal);
  std::vector<bool> kept(collector.collected.size(), false);
  for (std::size_t i = kept.size(); i-- > 0;) {
    Collected& entry = collector.collected[i];
    entry.item.layer = layer_of(entry.window);
    entry.item.focused = entry.item.focused || has_keyboard(entry.item.id);
    const bool said = entry.is_group ? kept[i] : entry.is_annotated || !entry.item.name.empty();
    kept[i] = said && entry.item.layer >= lowest;
    if (!kept[i] || entry.item.parent < 0) continue;
    const Collected& parent = collector.collected[static_cast<std::size_t>(entry.item.parent)];
    if (parent.is_group) kept[static_cast<std::size_t>(entry.item.parent)] = true;
  }
  return kept;
}

bool lies_in(int item, int group) {
  while (item > group) item = collector.collected[static_cast<std::size_t>(item)].item.parent;
  return item == group;
}

// A list that has the keyboard means its selected row.
void pass_keyboard_to_row() {
  const int list = collector.group_with_keyboard;
  if (list < 0) return;
  for (std::size_t i = static_cast<std::size_t>(list); i < collector.collected.size(); ++i) {
    ScreenItem& item = collector.collected[i].item;
    if (item.states.selected != 1 || !lies_in(static_cast<int>(i), list)) continue;
    item.focused = true;
    return;
  }
}

}  // namespace

void annotate_last_item(Role role, std::string_view name, std::string_view value,
                        const ItemStates& states) {
  if (!collector.collecting) return;
  const ImGuiLastItemData& last = ImGui::GetCurrentContext()->LastItemData;
  Collected* entry = find_recent(last.ID);
  if (entry == nullptr) entry = add_item(last.ID, rect_of(last.Rect));
  if (entry == nullptr) return;
  entry->item.disabled = (last.ItemFlags & ImGuiItemFlags_Disabled) != 0;
  describe(*entry, role, name, value, states);
}

void annotate_text(const ItemRect& rect, std::string_view text, Role role,
                   const ItemStates& states) {
  Collected* entry = add_item(0, rect);
  if (entry != nullptr) describe(*entry, role, text, {}, states);
}

void begin_group(Role role, std::string_view name, const ItemRect& rect, const ItemStates& states) {
  if (!collector.collecting) return;
  Collected* entry = add_item(0, rect);
  collector.open_groups.push_back(
      entry == nullptr ? -1 : static_cast<int>(collector.collected.size()) - 1);
  if (entry == nullptr) return;
  describe(*entry, role, name, {}, states);
  entry->is_group = true;
}

void end_group() {
  if (collector.collecting && !collector.open_groups.empty()) collector.open_groups.pop_back();
}

void give_group_the_keyboard() {
  if (!collector.open_groups.empty()) collector.group_with_keyboard = collector.open_groups.back();
}

void begin_item_tree() {
  ImGui::GetCurrentContext()->TestEngineHookItems = true;
  collector.collecting = true;
  collector.collected.clear();
  collector.open_groups.clear();
  collector.group_with_keyboard = -1;
}

const std::vector<ScreenItem>& end_item_tree() {
  collector.collecting = false;
  pass_keyboard_to_row();
  const std::vector<bool> kept = choose_kept();
  std::vector<int> place(kept.size(), -1);
  collector.finished.clear();
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (!kept[i]) continue;
    place[i] = static_cast<int>(collector.finished.size());
    ScreenItem item = std::move(collector.collected[i].item);
    int parent = item.parent;
    while (parent >= 0 && !kept[static_cast<std::size_t>(parent)])
      parent = collector.collected[static_cast<std::size_t>(parent)].item.parent;
    item.parent = parent < 0 ? -1 : place[static_cast<std::size_t>(parent)];
    collector.finished.push_back(std::move(item));
  }
  return collector.finished;
}

const std::vector<ScreenItem>& items() { return collector.finished; }

}  // namespace minsheng

// ── Dear ImGui's hooks ──

void ImGuiTestEngineHook_ItemAdd(ImGuiContext*, ImGuiID id, const ImRect&,
                                 const ImGuiLastItemData* data) {
  if (data == nullptr || id == 0) return;  // a window, or a part of one such as its scroll bar
  minsheng::Collected* entry = minsheng::add_item(id, minsheng::rect_of(data->Rect));
  if (entry != nullptr) entry->item.disabled = (data->ItemFlags & ImGuiItemFlags_Disabled) != 0;
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags flags) {
  minsheng::Collected* entry = minsheng::find_recent(id);
  if (entry == nullptr || entry->is_annotated || label == nullptr || *label == '#') return;
  minsheng::take_label(*entry, label, flags);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) { return nullptr; }
