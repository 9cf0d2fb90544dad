// 序时节点 of a target on the page 分解: what is to be done by the end of each month.
#include <imgui.h>

#include "app/curve_edit.h"
#include "app/status_words.h"
#include "app/target_text.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/shares_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kTitle = 40;
constexpr float kHead = 26;
constexpr float kCell = 30;
constexpr float kLabel = 76;

int rows_of(const CurveSheet& curve) { return curve.has_amounts ? kCurveRows : 1; }

std::string month_name(int month) { return tr("{}月", {std::to_string(month)}); }

std::string shown_text(const CurveMonth& month, CurveRow row) {
  if (row == CurveRow::percent) return month.percent ? percent_text(month.percent) : "";
  if (!month.amount) return "";
  return number_text(divide(*month.amount, Decimal(1), 2).value_or(*month.amount));
}

std::string_view label_of(CurveRow row) {
  return row == CurveRow::percent ? tr("序时进度") : tr("应完成");
}

void apply(Screen& screen, Edit& edit, const Result<void>& done) {
  SharesPageState& page = screen.state.shares;
  page.curve_refused = done ? Message{} : done.error().message;
  if (!done || edit.empty()) return;
  Message label{"设序时节点 {} {}", {page.sheet.code, page.sheet.indicator}};
  ask_to_apply(screen, edit, std::move(label));
}

CellReader reader_of(const CurveSheet& curve) {
  return [&curve](const GridPlace& place) {
    return curve_cell_text(curve, static_cast<CurveRow>(place.row), place.column + 1);
  };
}

void write_cells(Screen& screen, const std::vector<CellText>& cells) {
  Edit edit = screen.session.start_edit();
  Result<void> done = set_curve_cells(edit, screen.state.shares.curve, cells);
  apply(screen, edit, done);
}

void carry_out(Screen& screen, const GridInput& input) {
  SharesPageState& page = screen.state.shares;
  GridRange range = range_of(page.curve_grid);
  CellReader text = reader_of(page.curve);
  if (input.undo) screen.ask(action::Undo{});
  if (input.redo) screen.ask(action::Redo{});
  if (input.copy || input.cut) ImGui::SetClipboardText(range_text(range, text).c_str());
  if (input.clear || input.cut) write_cells(screen, cleared_cells(range, text));
  if (input.paste) {
    auto row = static_cast<size_t>(input.place.row);
    write_cells(screen, cells_of_block(*input.paste, row, input.place.column));
  }
  if (input.commit && input.text != text(input.place)) {
    write_cells(screen, {{static_cast<size_t>(input.place.row), input.place.column, input.text}});
  }
}

void draw_start(Screen& screen, Rect& rest, const CurveSheet& curve) {
  std::vector<std::string> months;
  for (int month = 1; month <= 12; ++month) months.push_back(month_name(month));
  std::string_view from = tr("从");
  draw_text(cut_left(rest, measure_text(from, 13) + 6), from, {13, false, theme().text2});
  Rect box = middle(cut_left(rest, 96), 28);
  int chosen = curve.schedule.start - 1;
  bool other_year = chosen < 0 || chosen >= 12;
  if (other_year) {
    chosen = static_cast<int>(months.size());
    months.push_back(tr(counted_month(curve.schedule.start, curve.year)));
  }
  if (select("##start", box, tr("开始月份"), months, chosen, true)) {
    Edit edit = screen.session.start_edit();
    Result<void> done = set_start_month(edit, curve, chosen + 1);
    apply(screen, edit, done);
  }
  skip_left(rest, 8);
  std::string until =
      tr("到 {}（完成时限）", {tr(counted_month(curve.schedule.deadline, curve.year))});
  draw_text(cut_left(rest, measure_text(until, 13) + 2), until, {13, false, theme().text2});
  skip_left(rest, 16);
}

void draw_curve_title(Screen& screen, const Rect& r, const CurveSheet& curve) {
  const SharesPageState& page = screen.state.shares;
  const Theme& t = theme();
  Rect rest = inset(r, kPagePadding, 0);
  float used = draw_heading(rest, tr("序时节点"), 14, 2);
  skip_left(rest, used + 16);
  if (!curve.none.pattern.empty()) {
    draw_text(rest, tr(curve.none), {13, false, t.text2});
    return;
  }
  draw_start(screen, rest, curve);
  if (curve.is_own() && !screen.session.read_only()) {
    std::string_view back = tr("恢复直线");
    if (link("##line", middle(cut_right(rest, measure_text(back, 13) + 2), 20), back)) {
      Edit edit = screen.session.start_edit();
      clear_curve(edit, curve);
      apply(screen, edit, {});
    }
    skip_right(rest, 12);
  }
  bool refused = !page.curve_refused.pattern.empty();
  std::string words =
      refused ? tr(page.curve_refused)
              : std::string(tr("填了的月份按填的算（如季度节点），其余的在两点之间按直线算"));
  draw_text(rest, words, {12, false, refused ? t.late_ink : t.text2}, true);
  annotate_text(rest, words, refused ? Role::alert : Role::text);
}

