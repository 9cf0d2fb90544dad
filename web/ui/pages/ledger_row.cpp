#include "ui/pages/ledger_row.h"

#include <imgui.h>

#include <algorithm>

#include "generated/icons.h"
#include "ui/i18n.h"
#include "ui/pages/ledger_columns.h"
#include "ui/widgets.h"

namespace minsheng {
namespace {

void cell_text(const Rect& cell, std::string_view text, const TextStyle& style) {
  if (cell.width <= 0 || text.empty()) return;
  draw_text(cell, text, style, true);
  annotate_text(cell, text, Role::cell);
}

void draw_chevron(const Rect& box, bool open) {
  draw_icon(box, open ? icon::kChevronDown : icon::kChevronRight, 14, theme().text2);
}

void draw_group(const Rect& box, const LedgerRow& row, bool open, bool hovered) {
  fill(box, hovered ? theme().line : theme().sunken);
  line_h(box.x, bottom_of(box) - 1, box.width, theme().line);
  Rect rest = box;
  skip_left(rest, 10);
  draw_chevron(cut_left(rest, 20), open);
  skip_left(rest, 4);
  Rect title = cut_left(rest, std::min(measure_text(row.title, 13, true) + 2, rest.width));
  cell_text(title, row.title, {13, true});
  skip_left(rest, 12);
  cell_text(rest, tr(row.note), {13, false, theme().text2});
}

void draw_category(const Rect& box, const LedgerRow& row) {
  fill(box, theme().subtle);
  line_h(box.x, bottom_of(box) - 1, box.width, theme().grid);
  Rect rest = cut_ledger_cells(box).title;
  rest.width = right_of(box) - rest.x - 16;
  Rect code = cut_left(rest, 19);
  cell_text(code, row.code, {12, false, theme().text2});
  Rect title = cut_left(rest, std::min(measure_text(row.title, 12) + 2, rest.width));
  cell_text(title, row.title, {12, false, theme().text2});
  skip_left(rest, 8);
  cell_text(rest, tr(row.note), {12, false, theme().text2});
}

// Figure in text, unit small behind it; the unit has room so that digits line up.
void draw_figure(const Rect& cell, const LedgerRow& row) {
  constexpr float kUnitRoom = 28;
  Rect rest = cell;
  float unit_width = std::max(measure_text(row.unit, 12) + 3, kUnitRoom);
  Rect unit = cut_right(rest, std::min(unit_width, cell.width / 2));
  skip_left(unit, 3);
  draw_text(unit, row.unit, {12, false, theme().text2}, true);
  draw_text(rest, row.number, {13, false, theme().text, Align::right}, true);
  annotate_text(cell, row.number + row.unit, Role::cell);
}

void draw_target_cell(const Rect& cell, const LedgerRow& row) {
  if (row.pending) {
    cell_text(cell, tr("待下达"), {13, false, theme().text2, Align::right});
  } else if (row.kind == LedgerRowKind::item && row.target_count != 1) {
    std::string text = row.target_count == 0 ? std::string("—")
                                             : tr("{} 个指标", {std::to_string(row.target_count)});
    cell_text(cell, text, {13, false, theme().text2, Align::right});
  } else if (row.unit.empty()) {
    cell_text(cell, row.number, {13, false, theme().text2, Align::right});
  } else {
    draw_figure(cell, row);
  }
}

void draw_item(const Rect& box, const LedgerRow& row, const LedgerRowLook& look) {
  LedgerCells cells = cut_ledger_cells(box);
  Rect number = cells.number;
  Rect chevron{number.x + 8, number.y, 20, number.height};
  if (row.target_count > 1) draw_chevron(chevron, look.open);
  cell_text(number, row.code, {12, false, theme().text2, Align::right});
  cell_text(cells.title, row.title, {13});
  Color lead = row.lead.empty() ? theme().slight_ink : theme().text2;
  cell_text(cells.lead, row.lead.empty() ? tr("未写明") : std::string_view(row.lead),
            {13, false, lead});
  draw_target_cell(cells.target, row);
  std::string_view deadline = row.deadline.empty() ? std::string_view("—") : row.deadline;
  cell_text(cells.deadline, deadline, {13, false, theme().text2});
}

void draw_target(const Rect& box, const LedgerRow& row) {
  LedgerCells cells = cut_ledger_cells(box);
  float x = cells.title.x + 4;
  float half = box.height / 2;
  line_v(x, box.y, row.last_child ? half : box.height, theme().line2);
  line_h(x, box.y + half, 8, theme().line2);
  Rect title = cells.title;
  skip_left(title, 18);
  cell_text(title, row.title, {13, false, theme().text});
  draw_target_cell(cells.target, row);
}

std::string row_name(const LedgerRow& row) {
  std::string name = row.code;
  if (!name.empty()) name += " ";
  return name + row.title;
}

}  // namespace

LedgerRowAnswer draw_ledger_row(const Rect& box, const LedgerRow& row, const LedgerRowLook& look) {
  LedgerRowAnswer answer;
  ImGui::PushID(row.id.c_str());
  ItemStates states;
  states.selected = look.selected ? 1 : 0;
  if (row.kind == LedgerRowKind::group || row.target_count > 1) states.expanded = look.open ? 1 : 0;
  begin_group(Role::row, row_name(row), box, states);
  // The chevron comes first: of two areas in one place Dear ImGui gives the pointer to the earlier.
  if (row.kind == LedgerRowKind::item && row.target_count > 1) {
    Rect chevron{box.x, box.y, 30, box.height};
    std::string_view name = look.open ? tr("收起指标") : tr("展开指标");
    answer.fold = press_area("##fold", chevron, Role::button, name, {}, false).pressed;
  }
  PressResult state;
  if (row.kind != LedgerRowKind::category) {
    state = press_area("##row", box, Role::rowheader, row_name(row), {}, false);
  }
  answer.pressed = state.pressed;
  if (row.kind == LedgerRowKind::item || row.kind == LedgerRowKind::target) {
    const Theme& t = theme();
    Color ground = row.kind == LedgerRowKind::target ? t.subtle : t.surface;
    fill(box, look.selected ? t.accent_weak : state.hovered ? t.hover : ground);
    line_h(box.x, bottom_of(box) - 1, box.width, t.grid);
    if (look.selected) fill({box.x, box.y, 3, box.height}, t.accent_text);
  }
  switch (row.kind) {
    case LedgerRowKind::group:
      draw_group(box, row, look.open, state.hovered);
      break;
    case LedgerRowKind::category:
      draw_category(box, row);
      break;
    case LedgerRowKind::item:
      draw_item(box, row, look);
      break;
    case LedgerRowKind::target:
      draw_target(box, row);
      break;
  }
  end_group();
  ImGui::PopID();
  return answer;
}

}  // namespace minsheng
