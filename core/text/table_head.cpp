// Heads of task tables: see table_head.h.
#include "text/table_head.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/marker.h"
#include "text/unit_list.h"

namespace minsheng {
namespace {

using Cells = std::vector<Range>;

bool names_units(ColumnRole role) {
  return role == ColumnRole::lead || role == ColumnRole::duty || role == ColumnRole::support;
}

bool says_task(ColumnRole role) { return role == ColumnRole::name || role == ColumnRole::content; }

class TableHeadReader {
 public:
  TableHeadReader(const CleanText& text, const TableGrid& grid, size_t header,
                  TableColumns& columns)
      : text_(text), grid_(grid), header_(header), columns_(columns), upper_(grid.rows[header]) {}

  TableHead read() {
    upper_.resize(std::max(upper_.size(), width_below()));
    if (header_ + 1 < grid_.rows.size()) take_lower(grid_.rows[header_ + 1]);
    first_data_ = header_ + out_.rows;
    for (size_t i = 0; i < upper_.size(); ++i) out_.columns.push_back(column_at(i));
    for (size_t i = 1; i < upper_.size(); ++i) settle_span(i);
    return std::move(out_);
  }

 private:
  Chars view(Range range) const { return text_.view(range); }

  // One column behind the last head counts where most rows fill it: the last head spans it.
  size_t width_below() const {
    size_t wide = 0;
    for (size_t i = header_ + 1; i < grid_.rows.size(); ++i) {
      const Cells& row = grid_.rows[i];
      if (row.size() > upper_.size() && !row[upper_.size()].empty()) ++wide;
    }
    bool most = wide * 2 > grid_.rows.size() - header_ - 1;
    return upper_.size() + (most ? 1 : 0);
  }

  // The column of the head over column i; i itself where it has its own.
  size_t owner(size_t i) const {
    size_t at = i;
    while (at > 0 && upper_[at].empty()) --at;
    return upper_[at].empty() ? i : at;
  }

  bool is_under_span(size_t i) const {
    return owner(i) != i || (i + 1 < upper_.size() && !upper_[i].empty() && upper_[i + 1].empty());
  }

  void take_lower(const Cells& lower) {
    if (!is_header_row(text_, lower) && !says_more(lower)) return;
    out_.rows = is_header_row(text_, lower) ? 1 : 2;  // header rows are known again by themselves
    lower_ = lower;
    upper_.resize(std::max(upper_.size(), lower_.size()));
  }

  // Nothing but short words under heads that span columns, and not the first task: under heads of
  // tasks one of them has to be a head by its words.
  bool says_more(const Cells& lower) const {
    constexpr size_t kLongest = 12;
    if (header_ + 2 >= grid_.rows.size() || lower.size() > upper_.size()) return false;
    size_t filled = 0;
    bool tasks = false;
    bool known = false;
    for (size_t i = 0; i < lower.size(); ++i) {
      if (lower[i].empty()) continue;
      ++filled;
      if (lower[i].size() > kLongest || !is_under_span(i)) return false;
      tasks = tasks || says_task(likely_column_role(view(upper_[owner(i)])));
      known = known || likely_column_role(view(lower[i])) != ColumnRole::none;
    }
    return filled >= 2 && (known || !tasks);
  }

  TaskColumn column_at(size_t i) {
    TaskColumn column;
    Range lower = i < lower_.size() ? lower_[i] : Range();
    bool under = is_under_span(i);
    column.head = upper_[i];
    bool above = !column.head.empty() && column_role(view(column.head)) != ColumnRole::note;
    if (!lower.empty() && (under || !above)) column.head = lower;
    if (under) column.over = upper_[owner(i)];
    column.spanned = under && owner(i) != i;
    column.role = settled_column_role(view(column.head), columns_);
    bool vague = column.role == ColumnRole::none && !lower.empty() && column.head == lower;
    if (vague && under) set_role(column, likely_column_role(view(column.over)));
    return column;
  }

  // Unless a person said what the column is.
  void set_role(TaskColumn& column, ColumnRole role) {
    column.role = role;
    std::string head = without_spaces(to_utf8(text_, column.head));
    for (TableColumn& known : columns_) {
      if (known.head != head || head.empty()) continue;
      if (known.chosen) column.role = known.role;
      if (!known.chosen) known.role = role;
    }
  }

  // A column without a head of its own, by the one left of it.
  void settle_span(size_t i) {
    TaskColumn& column = out_.columns[i];
    if (!column.spanned || !column.head.empty()) return;
    TaskColumn& first = out_.columns[i - 1];
    if (says_task(first.role) && tells_more(i)) {
      column.role = first.role;
      first.role = holds_marks(i - 1) ? ColumnRole::number : ColumnRole::name;
    } else if (names_units(first.role) && holds_units(i)) {
      column.role = first.role;
    } else if (first.role == ColumnRole::note) {
      column.role = ColumnRole::note;
    }
  }

  template <class Test>
  size_t count_cells(size_t column, Test test) const {
    size_t count = 0;
    for (size_t i = first_data_; i < grid_.rows.size(); ++i) {
      const Cells& row = grid_.rows[i];
      if (column < row.size() && !row[column].empty()) count += test(row[column]);
    }
    return count;
  }

  size_t count_filled(size_t column) const {
    return count_cells(column, [](Range) { return size_t{1}; });
  }

  bool tells_more(size_t i) const {
    auto length = [](Range cell) { return cell.size(); };
    size_t filled = count_filled(i);
    return filled > 0 && filled >= count_filled(i - 1) &&
           count_cells(i, length) > count_cells(i - 1, length);
  }

  bool holds_marks(size_t i) const {
    auto mark = [this](Range cell) -> size_t {
      Marker marker = read_marker(text_, cell);
      return marker.style != MarkerStyle::none && marker.length == cell.size() ? 1 : 0;
    };
    return count_cells(i, mark) == count_filled(i);
  }

  bool holds_units(size_t i) const {
    auto units = [this](Range cell) -> size_t {
      std::vector<Range> names = split_units(text_, cell);
      return std::all_of(names.begin(), names.end(),
                         [this](const Range& name) { return is_unit_name(view(name)); });
    };
    size_t filled = count_filled(i);
    return filled > 0 && count_cells(i, units) * 2 > filled;
  }

  const CleanText& text_;
  const TableGrid& grid_;
  size_t header_;
  TableColumns& columns_;
  Cells upper_;
  Cells lower_;
  size_t first_data_ = 0;
  TableHead out_;
};

}  // namespace

TableHead read_table_head(const CleanText& text, const TableGrid& grid, size_t header,
                          TableColumns& columns) {
  return TableHeadReader(text, grid, header, columns).read();
}

}  // namespace minsheng
