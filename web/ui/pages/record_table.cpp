#include "ui/pages/record_table.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

#include "ui/i18n.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets.h"

namespace minsheng {
namespace {

constexpr float kHead = 32;
constexpr float kRow = 30;
constexpr float kGap = 12;
constexpr float kCode = 36;

std::vector<Rect> cells_of(const Rect& row, const std::vector<RecordColumn>& columns) {
  Rect rest = inset(row, kPagePadding, 0);
  float fixed = kGap * static_cast<float>(columns.size() - 1);
  for (const RecordColumn& column : columns) fixed += column.width;
  float flexible = std::max(rest.width - fixed, 80.0f);
  std::vector<Rect> cells;
  for (const RecordColumn& column : columns) {
    cells.push_back(cut_left(rest, column.width > 0 ? column.width : flexible));
    skip_left(rest, kGap);
  }
  return cells;
}

void draw_head(const Rect& row, const std::vector<RecordColumn>& columns) {
  fill(row, theme().subtle);
  line_h(row.x, row.y, row.width, theme().line);
  line_h(row.x, bottom_of(row) - 1, row.width, theme().line);
  std::vector<Rect> cells = cells_of(row, columns);
  begin_group(Role::row, tr("表头"), row);
  for (size_t i = 0; i < columns.size(); ++i) {
    std::string_view label = tr(columns[i].label);
    draw_text(cells[i], label, {12, false, theme().text2, columns[i].align}, true);
    annotate_text(cells[i], label, Role::columnheader);
  }
  end_group();
}

std::string name_of(const RecordLine& row) {
  std::string name;
  for (const RecordCell& cell : row.cells) {
    for (const std::string* part : {&cell.code, &cell.text}) {
      if (!part->empty()) name += (name.empty() ? "" : " ") + *part;
    }
  }
  return name;
}

void draw_cell(Rect box, const RecordCell& cell, Align align) {
  if (cell.ground != 0) return chip(box, cell.text, cell.ink, cell.ground);
  if (!cell.code.empty())
    draw_text(cut_left(box, kCode), cell.code, {12, false, theme().text2}, true);
  draw_text(box, cell.text, {13, cell.bold, cell.ink, align}, true);
}

bool draw_row(const Rect& box, const RecordLine& row, const std::vector<RecordColumn>& columns,
              bool chosen) {
  ItemStates states;
  states.selected = chosen ? 1 : 0;
  PressResult press = press_area("##row", box, Role::row, name_of(row), states, false);
  if (chosen) {
    fill(box, theme().accent_weak);
    fill({box.x, box.y, 3, box.height - 1}, theme().accent_text);
  } else if (press.hovered) {
    fill(box, theme().hover);
  }
  line_h(box.x, bottom_of(box) - 1, box.width, theme().grid);
  std::vector<Rect> cells = cells_of(box, columns);
  for (size_t i = 0; i < cells.size(); ++i) draw_cell(cells[i], row.cells[i], columns[i].align);
  return press.pressed;
}

int place_of(const std::vector<RecordLine>& rows, const Id& id) {
  for (size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].id == id) return static_cast<int>(i);
  }
  return -1;
}

// The row that a key leads to, or -1.
int row_by_key(int from, int count) {
  if (count == 0) return -1;
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) return std::min(from + 1, count - 1);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) return std::max(from - 1, 0);
  if (ImGui::IsKeyPressed(ImGuiKey_Home)) return 0;
  if (ImGui::IsKeyPressed(ImGuiKey_End)) return count - 1;
  return -1;
}

}  // namespace

float record_table_height(size_t rows) { return kHead + kRow * static_cast<float>(rows); }

bool draw_record_table(const char* id, Rect r, std::string_view name,
                       const std::vector<RecordColumn>& columns,
                       const std::vector<RecordLine>& rows, RecordTableState& state) {
  draw_head(cut_top(r, kHead), columns);
  auto count = static_cast<int>(rows.size());
  Rect content = begin_scroll(id, r, kRow * static_cast<float>(count) + 8);
  begin_group(Role::table, name, r);
  ListKeyboard keyboard =
      list_keyboard(r, {ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_Home, ImGuiKey_End});
  int before = place_of(rows, state.chosen);
  int wanted = keyboard.focused ? row_by_key(before, count) : -1;
  if (wanted >= 0) state = {rows[static_cast<size_t>(wanted)].id, true};
  int chosen = place_of(rows, state.chosen);
  if (chosen >= 0 && std::exchange(state.scroll_to_chosen, false)) {
    scroll_to(kRow * static_cast<float>(chosen), kRow);
  }
  RowRange range = visible_rows(r, content, kRow, count);
  for (int i = range.first; i < range.last; ++i) {
    ImGui::PushID(i);
    const RecordLine& row = rows[static_cast<size_t>(i)];
    if (draw_row(row_at(content, kRow, i), row, columns, i == chosen)) {
      state.chosen = row.id;
      focus_list(keyboard);
    }
    ImGui::PopID();
  }
  draw_list_ring(r, keyboard);
  end_group();
  end_scroll();
  return place_of(rows, state.chosen) != before;
}

}  // namespace minsheng
