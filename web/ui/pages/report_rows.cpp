#include "ui/pages/report_rows.h"

#include <imgui.h>

#include <algorithm>

#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/grid_cells.h"
#include "ui/lights.h"
#include "ui/pages/report_cells.h"
#include "ui/pages/report_units.h"
#include "ui/pages/report_writes.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kUnitRow = 32;
constexpr float kLineRow = 30;

Rect padded(const Rect& cell) { return inset(cell, 8, 0); }

void cell_text(const Rect& cell, std::string_view text, const TextStyle& style) {
  if (cell.width <= 0 || text.empty()) return;
  draw_text(padded(cell), text, style, true);
  annotate_text(cell, text, Role::cell);
}

void rule_right(const Rect& cell) {
  if (cell.width > 0) line_v(right_of(cell) - 1, cell.y, cell.height, theme().grid);
}

void draw_rules(const ReportCells& cells) {
  for (const Rect& cell : {cells.code, cells.indicator, cells.measure, cells.goal, cells.before,
                           cells.done, cells.progress, cells.trend, cells.light, cells.note}) {
    rule_right(cell);
  }
}

std::string month_label(int month) { return tr("{}月", {std::to_string(month)}); }

struct LineLook {
  int row = 0;
  bool first_of_item = false;
};

void draw_entry_cell(Screen& screen, const Rect& cell, const ReportLine& line, GridPlace place) {
  ReportPageState& page = screen.state.report;
  auto column = static_cast<ReportColumn>(place.column);
  bool figures = column == ReportColumn::done;
  std::string name = cell_name(line, page.filter.month, place.column);
  std::string original = report_cell_text(line, column);
  auto refused = page.refused.find({row_key(line), place.column});
  bool wrong = refused != page.refused.end();
  GridCell look;
  look.name = name;
  look.original = original;
  look.text = line.pending                             ? "—"
              : wrong && !refused->second.text.empty() ? std::string_view(refused->second.text)
              : figures                                ? line.done
                                                       : line.note;
  look.figure = figures;
  look.noted = figures && line.problem;
  look.invalid = wrong || (look.noted && line.problem->severity == Severity::error);
  look.quiet = line.pending;
  draw_grid_cell(page.grid, cell, place, look, screen.session.read_only());
}

struct StateWord {
  const char* icon;
  std::string_view word;
  Color ink, ground;
};

StateWord word_of(const ReportLine& line) {
  const Theme& t = theme();
  if (line.pending) return {icon::kCircleDashed, "待下达", t.text2, 0};
  if (!line.has_report) return {icon::kCircleDashed, "未填", t.none_ink, t.none_bg};
  if (line.report.empty()) return {icon::kInfo, "他家填", t.text2, 0};
  switch (line.state) {
    case ReportState::draft:
      return {icon::kPencil, "草稿", t.accent_text, t.accent_weak};
    case ReportState::returned:
      return {icon::kUndo2, "退回", t.late_ink, t.late_bg};
    case ReportState::submitted:
      return {icon::kCheck, "已报", t.text2, 0};
    case ReportState::verified:
      return {icon::kCheck, "已核验", t.text2, 0};
    case ReportState::locked:
      return {icon::kLock, "锁定", t.text2, 0};
  }
  return {icon::kCheck, "已报", t.text2, 0};
}

void draw_state(const Rect& cell, const ReportLine& line) {
  StateWord word = word_of(line);
  std::string_view text = tr(word.word);
  float width = measure_text(text, 12) + 12 + 4 + 12;
  Rect box = centered(cell, std::min(width, cell.width - 4), 20);
  if (word.ground) fill(box, word.ground, 4);
  Rect rest = inset(box, 6, 0);
  draw_icon(cut_left(rest, 12), word.icon, 12, word.ink);
  skip_left(rest, 4);
  draw_text(rest, text, {12, false, word.ink}, true);
  annotate_text(cell, text, Role::cell);
}

void draw_progress_cell(const Rect& cell, const ReportLine& line, int month) {
  const MonthProgress& one = at(line.months, month);
  if (line.pending || !one.progress) return;
  Rect rest = padded(cell);
  std::string percent = percent_text(one.progress);
  Rect words = cut_right(rest, 58);
  draw_progress(middle(rest, 14), one, theme().subtle);
  draw_text(words, percent, {13, false, 0, Align::right}, true);
  annotate_text(cell, percent, Role::cell);
}

void draw_line(Screen& screen, const Rect& box, const ReportLine& line, const LineLook& look) {
  const Theme& t = theme();
  const Month& month = screen.state.report.filter.month;
  ReportCells cells = cut_report_cells(box);
  bool current = screen.state.report.grid.cursor.row == look.row;
  ImGui::PushID(look.row);
  begin_group(Role::row, line.code + " " + line.indicator, box);
  fill(box, t.subtle);
  if (current) fill(cells.code, t.accent_mid);
  if (look.first_of_item) {
    cell_text(cells.code, line.code, {12, current, current ? t.accent_text : t.text2});
  }
  cell_text(cells.indicator, line.indicator, {13});
  cell_text(cells.measure, line.measure, {13, false, t.text2, Align::center});
  cell_text(cells.goal, line.goal, {13, false, t.text2, Align::right});
  cell_text(cells.before, line.before, {13, false, t.text2, Align::right});
  draw_entry_cell(screen, cells.done, line, {look.row, 0});
  draw_progress_cell(cells.progress, line, month.month);
  if (cells.trend.width > 0 && !line.pending) {
    draw_sparkline(middle(inset(cells.trend, 8, 0), 22), line.months, month.month);
  }
  std::string light = light_name(line.light, screen.state.year.rules);
  draw_light(padded(cells.light), line.light, tr(light), true);
  annotate_text(cells.light, tr(light), Role::cell);
  draw_entry_cell(screen, cells.note, line, {look.row, 1});
  draw_state(cells.state, line);
  draw_rules(cells);
  line_h(box.x, bottom_of(box) - 1, box.width, t.grid);
  end_group();
  ImGui::PopID();
}

