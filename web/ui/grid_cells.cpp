#include "ui/grid_cells.h"

#include <imgui.h>

#include "ui/widgets.h"

namespace minsheng {
namespace {

void draw_corner(const Rect& cell, Color color) {
  float x = right_of(cell) - 1;
  ImGui::GetWindowDrawList()->AddTriangleFilled({x - 8, cell.y}, {x, cell.y}, {x, cell.y + 8},
                                                packed(color));
}

Color ground_of(const GridState& state, const GridPlace& place, const GridCell& look) {
  const Theme& t = theme();
  if (look.invalid) return t.late_bg;
  bool in_range = state.cursor.row >= 0 && range_of(state).contains(place);
  return in_range && state.cursor != place ? t.accent_weak : t.surface;
}

}  // namespace

std::string range_text(const GridRange& range, const CellReader& text) {
  std::string block;
  for (int row = range.first.row; row <= range.last.row; ++row) {
    for (int column = range.first.column; column <= range.last.column; ++column) {
      if (column > range.first.column) block += "\t";
      block += text({row, column});
    }
    block += "\n";
  }
  return block;
}

std::vector<CellText> cleared_cells(const GridRange& range, const CellReader& text) {
  std::vector<CellText> cells;
  for (int row = range.first.row; row <= range.last.row; ++row) {
    for (int column = range.first.column; column <= range.last.column; ++column) {
      if (!text({row, column}).empty()) cells.push_back({static_cast<size_t>(row), column, ""});
    }
  }
  return cells;
}

std::vector<CellText> filled_cells(const GridRange& range, const CellReader& text) {
  std::vector<CellText> cells;
  for (int row = range.first.row + 1; row <= range.last.row; ++row) {
    for (int column = range.first.column; column <= range.last.column; ++column) {
      cells.push_back({static_cast<size_t>(row), column, text({range.first.row, column})});
    }
  }
  return cells;
}

void draw_grid_cell(GridState& state, const Rect& cell, const GridPlace& place,
                    const GridCell& look, bool read_only) {
  const Theme& t = theme();
  ItemStates states;
  states.row = place.row;
  states.column = place.column;
  states.invalid = look.invalid ? 1 : -1;
  ImGui::PushID(place.row);
  ImGui::PushID(place.column);
  PressResult press = press_area("##cell", cell, Role::gridcell, look.name, states, false);
  // At the press and not at its release: what is typed next must find the cell.
  bool pressed = ImGui::IsItemActivated();
  ImGui::PopID();
  ImGui::PopID();
  annotate_last_item(Role::gridcell, look.name, look.text, states);
  if (pressed) {
    press_grid_cell(state, place, press.double_pressed && !read_only, look.original);
  }
  fill(cell, ground_of(state, place, look));
  if (look.invalid || look.noted) draw_corner(cell, look.invalid ? t.late : t.slight);
  TextStyle style{13};
  style.align = look.figure ? Align::right : Align::left;
  style.color = look.invalid ? t.late_ink : look.quiet ? t.text2 : t.text;
  if (!look.text.empty()) draw_text(inset(cell, 8, 0), look.text, style, true);
}

}  // namespace minsheng
