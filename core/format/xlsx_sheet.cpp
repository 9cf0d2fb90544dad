#include "format/xlsx_sheet.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <numeric>
#include <string>

#include "format/cell_value.h"
#include "format/sheet_metrics.h"
#include "format/xlsx_text.h"
#include "model/doc_grid.h"

namespace minsheng {
namespace {

constexpr double kLinePoints = 15;
constexpr double kMostRowPoints = 409;  // Excel's highest row
constexpr double kMostFrozenLines = 20;
constexpr uint8_t kA4 = 9;
constexpr const char* kFooter = "&C第 &P 页，共 &N 页";

lxw_row_t row_of(size_t row) { return static_cast<lxw_row_t>(row); }
lxw_col_t column_of(size_t column) { return static_cast<lxw_col_t>(column); }

CellLook look_of_line(const SheetLine& line) {
  CellLook look;
  look.kind = CellKind::text;
  look.framed = false;
  look.align = line.align;
  look.bold = line.role == TextRole::title || line.role == TextRole::caption ||
              (line.role >= TextRole::heading1 && line.role <= TextRole::heading4);
  if (line.role == TextRole::title) look.points = 16;
  if (line.role == TextRole::note) look.points = 10;
  return look;
}

CellLook look_of_cell(const DocCell& cell, CellKind kind) {
  CellLook look;
  look.kind = kind;
  look.digits = kind == CellKind::percent || kind == CellKind::number ? cell.digits : 0;
  look.bold = cell.bold;
  look.align = cell.align;
  look.tone = cell.tone;
  look.entry = cell.entry.has_value();
  return look;
}

// A rectangle of places, both ends within.
struct CellRange {
  size_t first_row = 0, first_column = 0, last_row = 0, last_column = 0;

  bool is_one() const { return first_row == last_row && first_column == last_column; }
};

// Writes from the top of the sheet downwards.
struct SheetPen {
  lxw_worksheet* sheet;
  const SheetPlan& plan;
  const SheetTools& tools;
  DocGrid grid;
  std::vector<int> rooms;
  EntryAreas entries;
  size_t row = 0;  // the next to write
  bool failed = false;

  void note(lxw_error error) { failed = failed || error != LXW_NO_ERROR; }

  size_t first_visible() const {
    size_t column = 0;
    while (column + 1 < grid.columns && is_hidden_column(*plan.table, column)) ++column;
    return column;
  }
  size_t last_column() const { return std::max<size_t>(grid.columns, 1) - 1; }

  void put(const CellRange& at, const CellValue& value, const CellLook& look) {
    lxw_format* format = tools.formats.of(look);
    lxw_row_t top = row_of(at.first_row);
    lxw_col_t left = column_of(at.first_column);
    if (!at.is_one()) {
      note(worksheet_merge_range(sheet, top, left, row_of(at.last_row), column_of(at.last_column),
                                 "", format));
    }
    if (value.number) {
      note(worksheet_write_number(sheet, top, left, *value.number, format));
    } else {
      note(worksheet_write_string(sheet, top, left, to_cell_text(value.text).c_str(), format));
    }
  }

  void set_height(size_t at, int lines, double points_a_line) {
    if (lines <= 1 && points_a_line <= kLinePoints) return;  // as high as Excel finds right
    double points = std::min(lines * points_a_line + 3, kMostRowPoints);
    note(worksheet_set_row(sheet, row_of(at), points, nullptr));
  }

  void write_lines(const std::vector<SheetLine>& lines) {
    for (const SheetLine& line : lines) {
      CellLook look = look_of_line(line);
      put({row, first_visible(), row, last_column()}, {std::nullopt, line.text, look.kind}, look);
      int room =
          std::accumulate(rooms.begin() + static_cast<ptrdiff_t>(first_visible()), rooms.end(), 0);
      double scale = look.points / 11.0;
      set_height(row, lines_within(line.text, static_cast<int>(room / scale)), kLinePoints * scale);
      ++row;
    }
  }

  void write_cell(size_t at, size_t column) {
    const DocCell& cell = *grid.rows[at][column].cell;
    CellValue value = value_of(cell);
    size_t last_row = row + at + static_cast<size_t>(rows_covered(grid, at, column)) - 1;
    size_t last = column + static_cast<size_t>(columns_covered(grid, at, column)) - 1;
    put({row + at, column, last_row, last}, value, look_of_cell(cell, value.kind));
    if (cell.entry) entries.add(*cell.entry, row + at, column);
  }

  void write_table() {
    for (size_t at = 0; at < grid.rows.size(); ++at) {
      for (size_t column = 0; column < grid.columns; ++column) {
        const GridSlot& slot = grid.rows[at][column];
        if (slot.starts) write_cell(at, column);
        if (!slot.cell) put({row + at, column, row + at, column}, {}, {});
      }
    }
    std::vector<int> lines = row_lines(*plan.table, grid, rooms);
    for (size_t at = 0; at < lines.size(); ++at) set_height(row + at, lines[at], kLinePoints);
    keep_head_in_sight(lines);
    row += grid.rows.size();
  }

  void keep_head_in_sight(const std::vector<int>& lines) {
    size_t head = std::min(plan.table->head_rows, lines.size());
    if (head == 0) return;
    note(worksheet_repeat_rows(sheet, row_of(row), row_of(row + head - 1)));
    double frozen = static_cast<double>(row) +
                    std::accumulate(lines.begin(), lines.begin() + static_cast<ptrdiff_t>(head), 0);
    if (frozen <= kMostFrozenLines) worksheet_freeze_panes(sheet, row_of(row + head), 0);
  }

  void set_columns() {
    for (size_t column = 0; column < grid.columns; ++column) {
      // A 汉字 of the sheet's font is a little wider than two digits.
      double width = rooms[column] * 1.06;
      lxw_row_col_options options{};
      options.hidden = is_hidden_column(*plan.table, column);
      note(worksheet_set_column_opt(sheet, column_of(column), column_of(column), width, nullptr,
                                    &options));
    }
  }

  void set_page() {
    worksheet_set_paper(sheet, kA4);
    if (tools.landscape) worksheet_set_landscape(sheet);
    worksheet_set_margins(sheet, 0.6, 0.6, 0.7, 0.7);
    worksheet_center_horizontally(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    note(worksheet_set_footer(sheet, kFooter));
    size_t last_row = std::max<size_t>(row, 1) - 1;
    note(worksheet_print_area(sheet, 0, 0, row_of(last_row), column_of(last_column())));
  }

  void protect() {
    if (entries.areas.empty()) return;
    failed = failed || !write_entries(sheet, entries, tools.choices);
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(sheet, nullptr, &allowed);
  }
};

}  // namespace

bool write_sheet(lxw_worksheet* sheet, const SheetPlan& plan, const SheetTools& tools) {
  DocGrid grid = lay_out(*plan.table);
  std::vector<int> rooms = column_rooms(*plan.table, grid);
  SheetPen pen{sheet, plan, tools, std::move(grid), std::move(rooms), {}};
  pen.set_columns();
  pen.write_lines(plan.above);
  pen.write_table();
  pen.write_lines(plan.below);
  pen.set_page();
  pen.protect();
  return !pen.failed;
}

}  // namespace minsheng
