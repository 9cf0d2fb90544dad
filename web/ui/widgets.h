// The controls of the design system. Each draws itself in `r`, answers mouse and keyboard, and
// reports its role, name and value to the item tree. Ids only need to be unique in their window
// (push ImGui ids around repeated parts). Names are what a person would call the control.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "ui/paint.h"

namespace minsheng {

enum class ButtonKind { normal, primary, ghost, text, danger };

struct ButtonStyle {
  ButtonKind kind = ButtonKind::normal;
  const char* icon = nullptr;      // before the text
  std::string_view key = {};       // key cap behind the text, e.g. "Ctrl+S"
  float text_size = 14;            // 14 at height 32, 13 at 28, 12 at 24
  std::string_view tip = {};       // tooltip
  std::string_view disabled = {};  // why it cannot be pressed; "" when it can
};

// Width that the button wants at that style.
float button_width(std::string_view label, const ButtonStyle& style = {});
bool button(const char* id, const Rect& r, std::string_view label, const ButtonStyle& style = {});
// Cut from the right end of `rest`, 32 (or `height`) high in its middle, followed by a gap of 8.
bool button_right(const char* id, Rect& rest, std::string_view label, const ButtonStyle& style = {},
                  float height = 32);

// Square, without border; `name` is what screen readers say, and the tooltip where `tip` is empty.
bool icon_button(const char* id, const Rect& r, const char* icon, std::string_view name,
                 std::string_view tip = {}, std::string_view disabled = {});

// Coloured text that goes somewhere. Underlined when hovered.
bool link(const char* id, const Rect& r, std::string_view label, float size = 13,
          Align align = Align::left);

// An invisible press area with a role: rows, cells, cards. A button, link or menu line does not
// take the second press of a double click that began at something else, or at itself under another
// name.
struct PressResult {
  bool pressed = false;
  bool double_pressed = false;
  bool hovered = false;
  bool focused = false;
  bool held = false;
  bool context = false;  // right button
};
PressResult press_area(const char* id, const Rect& r, Role role, std::string_view name,
                       const ItemStates& states = {}, bool keyboard = true);

struct InputStyle {
  std::string_view placeholder = {};
  const char* icon = nullptr;   // left, 14
  std::string_view error = {};  // red border; what is wrong
  bool small = false;           // 12 px text, for filter cells
  bool plain = false;           // 16 px text without a box of its own, as the head of a list
  bool focus_now = false;
  Align align = Align::left;  // right for figures
  Role role = Role::textbox;
};

// One line of text. True while it changes. `finished` (may be null) becomes true when the user
// left the field after a change or pressed Enter.
bool text_input(const char* id, const Rect& r, std::string_view name, std::string& text,
                const InputStyle& style = {}, bool* finished = nullptr);

// One of several, as a drop-down: value, chevron. While nothing is chosen (-1) the name stands for
// the value. True when another one was chosen.
bool select(const char* id, const Rect& r, std::string_view name,
            const std::vector<std::string>& options, int& chosen, bool small = false);

struct Segment {
  std::string_view label;
  int count = -1;              // shown behind the label when >= 0
  const char* icon = nullptr;  // small, behind the label; of a segmented control
  std::string_view note = {};  // what the icon says, for screen readers
};
float segmented_width(const std::vector<Segment>& segments);
// 28 high. True when another one was chosen.
bool segmented(const char* id, const Rect& r, std::string_view name,
               const std::vector<Segment>& segments, int& chosen);

// Tabs with a rule below, 36 high, from r.x + padding. True when another one was chosen.
bool tabs(const char* id, const Rect& r, std::string_view name,
          const std::vector<Segment>& segments, int& chosen, float padding = 16);

bool checkbox(const char* id, const Rect& r, std::string_view label, bool& on);
bool toggle(const char* id, const Rect& r, std::string_view name, bool& on);
// Steps of `step` between `low` and `high`; value text is the caller's.
bool slider(const char* id, const Rect& r, std::string_view name, int& value, int low, int high,
            int step);

// Small rounded labels, 20 high from the left of `rest`, followed by a gap of 6.
void tag(Rect& rest, std::string_view text);
void chip(Rect& rest, std::string_view text, Color ink = 0, Color ground = 0);
// 18 high, as wide as it needs; returns the width.
float key_cap(float x, float center_y, std::string_view text, bool on_primary = false);
float key_cap_width(std::string_view text);

// Tooltip of the last submitted item while it is hovered for a moment.
void tooltip(std::string_view text, std::string_view second = {});

struct EmptyState {
  const char* icon;
  std::string_view title;
  std::string_view sentence;
  std::string_view button = {};
};
// In the middle of `r`. True when its button was pressed.
bool empty_state(const char* id, const Rect& r, const EmptyState& state);

// A scrolling part of the page. Between the two, coordinates are the screen's; `content_height` is
// what the caller will draw. Gives the rectangle of the whole content (its y moves with scrolling).
Rect begin_scroll(const char* id, const Rect& r, float content_height, Color ground = 0);
void end_scroll();
// Inside begin_scroll: moves so that the part from `top` (relative to the content) shows.
void scroll_to(float top, float height);

// Makes a scrolled list one stop of the Tab order; while it has the keyboard, `keys` (ImGuiKey)
// belong to it and not to the walk from control to control. Call inside begin_scroll(), before the
// rows; a row that is pressed gives the keyboard to the list by focus_list().
struct ListKeyboard {
  unsigned int id = 0;
  bool focused = false;
};
ListKeyboard list_keyboard(const Rect& r, std::initializer_list<int> keys);
void focus_list(const ListKeyboard& keyboard);
// The ring around a list that has the keyboard and was reached by it. Draw it last.
void draw_list_ring(const Rect& r, const ListKeyboard& keyboard);

// A popover under `anchor` (menu, picker). Open it with ImGui::OpenPopup(id).
bool begin_popover(const char* id, const Rect& anchor, float width, float height, Rect& inner);
void end_popover();
// Where popovers, tooltips and notes lie over some of `r`; no two overlap. Call after they are
// drawn.
std::vector<Rect> windows_over(const Rect& r);
// True while a dialog is open: a scrim lies over the whole page.
bool dialog_is_open();

// An undecorated modal window at `box` where `popup` was opened; the page lies under a scrim. End
// it by ImGui::EndPopup() when true came back.
bool begin_modal(const char* popup, const Rect& box);
// A menu line, 32 high, cut from the top of `rest`.
bool menu_line(const char* id, Rect& rest, const char* icon, std::string_view label,
               std::string_view key = {}, bool selected = false);

}  // namespace minsheng
