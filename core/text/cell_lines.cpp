// Rows out of single lines: see cell_lines.h.
#include "text/cell_lines.h"

#include <algorithm>

#include "text/characters.h"
#include "text/deadline.h"
#include "text/line_shares.h"
#include "text/numeral.h"
#include "text/table_columns.h"

namespace minsheng {
namespace {

using Cells = std::vector<Range>;

constexpr size_t kFewestHeads = 3;
constexpr size_t kMostHeads = 40;
constexpr size_t kMostFurtherLines = 8;  // that the cells of a row may take beyond one each

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

  // By its words, or by some of them where a head stands on both sides: 年度主要工作任务.
  ColumnRole head_role(size_t line, bool first) const {
    ColumnRole role = column_role(view(source_.lines[line].chars));
    bool between = role == ColumnRole::none && !first && is_plain(line + 1) &&
                   column_role(view(source_.lines[line + 1].chars)) != ColumnRole::none;
    return between ? likely_column_role(view(source_.lines[line].chars)) : role;
  }

  // 类别 / 序号 / 工作任务 / 责任单位
  bool read_heads() {
    size_t line = first_;
    size_t blanks = 0;
    Cells heads;
    while (is_plain(line) && heads.size() < kMostHeads) {
      const SourceLine& one = source_.lines[line];
      ColumnRole role = head_role(line, heads.empty());
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

  bool repeats_heads(const std::vector<LineCell>& cells, size_t at) const {
    const Cells& heads = grid_.rows.front();
    return cells.size() >= at + width() &&
           std::equal(heads.begin(), heads.end(), cells.begin() + static_cast<std::ptrdiff_t>(at),
                      [this](const Range& head, const LineCell& cell) {
                        return view(head) == view(cell.chars);
                      });
  }

  bool read_row() {
    std::vector<LineCell> cells = cells_at(end_, most_lines());
    if (repeats_heads(cells, 0)) {
      Cells again;
      for (size_t i = 0; i < width(); ++i) again.push_back(cells[i].chars);
      grid_.rows.push_back(std::move(again));
      end_ = cells[width() - 1].end;
      cells = cells_at(end_, most_lines());
    }
    size_t number = find_number(cells);
    if (number == kNowhere) return false;
    numbers_ = is_number(cells[number], numbers_ + 1) ? numbers_ + 1 : 1;
    if (read_long_row(cells, number)) return true;
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

  size_t most_lines() const { return 2 * width() + kMostFurtherLines; }

  // Some cells of the row take several lines, so that the next number comes later.
  bool read_long_row(std::vector<LineCell> cells, size_t number) {
    size_t whole = number + width();
    bool may_be = !parted_ && number == number_column_ && number == 0 && cells.size() > whole;
    for (size_t i = number + 1; i <= whole && may_be; ++i) {
      may_be = !begins_row(cells, i) && !begins_heads(cells[i]) && !is_number(cells[i], 1);
    }
    if (!may_be) return false;
    size_t end = whole + 1;
    while (end < cells.size() && !begins_row(cells, end) && !begins_heads(cells[end])) ++end;
    bool last = end == cells.size() || !begins_row(cells, end);
    if (last) cells.resize(end);
    bool plain = share(cells, number, whole).misfits == 0;
    // What stands behind the last row may be no part of the table.
    if (last) end = plain ? whole : whole + 1;
    LineShares shares = share(cells, number, end);
    while (last && shares.misfits > 0 && end < cells.size()) shares = share(cells, number, ++end);
    if (end == whole || (shares.misfits > 0 && last)) return false;
    if (shares.misfits > 0 && plain) return read_further_row(cells, number, end);
    Cells row = {cells[number].chars};
    size_t at = number + 1;
    for (size_t count : shares.counts) {
      row.push_back({cells[at].chars.begin, cells[at + count - 1].chars.end});
      at += count;
    }
    grid_.rows.push_back(std::move(row));
    end_ = cells[end - 1].end;
    return true;
  }

  // Behind a row of one line each a heading, or a further row whose other cells are merged.
  bool read_further_row(const std::vector<LineCell>& cells, size_t number, size_t end) {
    size_t whole = number + width();
    Cells further(width());
    bool heading = end == whole + 1 && looks_like_heading(view(cells[whole].chars));
    if (heading) further[0] = cells[whole].chars;
    size_t column = 1;
    for (size_t i = whole; i < end && !heading; ++i, ++column) {
      while (column < width() && misfit(source_.text, cells[i].chars, role_at(column)) > 0)
        ++column;
      if (column == width()) return false;
      further[column] = cells[i].chars;
    }
    Cells row;
    for (size_t i = number; i < whole; ++i) row.push_back(cells[i].chars);
    grid_.rows.push_back(std::move(row));
    grid_.rows.push_back(std::move(further));
    end_ = cells[end - 1].end;
    return true;
  }

  ColumnRole role_at(size_t column) const { return column_role(view(grid_.rows.front()[column])); }

  // The next number, or the heads again.
  bool begins_row(const std::vector<LineCell>& cells, size_t at) const {
    return is_number(cells[at], numbers_ + 1) || repeats_heads(cells, at);
  }

  // Maybe those of another table.
  bool begins_heads(const LineCell& cell) const {
    return view(cell.chars) == view(grid_.rows.front().front());
  }

  LineShares share(const std::vector<LineCell>& cells, size_t number, size_t end) const {
    std::vector<Range> lines;
    for (size_t i = number + 1; i < end; ++i) lines.push_back(cells[i].chars);
    std::vector<ColumnRole> roles;
    for (size_t i = 1; i < width(); ++i) roles.push_back(role_at(i));
    return share_lines(source_.text, lines, roles);
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
