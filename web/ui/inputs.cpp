// Fields: one line of text, drop-down choice.
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "ui/i18n.h"
#include "ui/text_buffer.h"
#include "ui/wake.h"
#include "ui/widgets.h"

namespace minsheng {
namespace {

void draw_field_box(const Rect& r, bool hovered, bool focused, bool wrong, float rounding) {
  const Theme& t = theme();
  if (focused) outline(inset(r, -2, -2), t.ring, rounding + 2, 2);
  Color border = wrong ? t.late : focused ? t.accent_text : hovered ? t.text2 : t.line2;
  fill(r, t.surface, rounding);
  outline(r, border, rounding);
}

// Dear ImGui sets text at the left; a figure stands at the right by the padding before it.
float padding_before(const Rect& inner, std::string_view text, const InputStyle& style) {
  constexpr float kPadding = 8;
  constexpr float kCaret = 2;
  if (style.align != Align::right) return kPadding;
  std::string_view shown = text.empty() ? style.placeholder : text;
  float used = measure_text(shown, style.small ? 12 : 13) + kPadding + kCaret;
  return std::max(inner.width - std::ceil(used), kPadding);
}

// In the next frame; also where the window is new or another control was pressed in this one.
void give_keyboard_to(ImGuiID text) {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  g.NavNextActivateId = text;
  g.NavNextActivateFlags = ImGuiActivateFlags_PreferInput;
  wake_after(0);
}

// A long figure that was typed over by a short one must not stay scrolled out of sight.
void unscroll(float padding) {
  ImGuiInputTextState* state = ImGui::GetInputTextState(ImGui::GetItemID());
  if (state && padding > 8) state->Scroll.x = 0;
}

}  // namespace

int grow_text(ImGuiInputTextCallbackData* data) {
  if (data->EventFlag == ImGuiInputTextFlags_CallbackResize) {
    auto* text = static_cast<std::string*>(data->UserData);
    text->resize(static_cast<size_t>(data->BufTextLen));
    data->Buf = text->data();
  }
  return 0;
}

bool text_input(const char* id, const Rect& r, std::string_view name, std::string& text,
                const InputStyle& style, bool* finished) {
  ImGui::PushID(id);
  float size = style.small ? 12 : style.plain ? 16 : 13;
  float rounding = r.height <= 24 ? 4 : 6;
  bool hovered = ImGui::IsMouseHoveringRect({r.x, r.y}, {right_of(r), bottom_of(r)});
  bool focused = ImGui::GetActiveID() == ImGui::GetID("##text");
  if (!style.plain) draw_field_box(r, hovered, focused, !style.error.empty(), rounding);
  Rect inner = r;
  if (style.icon) {
    float glyph = style.plain ? 18 : 14;
    skip_left(inner, style.plain ? 0 : 8);
    draw_icon(cut_left(inner, glyph), style.icon, glyph, theme().text2);
  }
  if (style.focus_now) give_keyboard_to(ImGui::GetID("##text"));
  ImGui::PushFont(font_of(false), size);
  float padding = padding_before(inner, text, style);
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {padding, (r.height - size) / 2});
  for (int color : {ImGuiCol_FrameBg, ImGuiCol_NavCursor}) ImGui::PushStyleColor(color, 0);
  ImGui::PushStyleColor(ImGuiCol_Text, packed(theme().text));
  ImGui::PushStyleColor(ImGuiCol_TextDisabled, packed(theme().text2));
  ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, packed(theme().accent_mid));
  ImGui::SetCursorScreenPos({inner.x, inner.y});
  ImGui::SetNextItemWidth(inner.width);
  std::string hint(style.placeholder);
  bool changed = ImGui::InputTextWithHint("##text", hint.c_str(), text.data(), text.capacity() + 1,
                                          ImGuiInputTextFlags_CallbackResize, grow_text, &text);
  if (style.align == Align::right) unscroll(padding);
  ImGui::PopStyleColor(5);
  ImGui::PopStyleVar();
  ImGui::PopFont();
  ItemStates states;
  states.invalid = style.error.empty() ? -1 : 1;
  states.description = style.error;
  annotate_last_item(style.role, name, text, states);
  if (finished) *finished = ImGui::IsItemDeactivatedAfterEdit();
  ImGui::PopID();
  return changed;
}

