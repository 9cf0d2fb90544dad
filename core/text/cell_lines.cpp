// Rows out of single lines: see cell_lines.h.
#include "text/cell_lines.h"

#include <algorithm>

#include "text/characters.h"
#include "text/deadline.h"
#include "text/numeral.h"
#include "text/table_columns.h"

namespace minsheng {
namespace {

using Cells = std::vector<Range>;

constexpr size_t kFewestHeads = 3;
constexpr size_t kMostHeads = 40;

// A cell of the text: the lines it takes.
struct LineCell {
  Range chars;
  size_t end = 0;  // line behind it
};

class BareCellReader {
 public:
  BareCellReader(const SourceLines& source, size_t first) : source_(source), first_(first) {}

  CellLines read() {
    if (!read_heads()) return {};
    while (read_row()) {
    }
    if (grid_.rows.size() < 2) return {};
    return {std::move(grid_), end_ - first_};
  }

 private:
  Chars view(Range range) const { return source_.text.view(range); }
  bool is_plain(size_t line) const {
    return line < source_.lines.size() && source_.lines[line].tabs == 0 &&
           !source_.lines[line].chars.empty();
  }

  // 类别 / 序号 / 工作任务 / 责任单位
  bool read_heads() {
    size_t line = first_;
    size_t blanks = 0;
    Cells heads;
    while (is_plain(line) && heads.size() < kMostHeads) {
      const SourceLine& one = source_.lines[line];
      ColumnRole role = column_role(view(one.chars));
      if (role == ColumnRole::none) break;
      if (role == ColumnRole::number) number_column_ = heads.size();
      if (!heads.empty() && one.after_blank) ++blanks;
      heads.push_back(one.chars);
      ++line;
    }
    if (heads.size() < kFewestHeads || number_column_ == kNowhere) return false;
    parted_ = blanks + 1 == heads.size();
    grid_.rows.push_back(std::move(heads));
    end_ = line;
    return true;
  }

  size_t width() const { return grid_.rows.front().size(); }

  // The cell that begins at a line; cells parted by blank lines may take several.
  LineCell cell_at(size_t line) const {
    LineCell cell = {source_.lines[line].chars, line + 1};
    while (parted_ && is_plain(cell.end) && !source_.lines[cell.end].after_blank) {
      cell.chars.end = source_.lines[cell.end++].chars.end;
    }
    return cell;
  }

  // Reads up to `most` cells; fewer where the text ends or a tab comes.
  std::vector<LineCell> cells_at(size_t line, size_t most) const {
    std::vector<LineCell> cells;
    while (cells.size() < most && is_plain(line)) {
      cells.push_back(cell_at(line));
      line = cells.back().end;
    }
    return cells;
  }

  bool is_number(const LineCell& cell, int64_t wanted) const {
    Chars words = view(cell.chars);
    Numeral number = read_number(words, 0);
    return number.length > 0 && number.length == words.size() && number.value &&
           *number.value == Decimal(wanted);
  }

  bool repeats_heads(const std::vector<LineCell>& cells) const {
    const Cells& heads = grid_.rows.front();
    return cells.size() >= width() && std::equal(heads.begin(), heads.end(), cells.begin(),
                                                 [this](const Range& head, const LineCell& cell) {
                                                   return view(head) == view(cell.chars);
                                                 });
  }

  bool read_row() {
    std::vector<LineCell> cells = cells_at(end_, 2 * width());
    if (repeats_heads(cells)) {
      Cells again;
      for (size_t i = 0; i < width(); ++i) again.push_back(cells[i].chars);
      grid_.rows.push_back(std::move(again));
      end_ = cells[width() - 1].end;
      cells = cells_at(end_, 2 * width());
    }
    size_t number = find_number(cells);
    if (number == kNowhere) return false;
    numbers_ = is_number(cells[number], numbers_ + 1) ? numbers_ + 1 : 1;
    size_t next = std::min(cells.size(), number + width() - number_column_);
    // An empty cell that left no line: the next number comes early.
    for (size_t i = number + 1; i < next; ++i) {
      if (is_number(cells[i], numbers_ + 1)) next = i;
    }
    Cells row(width());
    for (size_t i = 0; i < number; ++i) row[number_column_ - number + i] = cells[i].chars;
    for (size_t i = number; i < next; ++i) row[number_column_ + i - number] = cells[i].chars;
    settle_deadline(row, number_column_ + next - number);
    grid_.rows.push_back(std::move(row));
    end_ = cells[next - 1].end;
    return true;
  }

  // Where cells are missing, a date at the end stands in the column of deadlines.
  void settle_deadline(Cells& row, size_t filled) const {
    const Cells& heads = grid_.rows.front();
    for (size_t i = filled; i < width() && filled > number_column_ + 1; ++i) {
      bool deadlines = column_role(view(heads[i])) == ColumnRole::deadline;
      Chars last = view(row[filled - 1]);
      Range date = find_deadline(last);
      if (!deadlines || date.empty() || date.size() < last.size()) continue;
      std::swap(row[i], row[filled - 1]);
      return;
    }
  }

  // The next number stands behind as many cells as columns lie in front of it, or fewer where they
  // are merged with those above.
  size_t find_number(const std::vector<LineCell>& cells) const {
    for (size_t i = 0; i <= number_column_ && i < cells.size(); ++i) {
      bool next = is_number(cells[i], numbers_ + 1) || (i > 0 && is_number(cells[i], 1));
      if (next) return i;
    }
    return kNowhere;
  }

  const SourceLines& source_;
  size_t first_;
  size_t end_ = 0;
  size_t number_column_ = kNowhere;
  bool parted_ = false;  // blank lines stand between the cells
  int64_t numbers_ = 0;
  TableGrid grid_;
};

}  // namespace

CellLines read_bare_cells(const SourceLines& source, size_t first) {
  return BareCellReader(source, first).read();
}

}  // namespace minsheng
