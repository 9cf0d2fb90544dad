#include "ui/pages/ledger_table.h"

#include <imgui.h>

#include <algorithm>

#include "generated/icons.h"
#include "model/words.h"
#include "ui/pages/ledger_columns.h"
#include "ui/pages/ledger_row.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

struct HeadCell {
  LedgerColumn column;
  std::string_view label;
  Align align;
};

void draw_head_cell(Screen& screen, const Rect& cell, const HeadCell& head) {
  if (cell.width <= 0) return;
  LedgerFilter& filter = screen.state.ledger.filter;
  bool sorted = filter.sorted_by == head.column;
  ImGui::PushID(static_cast<int>(head.column));
  PressResult state = press_area("##head", cell, Role::columnheader, tr(head.label));
  ImGui::PopID();
  tooltip(tr("点一下按这一列排序"));
  Color color = state.hovered || state.focused ? theme().text : theme().text2;
  Rect words = cell;
  bool marked = sorted && (filter.descending || head.column != LedgerColumn::number);
  if (marked) {
    Rect glyph = head.align == Align::right
                     ? cut_right(words, 14)
                     : Rect{cell.x + measure_text(tr(head.label), 13) + 2, cell.y, 14, cell.height};
    draw_icon(glyph, filter.descending ? icon::kArrowDown : icon::kArrowUp, 12, theme().text2);
  }
  draw_text(words, tr(head.label), {13, false, color, head.align}, true);
  if (!state.pressed) return;
  filter.descending = sorted && !filter.descending;
  filter.sorted_by = head.column;
}

float row_height(LedgerRowKind kind) {
  if (kind == LedgerRowKind::group) return 32;
  return kind == LedgerRowKind::category ? 28 : 30;
}

bool is_folded(const LedgerPageState& page, const LedgerRow& row) {
  if (row.parent < 0) return false;
  const LedgerRow& parent = page.view.rows[static_cast<size_t>(row.parent)];
  if (parent.kind == LedgerRowKind::group) return page.closed_groups.contains(parent.id);
  return !page.open_items.contains(parent.id) || is_folded(page, parent);
}

void place_rows(LedgerPageState& page) {
  if (page.placed_for == page.fold_changes) return;
  page.placed_for = page.fold_changes;
  page.visible.clear();
  page.tops.clear();
  float top = 0;
  for (size_t i = 0; i < page.view.rows.size(); ++i) {
    if (is_folded(page, page.view.rows[i])) continue;
    page.visible.push_back(i);
    page.tops.push_back(top);
    top += row_height(page.view.rows[i].kind);
  }
  page.tops.push_back(top);
}

// Place among the visible rows of the row with the cursor, -1 when it does not show.
int64_t cursor_place(const LedgerPageState& page) {
  for (size_t i = 0; i < page.visible.size(); ++i) {
    if (page.view.rows[page.visible[i]].id == page.cursor) return static_cast<int64_t>(i);
  }
  return -1;
}

void toggle_fold(LedgerPageState& page, const LedgerRow& row, bool open) {
  if (row.kind == LedgerRowKind::group) {
    if (open) {
      page.closed_groups.erase(row.id);
    } else {
      page.closed_groups.insert(row.id);
    }
  } else if (row.kind == LedgerRowKind::item && row.target_count > 1) {
    if (open) {
      page.open_items.insert(row.id);
    } else {
      page.open_items.erase(row.id);
    }
  }
  ++page.fold_changes;
}

bool is_open(const LedgerPageState& page, const LedgerRow& row) {
  if (row.kind == LedgerRowKind::group) return !page.closed_groups.contains(row.id);
  return page.open_items.contains(row.id);
}

void open_item(Screen& screen, const LedgerRow& row) {
  screen.state.ledger.cursor = row.id;
  if (row.item.empty()) return;
  screen.state.drawer.item = row.item;
}

void move_cursor(Screen& screen, int64_t from, int64_t step) {
  LedgerPageState& page = screen.state.ledger;
  auto last = static_cast<int64_t>(page.visible.size()) - 1;
  int64_t to = std::clamp<int64_t>(from + step, 0, last);
  const LedgerRow& row = page.view.rows[page.visible[static_cast<size_t>(to)]];
  page.cursor = row.id;
  page.scroll_to_cursor = true;
  if (!screen.state.drawer.item.empty() && !row.item.empty()) screen.state.drawer.item = row.item;
}