void draw_months(const Rect& row, float width, int deadline) {
  const Theme& t = theme();
  fill(row, t.subtle);
  line_h(row.x, row.y, row.width, t.line);
  line_h(row.x, bottom_of(row) - 1, row.width, t.line);
  Rect rest = row;
  skip_left(rest, kLabel);
  begin_group(Role::row, tr("表头"), row);
  for (int month = 1; month <= 12; ++month) {
    Rect cell = cut_left(rest, width);
    bool last = month == deadline;
    draw_text(inset(cell, 8, 0), month_name(month),
              {12, last, last ? t.text : t.text2, Align::right}, true);
    annotate_text(cell, month_name(month), Role::columnheader);
  }
  end_group();
}

Rect cell_of(const Rect& content, float width, const GridPlace& place) {
  return {content.x + kLabel + width * static_cast<float>(place.column),
          content.y + kCell * static_cast<float>(place.row), width, kCell};
}

std::string cell_name(const GridPlace& place) {
  return month_name(place.column + 1) + " " +
         std::string(label_of(static_cast<CurveRow>(place.row)));
}

void draw_cells(Screen& screen, const Rect& content, float width) {
  SharesPageState& page = screen.state.shares;
  const Theme& t = theme();
  for (int row = 0; row < rows_of(page.curve); ++row) {
    auto kind = static_cast<CurveRow>(row);
    Rect line{content.x, content.y + kCell * static_cast<float>(row), content.width, kCell};
    begin_group(Role::row, label_of(kind), line);
    fill(line, t.subtle);
    Rect label{line.x, line.y, kLabel, kCell};
    skip_left(label, kPagePadding);
    draw_text(label, label_of(kind), {12, false, t.text2}, true);
    for (int column = 0; column < 12; ++column) {
      GridPlace place{row, column};
      const CurveMonth& month = page.curve.months[static_cast<size_t>(column)];
      std::string name = cell_name(place), text = shown_text(month, kind);
      std::string original = curve_cell_text(page.curve, kind, column + 1);
      GridCell look{name, text, original, true};
      look.quiet = !month.set;
      Rect cell = cell_of(content, width, place);
      draw_grid_cell(page.curve_grid, cell, place, look, screen.session.read_only());
      line_v(right_of(cell) - 1, cell.y, cell.height, t.grid);
    }
    line_h(line.x, bottom_of(line) - 1, line.width, t.grid);
    end_group();
  }
}

void draw_curve_grid(Screen& screen, const Rect& r, float width) {
  SharesPageState& page = screen.state.shares;
  GridState& grid = page.curve_grid;
  Rect content = begin_scroll("##curve", r, r.height);
  begin_group(Role::grid, tr("序时节点表"), r);
  std::string original = grid.cursor.row < 0 ? "" : reader_of(page.curve)(grid.cursor);
  GridInput input =
      take_grid_input(grid, {rows_of(page.curve), 12, 1}, original, r, screen.session.read_only());
  draw_cells(screen, content, width);
  if (grid.cursor.row >= 0) {
    Rect cell = cell_of(content, width, grid.cursor);
    if (!screen.session.read_only()) {
      draw_grid_editor(grid, cell, cell_name(grid.cursor), original, true, input);
    }
    if (grid.active || grid.editing) outline(cell, theme().accent_text, 0, 2);
  }
  end_group();
  end_scroll();
  carry_out(screen, input);
}

}  // namespace

float share_curve_height(const CurveSheet& curve) {
  if (!curve.none.pattern.empty()) return kTitle;
  return kTitle + kHead + kCell * static_cast<float>(rows_of(curve)) + 1;
}

void draw_share_curve(Screen& screen, const Rect& r) {
  const CurveSheet& curve = screen.state.shares.curve;
  line_h(r.x, r.y, r.width, theme().line);
  Rect rest = r;
  draw_curve_title(screen, cut_top(rest, kTitle), curve);
  if (!curve.none.pattern.empty()) return;
  float width = (rest.width - kLabel) / 12;
  draw_months(cut_top(rest, kHead), width, curve.schedule.deadline);
  draw_curve_grid(screen, rest, width);
}

}  // namespace minsheng
