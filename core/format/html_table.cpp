#include "format/html_table.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "format/markup.h"
#include "format/page_columns.h"
#include "format/shown_table.h"

namespace minsheng {
namespace {

std::string_view class_of(Tone tone) {
  switch (tone) {
    case Tone::none:
      break;
    case Tone::head:
      return " head";
    case Tone::total:
      return " total";
    case Tone::done:
      return " done";
    case Tone::on_schedule:
      return " on-schedule";
    case Tone::slightly_late:
      return " slightly-late";
    case Tone::late:
      return " late";
    case Tone::unreported:
      return " unreported";
    case Tone::muted:
      return " muted";
  }
  return "";
}

std::string class_attribute(const DocCell& cell) {
  std::string names(class_of(cell.tone));
  if (cell.align == CellAlign::center) names += " center";
  if (cell.align == CellAlign::end) names += " end";
  if (cell.bold) names += " bold";
  return names.empty() ? "" : markup_attribute("class", names.substr(1));
}

std::string span_of(std::string_view name, int count) {
  return count > 1 ? markup_attribute(name, std::to_string(count)) : "";
}

// <thead> or <tbody>: the rows from `first` up to `last`.
struct TablePart {
  const DocGrid& grid;
  std::string_view tag;  // of a cell
  size_t first, last;

  std::string cell(size_t row, size_t column) const {
    const GridSlot& slot = grid.rows[row][column];
    std::string begin = "<" + std::string(tag), end = "</" + std::string(tag) + ">";
    if (!slot.cell) return begin + ">" + end;
    if (!slot.first_column || !(slot.starts || row == first)) return "";
    int rows = std::min(rows_covered(grid, row, column), static_cast<int>(last - row));
    begin += span_of("colspan", columns_covered(grid, row, column)) + span_of("rowspan", rows);
    begin += class_attribute(*slot.cell) + ">";
    return slot.starts ? begin + markup_lines(slot.cell->text) + end : begin + end;
  }

  std::string rows() const {
    std::string out;
    for (size_t row = first; row < last; ++row) {
      out += "<tr>";
      for (size_t column = 0; column < grid.columns; ++column) out += cell(row, column);
      out += "</tr>\n";
    }
    return out;
  }
};

// As attributes, which a Content-Security-Policy lets pass; styles of an element it does not.
std::string column_widths(const std::vector<int>& widths) {
  double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
  std::string out = "<colgroup>";
  for (int width : widths) {
    double percent = std::round(1000 * width / sum) / 10;
    out += "<col" + markup_attribute("width", markup_number(percent) + "%") + ">";
  }
  return out + "</colgroup>\n";
}

std::string_view class_of(CellTextSize size) {
  if (size == CellTextSize::large) return "large";
  return size == CellTextSize::medium ? "" : "small";
}

std::string one_table(const ShownTable& shown, const PageColumns& columns) {
  const DocGrid& grid = shown.grid;
  TablePart head{grid, "th", 0, shown.head_rows};
  TablePart body{grid, "td", shown.head_rows, grid.rows.size()};
  std::string_view size = class_of(columns.size);
  std::string out = "<table" + (size.empty() ? "" : markup_attribute("class", size)) + ">\n";
  out += column_widths(columns.widths);
  if (head.last > head.first) out += "<thead>\n" + head.rows() + "</thead>\n";
  if (body.last > body.first) out += "<tbody>\n" + body.rows() + "</tbody>\n";
  return out + "</table>\n";
}

}  // namespace

std::string html_table(const DocTable& table, int text_width) {
  DocGrid grid = lay_out(table);
  if (grid.rows.empty()) return "";
  std::string out;
  for (std::vector<size_t>& slice :
       readable_slices(table, visible_places(table, grid), text_width)) {
    ShownTable shown = shown_columns(table, grid, slice);
    out += one_table(shown, share_width(table, std::move(slice), text_width));
  }
  return out;
}

}  // namespace minsheng
