#include "ui/pages/bulletin_rows.h"

#include <imgui.h>

#include <algorithm>

#include "generated/icons.h"
#include "ui/i18n.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets.h"

namespace minsheng {
namespace {

constexpr float kItem = 264;
constexpr size_t kMostShown = 10;  // of the list of items, before it scrolls

std::string reason_text(const BulletinRow& row) {
  switch (row.state) {
    case MatchState::proposed:
      return tr("建议：{}", {tr(row.reason)});
    case MatchState::chosen:
      return std::string(tr("你选择的"));
    case MatchState::unsure:
      return std::string(tr("有相近的事项，请选择"));
    case MatchState::matched:
      return std::string(tr("对应的事项"));
    case MatchState::none:
      break;
  }
  return std::string(tr("没有对应的事项"));
}

Color reason_color(MatchState state) {
  return state == MatchState::unsure ? theme().slight_ink : theme().text2;
}

std::optional<Id> draw_item_list(const Rect& anchor, const BulletinRow& row,
                                 const std::vector<ItemChoice>& offered) {
  auto lines = static_cast<float>(std::min(offered.size() + 1, kMostShown));
  Rect inner;
  if (!begin_popover("##items", anchor, 420, lines * 32 + 8, inner)) return {};
  Rect rest = begin_scroll("##lines", inner, 32 * static_cast<float>(offered.size() + 1));
  std::optional<Id> chosen;
  bool none = row.item.empty();
  if (menu_line("##none", rest, none ? icon::kCheck : nullptr, tr("不对应事项"), {}, none)) {
    chosen = Id();
  }
  for (const ItemChoice& choice : offered) {
    ImGui::PushID(choice.item.c_str());
    bool on = choice.item == row.item;
    std::string label = choice.label;
    if (!choice.reason.pattern.empty()) label += "　" + tr(choice.reason);
    if (menu_line("##item", rest, on ? icon::kCheck : nullptr, label, {}, on)) chosen = choice.item;
    ImGui::PopID();
  }
  end_scroll();
  if (chosen) ImGui::CloseCurrentPopup();
  end_popover();
  return chosen;
}

// The box with the item; pressing it opens the list.
void draw_item_box(const Rect& box, const BulletinRow& row, const std::vector<ItemChoice>& offered,
                   BulletinEntryAnswer& answer) {
  std::string name = tr("「{}」对应的事项", {row.title});
  bool empty = row.item.empty();
  std::string value = empty ? std::string(tr("选择事项")) : row.item_label;
  PressResult state = press_area("##match", box, Role::combobox, name);
  std::string reason = reason_text(row);
  ItemStates states;
  states.expanded = ImGui::IsPopupOpen("##items") ? 1 : 0;
  states.description = reason;
  annotate_last_item(Role::combobox, name, value, states);
  tooltip(value, reason);
  fill(box, theme().surface, 4);
  bool active = state.hovered || state.focused || states.expanded == 1;
  outline(box, active ? theme().text2 : theme().line2, 4);
  if (state.focused) outline(inset(box, -2, -2), theme().ring, 6, 2);
  Rect rest = inset(box, 8, 0);
  draw_icon(cut_right(rest, 12), icon::kChevronDown, 12, theme().text2);
  skip_right(rest, 6);
  draw_text(rest, value, {12, false, empty ? theme().text2 : theme().text}, true);
  answer.opened = state.pressed;
  if (state.pressed) ImGui::OpenPopup("##items");
  answer.item = draw_item_list(box, row, offered);
}

}  // namespace

void draw_bulletin_section(const Rect& row, std::string_view title) {
  fill(row, theme().sunken);
  line_h(row.x, bottom_of(row) - 1, row.width, theme().line);
  draw_heading(inset(row, 16, 0), title, 13, 3);
}

BulletinEntryAnswer draw_bulletin_entry(const Rect& row, const BulletinRow& entry, bool selected,
                                        bool matches, const std::vector<ItemChoice>& offered) {
  const Theme& t = theme();
  BulletinEntryAnswer answer;
  Rect area = row;
  if (matches) area.width -= kItem;
  ItemStates states;
  states.selected = selected ? 1 : 0;
  states.description = entry.figures;
  std::string name = entry.no + " " + entry.title;
  PressResult state = press_area("##entry", area, Role::row, name, states, false);
  bool cut = measure_text(entry.figures, 12) > area.width - 32;
  if (cut) tooltip(entry.title, entry.figures);
  answer.pressed = state.pressed;
  if (selected || state.hovered) fill(row, selected ? t.accent_weak : t.hover);
  if (selected) fill({row.x, row.y, 3, row.height}, t.accent_text);
  line_h(row.x, bottom_of(row) - 1, row.width, t.grid);
  Rect rest = inset(row, 16, 6);
  if (matches) {
    Rect side = cut_right(rest, kItem - 16);
    skip_left(side, 12);
    draw_item_box(cut_top(side, 24), entry, offered, answer);
    draw_text(cut_top(side, 20), reason_text(entry), {12, false, reason_color(entry.state)}, true);
  }
  Rect first = cut_top(rest, 24);
  skip_left(first, draw_text(first, entry.no, {12, false, t.text2}, true) + 8);
  draw_text(first, entry.title, {13, selected}, true);
  std::string_view figures = entry.figures.empty() ? tr("本期没有数字") : entry.figures;
  draw_text(cut_top(rest, 20), figures, {12, false, t.text2}, true);
  return answer;
}

}  // namespace minsheng