void handle_keys(Screen& screen, float view_height) {
  LedgerPageState& page = screen.state.ledger;
  if (page.visible.empty()) return;
  int64_t at = cursor_place(page);
  auto count = static_cast<int64_t>(page.visible.size());
  auto of_page = static_cast<int64_t>(view_height / 30);
  struct Step {
    ImGuiKey key;
    int64_t rows;
  };
  for (Step step : {Step{ImGuiKey_UpArrow, -1}, Step{ImGuiKey_DownArrow, 1},
                    Step{ImGuiKey_Home, -count}, Step{ImGuiKey_End, count},
                    Step{ImGuiKey_PageUp, -of_page}, Step{ImGuiKey_PageDown, of_page}}) {
    if (ImGui::IsKeyPressed(step.key)) move_cursor(screen, at, step.rows);
  }
  if (at < 0) return;
  const LedgerRow& row = page.view.rows[page.visible[static_cast<size_t>(at)]];
  if (ImGui::IsKeyPressed(ImGuiKey_RightArrow)) toggle_fold(page, row, true);
  if (ImGui::IsKeyPressed(ImGuiKey_LeftArrow)) toggle_fold(page, row, false);
  if (ImGui::IsKeyPressed(ImGuiKey_Enter, false)) open_item(screen, row);
}

void draw_row(Screen& screen, const Rect& box, const LedgerRow& row, const ListKeyboard& keyboard) {
  LedgerPageState& page = screen.state.ledger;
  LedgerRowLook look;
  look.open = is_open(page, row);
  look.selected = page.cursor == row.id ||
                  (!screen.state.drawer.item.empty() && row.id == screen.state.drawer.item);
  LedgerRowAnswer answer = draw_ledger_row(box, row, look);
  if (answer.fold) toggle_fold(page, row, !look.open);
  if (!answer.pressed) return;
  if (row.kind == LedgerRowKind::group) {
    toggle_fold(page, row, !look.open);
  } else {
    open_item(screen, row);
  }
  focus_list(keyboard);
}

// The group that the top of the view is in stays on screen while its rows scroll by.
struct StickyGroup {
  const LedgerRow* row = nullptr;  // null while the group's own row shows
  float bottom = 0;                // in screen coordinates; the rows are cut off above it
};

StickyGroup find_sticky_group(const LedgerPageState& page, const Rect& view, size_t first,
                              float scroll) {
  StickyGroup sticky{nullptr, view.y};
  const LedgerRow& top = page.view.rows[page.visible[first]];
  const LedgerRow* group = &top;
  while (group->parent >= 0) group = &page.view.rows[static_cast<size_t>(group->parent)];
  if (group->kind != LedgerRowKind::group || (group == &top && page.tops[first] >= scroll)) {
    return sticky;
  }
  sticky.row = group;
  sticky.bottom = view.y + 32;
  for (size_t i = first + 1; i < page.visible.size() && page.tops[i] < scroll + 32; ++i) {
    bool next = page.view.rows[page.visible[i]].kind == LedgerRowKind::group;
    if (next) sticky.bottom = view.y + page.tops[i] - scroll;
  }
  return sticky;
}

void draw_visible_rows(Screen& screen, const Rect& r, const Rect& content,
                       const ListKeyboard& keyboard) {
  LedgerPageState& page = screen.state.ledger;
  float scroll = r.y - content.y;
  auto after = std::upper_bound(page.tops.begin(), page.tops.end() - 1, scroll);
  size_t first = static_cast<size_t>(std::max<std::ptrdiff_t>(after - page.tops.begin() - 1, 0));
  if (first >= page.visible.size()) return;
  StickyGroup sticky = find_sticky_group(page, r, first, scroll);
  if (sticky.row) {
    ImGui::PushID("##sticky");
    draw_row(screen, {r.x, sticky.bottom - 32, content.width, 32}, *sticky.row, keyboard);
    ImGui::PopID();
  }
  ImGui::PushClipRect({r.x, sticky.bottom}, {right_of(r), bottom_of(r)}, true);
  for (size_t i = first; i < page.visible.size() && page.tops[i] < scroll + r.height; ++i) {
    if (page.placed_for != page.fold_changes) break;  // folded just now: the rest has moved
    const LedgerRow& row = page.view.rows[page.visible[i]];
    if (&row == sticky.row) continue;
    Rect box{r.x, content.y + page.tops[i], content.width, page.tops[i + 1] - page.tops[i]};
    draw_row(screen, box, row, keyboard);
  }
  ImGui::PopClipRect();
}

void scroll_to_cursor(LedgerPageState& page) {
  int64_t at = cursor_place(page);
  page.scroll_to_cursor = false;
  if (at < 0) return;
  auto place = static_cast<size_t>(at);
  scroll_to(std::max(page.tops[place] - 32, 0.0f), page.tops[place + 1] - page.tops[place] + 32);
}

// Puts the fold of the cursor's item open so that it can be scrolled to.
void unfold_cursor(LedgerPageState& page) {
  if (!page.scroll_to_cursor) return;
  for (const LedgerRow& row : page.view.rows) {
    if (row.id != page.cursor || row.parent < 0) continue;
    const LedgerRow& parent = page.view.rows[static_cast<size_t>(row.parent)];
    if (!is_open(page, parent)) toggle_fold(page, parent, true);
  }
}