float height_of(const ReportGrid& view) {
  float height = 0;
  for (const ReportUnit& unit : view.units) {
    height += kUnitRow + kLineRow * static_cast<float>(unit.lines.size());
  }
  return height;
}

struct CursorCell {
  Rect cell{};
  bool found = false;
};

// Draws what shows and tells where the cursor's cell is.
CursorCell draw_units(Screen& screen, const Rect& r, const Rect& content) {
  ReportPageState& page = screen.state.report;
  CursorCell cursor;
  float y = content.y;
  int row = 0;
  for (const ReportUnit& unit : page.view.units) {
    Rect head{content.x, y, content.width, kUnitRow};
    if (overlaps(head, r)) draw_report_unit(screen, head, unit);
    y += kUnitRow;
    const Id* item = nullptr;
    for (const ReportLine& line : unit.lines) {
      Rect box{content.x, y, content.width, kLineRow};
      if (overlaps(box, r)) draw_line(screen, box, line, {row, !item || *item != line.item});
      if (page.grid.cursor.row == row) {  // a press may just have brought it here
        ReportCells cells = cut_report_cells(box);
        cursor = {page.grid.cursor.column == 0 ? cells.done : cells.note, true};
      }
      item = &line.item;
      y += kLineRow;
      ++row;
    }
  }
  return cursor;
}

}  // namespace

std::string cell_name(const ReportLine& line, const Month& month, int column) {
  std::string what =
      column == 0 ? tr("{}月累计", {std::to_string(month.month)}) : std::string(tr("情况说明"));
  return line.code + " " + line.indicator + " " + what;
}

void draw_report_head(const Rect& r, const Month& month) {
  const Theme& t = theme();
  fill(r, t.subtle);
  line_h(r.x, r.y, r.width, t.line);
  line_h(r.x, bottom_of(r) - 1, r.width, t.line);
  ReportCells cells = cut_report_cells(r);
  auto head = [](const Rect& cell, std::string_view label, Align align, bool entry = false) {
    if (cell.width <= 0) return;
    Color color = entry ? theme().accent_text : theme().text2;
    draw_text(padded(cell), label, {13, entry, color, align}, true);
    annotate_text(cell, label, Role::columnheader);
    if (entry) line_h(cell.x, bottom_of(cell) - 1, cell.width, theme().accent_text);
  };
  begin_group(Role::row, tr("表头"), r);
  head(cells.code, tr("编号"), Align::left);
  head(cells.indicator, tr("指标"), Align::left);
  head(cells.measure, tr("单位"), Align::center);
  head(cells.goal, tr("年度目标"), Align::right);
  head(cells.before, month.month > 1 ? month_label(month.month - 1) : std::string("—"),
       Align::right);
  head(cells.done, tr("{}月累计", {std::to_string(month.month)}), Align::right, true);
  head(cells.progress, tr("进度"), Align::left);
  head(cells.trend, tr("全年走势"), Align::left);
  head(cells.light, tr("亮灯"), Align::left);
  head(cells.note, tr("情况说明"), Align::left, true);
  head(cells.state, tr("状态"), Align::center);
  draw_rules(cells);
  end_group();
}

void draw_report_rows(Screen& screen, const Rect& r) {
  ReportPageState& page = screen.state.report;
  Rect content = begin_scroll("##report", r, height_of(page.view) + 8);
  begin_group(Role::grid, tr("月报表"), r);
  GridSize size{static_cast<int>(page.lines.size()), kReportColumns,
                static_cast<int>(r.height / kLineRow) - 1};
  auto original = [&] {
    bool somewhere = page.grid.cursor.row >= 0 && page.grid.cursor.row < size.rows;
    if (!somewhere) return std::string();
    return report_cell_text(*page.lines[static_cast<size_t>(page.grid.cursor.row)],
                            static_cast<ReportColumn>(page.grid.cursor.column));
  };
  GridInput input = take_grid_input(page.grid, size, original(), r, screen.session.read_only());
  CursorCell cursor = draw_units(screen, r, content);
  if (cursor.found) {
    const ReportLine& line = *page.lines[static_cast<size_t>(page.grid.cursor.row)];
    if (page.grid.scroll) scroll_to(cursor.cell.y - content.y - kUnitRow, kLineRow + kUnitRow);
    page.grid.scroll = false;
    bool figures = page.grid.cursor.column == 0;
    if (!screen.session.read_only()) {
      draw_grid_editor(page.grid, cursor.cell,
                       cell_name(line, page.filter.month, page.grid.cursor.column), original(),
                       figures, input);
    }
    if (page.grid.active || page.grid.editing) {
      outline(cursor.cell, theme().accent_text, 0, 2);
    }
  }
  end_group();
  end_scroll();
  carry_out(screen, input);
}

}  // namespace minsheng