namespace {

constexpr float kOption = 32;
constexpr float kMostHeight = 320;
constexpr float kFilter = 40;
constexpr size_t kFewOptions = 10;

// What was typed into the open drop-down; there is one at a time.
std::string sought;

std::vector<size_t> found_options(const std::vector<std::string>& options) {
  std::vector<size_t> found;
  for (size_t i = 0; i < options.size(); ++i) {
    if (options[i].find(sought) != std::string::npos) found.push_back(i);
  }
  return found;
}

// Above a long list. True when Enter takes the first line that was found.
bool draw_option_filter(Rect& inner) {
  bool appears = ImGui::IsWindowAppearing();
  if (appears) sought.clear();
  Rect box = inset(cut_top(inner, kFilter), 4, 4);
  InputStyle style{.placeholder = tr("输入几个字查找"), .icon = icon::kSearch, .small = true};
  style.focus_now = appears;
  style.role = Role::searchbox;
  text_input("##sought", box, tr("查找选项"), sought, style);
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) ImGui::CloseCurrentPopup();
  return !sought.empty() && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                             ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
}

// The line that was taken, -1 for none.
int draw_options(const Rect& inner, const std::vector<std::string>& options,
                 const std::vector<size_t>& shown, int chosen) {
  int taken = -1;
  Rect lines = begin_scroll("##lines", inner, kOption * static_cast<float>(shown.size()));
  if (ImGui::IsWindowAppearing()) {
    float top = kOption * static_cast<float>(std::max(chosen, 0));
    ImGui::SetScrollY(std::max(top - (inner.height - kOption) / 2, 0.0f));
  }
  for (size_t i : shown) {
    ImGui::PushID(static_cast<int>(i));
    bool on = static_cast<int>(i) == chosen;
    if (menu_line("##line", lines, on ? icon::kCheck : nullptr, options[i], {}, on)) {
      taken = static_cast<int>(i);
    }
    ImGui::PopID();
  }
  end_scroll();
  return taken;
}

}  // namespace

bool select(const char* id, const Rect& r, std::string_view name,
            const std::vector<std::string>& options, int& chosen, bool small) {
  ImGui::PushID(id);
  std::string value = chosen >= 0 && chosen < static_cast<int>(options.size())
                          ? options[static_cast<size_t>(chosen)]
                          : std::string();
  PressResult state = press_area("##open", r, Role::combobox, name);
  ItemStates states;
  states.expanded = ImGui::IsPopupOpen("##options") ? 1 : 0;
  annotate_last_item(Role::combobox, name, value, states);
  draw_field_box(r, state.hovered, state.focused || states.expanded == 1, false, small ? 4 : 6);
  Rect rest = inset(r, 8, 0);
  draw_icon(cut_right(rest, 14), icon::kChevronDown, small ? 12 : 14, theme().text2);
  bool unset = chosen < 0;
  TextStyle style{.size = small ? 12.0f : 13.0f, .color = unset ? theme().text2 : theme().text};
  draw_text(rest, unset ? name : std::string_view(value), style, true);
  if (state.pressed) ImGui::OpenPopup("##options");
  bool changed = false;
  constexpr float kScrollBar = 12;
  bool many = options.size() > kFewOptions;
  float all = kOption * static_cast<float>(options.size());
  float widest = r.width;
  for (const std::string& option : options) {
    widest = std::max(widest, measure_text(option, 13) + 48 + (all > kMostHeight ? kScrollBar : 0));
  }
  float height = std::min(all, kMostHeight) + 8 + (many ? kFilter : 0);
  Rect inner;
  if (begin_popover("##options", r, widest, height, inner)) {
    if (!many) sought.clear();
    bool first = many && draw_option_filter(inner);
    std::vector<size_t> shown = found_options(options);
    int taken = draw_options(inner, options, shown, chosen);
    if (first && !shown.empty()) taken = static_cast<int>(shown.front());
    if (taken >= 0) {
      changed = taken != chosen;
      chosen = taken;
      ImGui::CloseCurrentPopup();
    }
    end_popover();
  }
  ImGui::PopID();
  return changed;
}

}  // namespace minsheng