void draw_unit_filter(LedgerPageState& page, const Rect& r) {
  std::vector<std::string> units = {std::string(tr("全部单位"))};
  units.insert(units.end(), page.view.lead_units.begin(), page.view.lead_units.end());
  auto found = std::find(units.begin() + 1, units.end(), page.filter.lead_unit);
  int chosen = found == units.end() ? 0 : static_cast<int>(found - units.begin());
  if (!select("##unit", r, tr("筛选：牵头单位"), units, chosen, true)) return;
  page.filter.lead_unit = chosen == 0 ? std::string() : units[static_cast<size_t>(chosen)];
}

void draw_level_filter(LedgerPageState& page, const Rect& r) {
  const auto& known = page.view.items_of_level;
  std::vector<std::string> levels = {std::string(tr("全部层级"))};
  int chosen = 0;
  for (const auto& [level, count] : known) {
    if (static_cast<int>(level) == page.filter.level) chosen = static_cast<int>(levels.size());
    levels.emplace_back(tr(label_of(level)));
  }
  if (!select("##level", r, tr("筛选：层级"), levels, chosen, true)) return;
  page.filter.level =
      chosen == 0 ? -1 : static_cast<int>(known[static_cast<size_t>(chosen) - 1].first);
}

// In a plan whose items have types instead of levels.
void draw_type_filter(LedgerPageState& page, const Rect& r) {
  std::vector<std::string> types = {std::string(tr("全部类型"))};
  types.insert(types.end(), page.view.types.begin(), page.view.types.end());
  auto found = std::find(types.begin() + 1, types.end(), page.filter.type);
  int chosen = found == types.end() ? 0 : static_cast<int>(found - types.begin());
  if (!select("##type", r, tr("筛选：类型"), types, chosen, true)) return;
  page.filter.type = chosen == 0 ? std::string() : types[static_cast<size_t>(chosen)];
}

}  // namespace

void draw_ledger_head(Screen& screen, const Rect& r) {
  fill(r, theme().subtle);
  line_h(r.x, r.y, r.width, theme().line);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  LedgerCells cells = cut_ledger_cells(r);
  begin_group(Role::row, tr("表头"), r);
  draw_head_cell(screen, cells.number, {LedgerColumn::number, "序号", Align::right});
  draw_head_cell(screen, cells.title, {LedgerColumn::title, "事项", Align::left});
  draw_head_cell(screen, cells.lead, {LedgerColumn::lead, "牵头单位", Align::left});
  draw_head_cell(screen, cells.target, {LedgerColumn::target, "年度目标", Align::right});
  draw_head_cell(screen, cells.deadline, {LedgerColumn::deadline, "完成时限", Align::left});
  end_group();
}

void draw_ledger_filters(Screen& screen, const Rect& r) {
  LedgerPageState& page = screen.state.ledger;
  LedgerFilter& filter = page.filter;
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  LedgerCells cells = cut_ledger_cells(r);
  InputStyle style{
      .placeholder = tr("包含文字"), .icon = icon::kSearch, .small = true, .role = Role::searchbox};
  style.focus_now = page.focus_search;
  page.focus_search = false;
  text_input("##text", middle(cells.title, 24), tr("筛选：包含文字"), filter.text, style);
  if (cells.lead.width > 0) draw_unit_filter(page, middle(cells.lead, 24));
  bool by_type = page.view.items_of_level.size() == 1 &&
                 page.view.items_of_level.front().first == Level::none && !page.view.types.empty();
  if (by_type) {
    draw_type_filter(page, middle(cells.target, 24));
  } else {
    draw_level_filter(page, middle(cells.target, 24));
  }
}

void draw_ledger_rows(Screen& screen, const Rect& r) {
  LedgerPageState& page = screen.state.ledger;
  place_rows(page);
  unfold_cursor(page);
  place_rows(page);
  Rect content = begin_scroll("##rows", r, page.tops.back() + 8);
  begin_group(Role::table, tr("事项表"), r);
  ListKeyboard keyboard = list_keyboard(
      r, {ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_LeftArrow, ImGuiKey_RightArrow,
          ImGuiKey_Enter, ImGuiKey_Home, ImGuiKey_End, ImGuiKey_PageUp, ImGuiKey_PageDown});
  if (keyboard.focused) handle_keys(screen, r.height);
  place_rows(page);
  if (page.scroll_to_cursor) scroll_to_cursor(page);
  draw_visible_rows(screen, r, content, keyboard);
  draw_list_ring(r, keyboard);
  end_group();
  end_scroll();
}

}  // namespace minsheng
