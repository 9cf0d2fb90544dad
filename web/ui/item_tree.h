// What is on the screen, as a tree of roles, names, values and places: collected from Dear ImGui's
// item hooks each frame. Read by native panel tests, by the DOM twin (screen readers and browser
// tests) and by in-app search. Knows no browser.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace minsheng {

// WAI-ARIA 1.2 roles in use. `text` is readable text that is no control.
enum class Role : std::uint8_t {
  text,
  button,
  link,
  checkbox,
  radio,
  toggle,
  textbox,
  searchbox,
  spinbutton,
  combobox,
  slider,
  listbox,
  option,
  menu,
  menuitem,
  tablist,
  tab,
  tree,
  treeitem,
  table,
  grid,
  rowgroup,
  row,
  columnheader,
  rowheader,
  cell,
  gridcell,
  heading,
  image,
  progressbar,
  separator,
  list,
  listitem,
  group,
  toolbar,
  tooltip,
  navigation,
  main,
  complementary,
  banner,
  contentinfo,
  search,
  region,
  dialog,
  alertdialog,
  alert,
  status,
};

// The role's name in the page ("toggle" is "switch"; "text" is "").
std::string_view aria_name(Role role);

// -1 = not stated; 0 = false; 1 = true; `checked` 2 = mixed.
struct ItemStates {
  std::int8_t checked = -1;
  std::int8_t selected = -1;
  std::int8_t expanded = -1;
  std::int8_t current = -1;  // where the user is (page in the rail, step of a list)
  std::int8_t invalid = -1;
  std::int8_t read_only = -1;
  std::int8_t pressed = -1;           // a button that stays down
  int level = 0;                      // heading or tree level, from 1
  int row = -1;                       // place in its table, from 0, counted over the whole table
  int column = -1;                    // and not only over what shows
  std::string_view description = {};  // a tooltip's words: shortcut, reason, error

  bool operator==(const ItemStates&) const = default;
};

// Lengths in Dear ImGui's coordinates (design pixels), origin at the top left of the page.
struct ItemRect {
  float x = 0, y = 0, width = 0, height = 0;
  bool operator==(const ItemRect&) const = default;
};

struct ScreenItem {
  std::uint32_t id = 0;  // Dear ImGui's; 0 for text and groups
  int parent = -1;       // index in the same list; always smaller than the own index
  int layer = 0;         // display order of its window: greater is nearer to the user
  Role role = Role::text;
  ItemRect rect;  // cut to what its window lets show
  std::string name;
  std::string value;
  std::string description;
  ItemStates states;  // its `description` is empty here
  bool disabled = false;
  bool focused = false;  // has the keyboard
  bool operator==(const ScreenItem&) const = default;
};

// ── What widgets call, right after they submitted their item ──

// Gives the last submitted item its role, name and value. Without it a standard widget is reported
// by its label (up to "##") and an item without label not at all. Text and rectangles without id
// are taken by their rectangle.
void annotate_last_item(Role role, std::string_view name, std::string_view value = {},
                        const ItemStates& states = {});

// Text drawn by hand: paragraph, heading, table cell, header, status, alert … `rect` in Dear
// ImGui's coordinates.
void annotate_text(const ItemRect& rect, std::string_view text, Role role = Role::text,
                   const ItemStates& states = {});

// Everything submitted between the two becomes a child. Groups nest (table > row > cell); an empty
// or invisible one vanishes. A group may have an item's states and be entered for a window, a child
// window or a part of one.
void begin_group(Role role, std::string_view name, const ItemRect& rect,
                 const ItemStates& states = {});
void end_group();
// The group that is open is a list that has the keyboard, which is on the selected row.
void give_group_the_keyboard();

// ── What the main loop calls ──

// Collects from now on: after ImGui::NewFrame(). Turns the hooks of the current context on.
void begin_item_tree();

// Ends the frame, after ImGui::EndFrame() or Render(). Only what can be seen is listed, in the
// order it was submitted; below an open modal window nothing is. The list is valid until the next
// begin_item_tree().
const std::vector<ScreenItem>& end_item_tree();

// The list of the last finished frame.
const std::vector<ScreenItem>& items();

// ── What tests and in-app search call ──

// First item with that role and exactly that name; nullptr if there is none.
const ScreenItem* find_item(Role role, std::string_view name);

// One line an item, indented by depth: `button "导入方案" [disabled]`. For test failures and
// whole-screen comparisons.
std::string describe_items();

}  // namespace minsheng
