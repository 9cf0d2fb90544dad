// One target's split on the page 分解: its sum against the target, and the grid of its units.
#include <imgui.h>

#include <algorithm>
#include <array>

#include "app/target_text.h"
#include "base/magnitude.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/shares_page.h"
#include "ui/pages/shares_writes.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kRow = 30;
constexpr int kColumns = kShareColumns + 1;

struct SheetCells {
  Rect number, percent, remove;
  std::array<Rect, kColumns> entry;  // by column
};

SheetCells cut_cells(const Rect& row) {
  bool narrow = row.width < 700;
  SheetCells cells;
  Rect rest = row;
  cells.number = cut_left(rest, 36);
  cells.remove = cut_right(rest, 36);
  cells.entry[kShareWeight] = cut_right(rest, 84);
  auto entry = [&](ShareColumn column) -> Rect& {
    return cells.entry[static_cast<size_t>(column)];
  };
  entry(ShareColumn::unit) = cut_left(rest, narrow ? 132 : 184);
  entry(ShareColumn::value) = cut_left(rest, 92);
  cells.percent = cut_left(rest, narrow ? 0 : 72);
  entry(ShareColumn::leader) = cut_left(rest, narrow ? 64 : 84);
  entry(ShareColumn::contact) = cut_left(rest, narrow ? 84 : 124);
  entry(ShareColumn::note) = rest;
  return cells;
}

std::string_view label_of(int column) {
  static constexpr std::string_view kLabels[] = {"承担单位", "分解数", "责任领导",
                                                 "联系人",   "备注",   "比例依据"};
  return tr(kLabels[column]);
}

bool is_figure(int column) {
  return column == static_cast<int>(ShareColumn::value) || column == kShareWeight;
}

// One row more than there are: the next unit.
int row_count(const ShareSheet& sheet) { return static_cast<int>(sheet.rows.size()) + 1; }

std::string shown_text(const SharesPageState& page, const GridPlace& place) {
  auto refused = page.refused.find({place.row, place.column});
  if (refused != page.refused.end() && !refused->second.text.empty()) return refused->second.text;
  bool value = place.column == static_cast<int>(ShareColumn::value);
  bool there = place.row < static_cast<int>(page.sheet.rows.size());
  if (!value || !there) return share_sheet_text(page, place);
  const std::optional<Decimal>& number = page.sheet.rows[static_cast<size_t>(place.row)].value;
  return number ? number_text(*number) : "";
}

// What a person calls the cell: 三阳乡 分解数; of the row behind the last 新的一行 承担单位.
std::string cell_name(const ShareSheet& sheet, const GridPlace& place) {
  bool there = place.row < static_cast<int>(sheet.rows.size());
  std::string unit =
      there ? sheet.rows[static_cast<size_t>(place.row)].unit : std::string(tr("新的一行"));
  return unit + " " + std::string(label_of(place.column));
}

void draw_fact(Rect& rest, std::string_view label, std::string_view value, Color color = 0) {
  float width = measure_text(label, 13) + 6;
  draw_text(cut_left(rest, width), label, {13, false, theme().text2});
  width = measure_text(value, 13, true) + 2;
  draw_text(cut_left(rest, width), value, {13, true, color});
  skip_left(rest, 20);
}

// The difference is always on the screen, in words.
void draw_difference(Rect& rest, const ShareSheet& sheet) {
  const Theme& t = theme();
  bool zero = sheet.difference->is_zero(), less = sheet.difference->is_negative();
  std::string number = number_text(magnitude(*sheet.difference)) + sheet.measure;
  if (zero && sheet.state == SplitState::balanced) {
    return draw_fact(rest, tr("差额"), tr("0，正好分完"), t.on_ink);
  }
  if (zero) return draw_fact(rest, tr("差额"), tr("0，还有单位没有数"), t.slight_ink);
  draw_fact(rest, less ? tr("还差") : tr("多出"), number, less ? t.slight_ink : t.late_ink);
}

void draw_sum(const Rect& r, const ShareSheet& sheet) {
  const Theme& t = theme();
  fill(r, t.subtle);
  line_h(r.x, r.y, r.width, t.line);
  Rect rest = inset(r, kPagePadding, 0);
  draw_fact(rest, tr("目标"), sheet.goal);
  draw_fact(rest, tr("承担单位"), tr("{} 家", {count_text(static_cast<int>(sheet.rows.size()))}));
  if (!sheet.adds_up) {
    draw_text(rest, tr("每个单位都要达到目标，不用合计"), {13, false, t.text2});
    return;
  }
  if (!sheet.difference) return;
  draw_fact(rest, tr("合计"), number_text(*sheet.sum) + sheet.measure);
  draw_difference(rest, sheet);
  if (rest.width < 100) return;
  std::optional<Decimal> percent = percent_of(*sheet.sum, *sheet.value, 0);
  float share = percent ? std::min(1.0f, static_cast<float>(percent->mantissa()) / 100.0f) : 0;
  draw_bar(middle(cut_right(rest, 100), 20), share, t.bar, false);
}

void draw_title(Screen& screen, const Rect& r, const ShareSheet& sheet) {
  Rect rest = inset(r, kPagePadding, 0);
  tag(rest, sheet.code);
  std::string_view more = tr("看事项");
  if (link("##item", middle(cut_right(rest, measure_text(more, 13) + 2), 20), more)) {
    show_item(screen, sheet.item);
  }
  skip_right(rest, 12);
  float used = draw_heading(rest, sheet.indicator, 14, 2);
  skip_left(rest, used + 10);
  if (sheet.indicator != sheet.title) draw_text(rest, sheet.title, {13, false, theme().text2});
}

