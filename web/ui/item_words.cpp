// The words of the item tree: ARIA names, search by role and name, and the listing that tests
// compare.
#include <array>
#include <utility>

#include "ui/item_tree.h"

namespace minsheng {
namespace {

// In the order of enum Role.
constexpr std::array<std::string_view, static_cast<std::size_t>(Role::status) + 1> kAriaNames = {
    "",           "button",    "link",          "checkbox", "radio",       "switch",
    "textbox",    "searchbox", "spinbutton",    "combobox", "slider",      "listbox",
    "option",     "menu",      "menuitem",      "tablist",  "tab",         "tree",
    "treeitem",   "table",     "grid",          "rowgroup", "row",         "columnheader",
    "rowheader",  "cell",      "gridcell",      "heading",  "img",         "progressbar",
    "separator",  "list",      "listitem",      "group",    "toolbar",     "tooltip",
    "navigation", "main",      "complementary", "banner",   "contentinfo", "search",
    "region",     "dialog",    "alertdialog",   "alert",    "status",
};

void append_state(std::string& line, std::string_view name, int state) {
  if (state < 0) return;
  line += state == 0 ? " [not " : " [";
  line += name;
  line += state == 2 ? " mixed]" : "]";
}

std::string describe_item(const ScreenItem& item) {
  std::string line(item.role == Role::text ? "text" : aria_name(item.role));
  line += " \"" + item.name + "\"";
  if (!item.value.empty()) line += " = \"" + item.value + "\"";
  const ItemStates& s = item.states;
  const std::pair<std::string_view, int> states[] = {
      {"checked", s.checked}, {"selected", s.selected}, {"expanded", s.expanded},
      {"current", s.current}, {"invalid", s.invalid},   {"read-only", s.read_only},
      {"pressed", s.pressed},
  };
  for (const auto& [name, state] : states) append_state(line, name, state);
  if (item.disabled) line += " [disabled]";
  if (item.focused) line += " [focused]";
  return line;
}

}  // namespace

std::string_view aria_name(Role role) { return kAriaNames[static_cast<std::size_t>(role)]; }

const ScreenItem* find_item(Role role, std::string_view name) {
  for (const ScreenItem& item : items())
    if (item.role == role && item.name == name) return &item;
  return nullptr;
}

std::string describe_items() {
  std::string all;
  std::vector<std::size_t> depths;
  for (const ScreenItem& item : items()) {
    const std::size_t depth =
        item.parent < 0 ? 0 : depths[static_cast<std::size_t>(item.parent)] + 1;
    depths.push_back(depth);
    all += std::string(2 * depth, ' ') + describe_item(item) + "\n";
  }
  return all;
}

}  // namespace minsheng
