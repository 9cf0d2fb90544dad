#include "format/sheet_metrics.h"

#include <algorithm>
#include <numeric>

#include "base/utf8.h"
#include "format/printed_width.h"

namespace minsheng {
namespace {

constexpr double kUsualWidth = 8;  // of columns that the table does not name
constexpr int kLeastRoom = 4;
constexpr int kMostRoom = 230;  // Excel's widest column

int named_room(const DocTable& table, size_t column) {
  double width = column < table.columns.size() ? table.columns[column].width : kUsualWidth;
  // Bounds first: a width that is no number must not become an int.
  return static_cast<int>(2 * std::clamp(width > 0 ? width : kUsualWidth, 1.0, 115.0));
}

int room_between(const DocTable& table, const std::vector<int>& rooms, size_t first, size_t last) {
  int sum = 0;
  for (size_t column = first; column < last; ++column) {
    if (!is_hidden_column(table, column)) sum += rooms[column];
  }
  return sum;
}

struct LineCounter {
  const DocTable& table;
  const DocGrid& grid;
  const std::vector<int>& rooms;
  std::vector<int> lines;

  void count(size_t row, size_t column) {
    const DocCell& cell = *grid.rows[row][column].cell;
    auto width = static_cast<size_t>(columns_covered(grid, row, column));
    int room = room_between(table, rooms, column, column + width);
    if (room == 0) return;
    auto last = row + static_cast<size_t>(rows_covered(grid, row, column));
    int there = std::accumulate(lines.begin() + static_cast<ptrdiff_t>(row),
                                lines.begin() + static_cast<ptrdiff_t>(last), 0);
    lines[last - 1] += std::max(0, lines_within(cell.text, room) - there);
  }

  // First the cells of one row, then what is left over of those that span several.
  void count_all(bool spanning) {
    for (size_t row = 0; row < grid.rows.size(); ++row) {
      for (size_t column = 0; column < grid.columns; ++column) {
        const GridSlot& slot = grid.rows[row][column];
        if (slot.starts && (slot.cell->row_span > 1) == spanning) count(row, column);
      }
    }
  }
};

}  // namespace

bool is_hidden_column(const DocTable& table, size_t column) {
  return column < table.columns.size() && table.columns[column].hidden;
}

int lines_within(std::string_view text, int room) {
  int usable = std::max(room - 1, 1);  // a line seldom fills up to its last half character
  bool is_short =
      text.size() <= static_cast<size_t>(usable);  // no character is wider than its bytes
  if (is_short && text.find('\n') == std::string_view::npos) return 1;
  int lines = 0;
  for (std::string_view line : split(text, "\n")) {
    lines += std::max(1, (printed_width(line) + usable - 1) / usable);
  }
  return lines;
}

std::vector<int> column_rooms(const DocTable& table, const DocGrid& grid) {
  std::vector<int> rooms(grid.columns);
  for (size_t column = 0; column < grid.columns; ++column)
    rooms[column] = named_room(table, column);
  for (size_t row = 0; row < grid.rows.size(); ++row) {
    for (size_t column = 0; column < grid.columns; ++column) {
      const GridSlot& slot = grid.rows[row][column];
      if (!slot.starts || !slot.cell->number || slot.cell->column_span > 1) continue;
      rooms[column] = std::max(rooms[column], printed_width(slot.cell->text) + 1);
    }
  }
  for (int& room : rooms) room = std::clamp(room, kLeastRoom, kMostRoom);
  return rooms;
}

std::vector<int> row_lines(const DocTable& table, const DocGrid& grid,
                           const std::vector<int>& rooms) {
  LineCounter counter{table, grid, rooms, std::vector<int>(grid.rows.size(), 1)};
  counter.count_all(false);
  counter.count_all(true);
  return counter.lines;
}

}  // namespace minsheng