void draw_head(const Rect& row) {
  const Theme& t = theme();
  fill(row, t.subtle);
  line_h(row.x, row.y, row.width, t.line);
  line_h(row.x, bottom_of(row) - 1, row.width, t.line);
  SheetCells cells = cut_cells(row);
  auto head = [](const Rect& cell, std::string_view label, bool figure) {
    if (cell.width <= 0) return;
    Align align = figure ? Align::right : Align::left;
    draw_text(inset(cell, 8, 0), label, {13, false, theme().text2, align}, true);
    annotate_text(cell, label, Role::columnheader);
  };
  begin_group(Role::row, tr("表头"), row);
  for (int column = 0; column < kColumns; ++column) {
    head(cells.entry[static_cast<size_t>(column)], label_of(column), is_figure(column));
    if (column == static_cast<int>(ShareColumn::value)) head(cells.percent, tr("占目标"), true);
  }
  end_group();
}

void draw_remove(Screen& screen, const Rect& cell, int row) {
  if (screen.session.read_only()) return;
  std::string name = tr("去掉 {}", {screen.state.shares.sheet.rows[static_cast<size_t>(row)].unit});
  ImGui::PushID(row);
  if (icon_button("##remove", centered(cell, 24, 24), icon::kX, name)) {
    remove_shares(screen, row, row);
  }
  ImGui::PopID();
}

void draw_row(Screen& screen, const Rect& box, int row) {
  SharesPageState& page = screen.state.shares;
  const Theme& t = theme();
  SheetCells cells = cut_cells(box);
  bool there = row < static_cast<int>(page.sheet.rows.size());
  fill(box, t.subtle);
  begin_group(Role::row, there ? page.sheet.rows[static_cast<size_t>(row)].unit : "", box);
  draw_text(inset(cells.number, 8, 0), there ? std::to_string(row + 1) : "+",
            {12, false, t.text2, Align::right}, true);
  for (int column = 0; column < kColumns; ++column) {
    GridPlace place{row, column};
    std::string name = cell_name(page.sheet, place), text = shown_text(page, place);
    std::string original = share_sheet_text(page, place);
    GridCell look{name, text, original, is_figure(column)};
    look.invalid = page.refused.contains({row, column});
    const Rect& cell = cells.entry[static_cast<size_t>(column)];
    draw_grid_cell(page.grid, cell, place, look, screen.session.read_only());
    line_v(right_of(cell) - 1, cell.y, cell.height, t.grid);
  }
  if (there) {
    const std::string& percent = page.sheet.rows[static_cast<size_t>(row)].percent;
    draw_text(inset(cells.percent, 8, 0), percent, {13, false, t.text2, Align::right}, true);
    if (!percent.empty()) annotate_text(cells.percent, percent, Role::cell);
    draw_remove(screen, cells.remove, row);
  }
  line_v(right_of(cells.percent) - 1, box.y, box.height, t.grid);
  line_h(box.x, bottom_of(box) - 1, box.width, t.grid);
  end_group();
}

// What is wrong with the cell under the cursor, else what the keys do.
void draw_foot(const SharesPageState& page, const Rect& r) {
  const Theme& t = theme();
  fill(r, t.subtle);
  line_h(r.x, r.y, r.width, t.line);
  Rect rest = inset(r, kPagePadding, 0);
  auto refused = page.refused.find({page.grid.cursor.row, page.grid.cursor.column});
  if (refused == page.refused.end()) {
    draw_text(
        rest,
        tr("最后一行直接填新单位；从 Excel 复制的几列可以整片粘贴；在单位格按 Delete 去掉一家"),
        {12, false, t.text2});
    return;
  }
  std::string text = tr(refused->second.message);
  draw_icon(cut_left(rest, 14), icon::kCircleAlert, 14, t.late);
  skip_left(rest, 6);
  draw_text(rest, text, {12, false, t.late_ink}, true);
  annotate_text(rest, text, Role::alert);
}

void draw_editor(Screen& screen, const Rect& content, GridInput& input) {
  SharesPageState& page = screen.state.shares;
  GridPlace cursor = page.grid.cursor;
  if (cursor.row < 0 || cursor.row >= row_count(page.sheet)) return;
  Rect cell =
      cut_cells(row_at(content, kRow, cursor.row)).entry[static_cast<size_t>(cursor.column)];
  if (std::exchange(page.grid.scroll, false)) scroll_to(cell.y - content.y, kRow);
  if (!screen.session.read_only()) {
    draw_grid_editor(page.grid, cell, cell_name(page.sheet, cursor), share_sheet_text(page, cursor),
                     is_figure(cursor.column), input);
  }
  if (page.grid.active || page.grid.editing) outline(cell, theme().accent_text, 0, 2);
}

}  // namespace

void draw_share_sheet(Screen& screen, const Rect& r) {
  SharesPageState& page = screen.state.shares;
  Rect rest = r;
  draw_title(screen, cut_top(rest, 44), page.sheet);
  draw_sum(cut_top(rest, 36), page.sheet);
  draw_head(cut_top(rest, 32));
  draw_foot(page, cut_bottom(rest, 28));
  int count = row_count(page.sheet);
  Rect content = begin_scroll("##shares", rest, kRow * static_cast<float>(count) + 8);
  begin_group(Role::grid, tr("分解表"), rest);
  GridSize size{count, kColumns, static_cast<int>(rest.height / kRow) - 1};
  GridInput input = take_grid_input(page.grid, size, share_sheet_text(page, page.grid.cursor), rest,
                                    screen.session.read_only());
  RowRange range = visible_rows(rest, content, kRow, count);
  for (int row = range.first; row < range.last; ++row) {
    draw_row(screen, row_at(content, kRow, row), row);
  }
  draw_editor(screen, content, input);
  end_group();
  end_scroll();
  carry_out_shares(screen, input);
}

}  // namespace minsheng
