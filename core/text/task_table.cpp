// Task tables: see task_table.h.
#include "text/task_table.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/lead_phrases.h"
#include "text/numeral.h"

namespace minsheng {
namespace {

using Cells = std::vector<Range>;

size_t find_header(const CleanText& text, const TableGrid& grid) {
  for (size_t i = 0; i < grid.rows.size(); ++i) {
    if (is_header_row(text, grid.rows[i])) return i;
  }
  return grid.rows.size();
}

size_t count_filled(const Cells& cells) {
  return static_cast<size_t>(
      std::count_if(cells.begin(), cells.end(), [](const Range& cell) { return !cell.empty(); }));
}

// Does an empty cell of this column mean the one above, in a row with a number of its own?
bool is_merged_across_numbers(ColumnRole role) {
  return role == ColumnRole::name || role == ColumnRole::types || role == ColumnRole::level ||
         role == ColumnRole::lead || role == ColumnRole::duty || role == ColumnRole::deadline;
}

bool is_merged_within_number(ColumnRole role) {
  return is_merged_across_numbers(role) || role == ColumnRole::number ||
         role == ColumnRole::support;
}

class TaskTableReader {
 public:
  TaskTableReader(const CleanText& text, const TableGrid& grid, TableColumns& columns)
      : text_(text), grid_(grid), columns_(columns) {}

  TaskTable read() {
    size_t header = find_header(text_, grid_);
    if (header == grid_.rows.size()) return {};
    TableHead head = read_table_head(text_, grid_, header, columns_);
    table_.columns = std::move(head.columns);
    settle_units(header);
    has_leads_ = std::any_of(table_.columns.begin(), table_.columns.end(),
                             [](const TaskColumn& one) { return one.role == ColumnRole::lead; });
    for (size_t i = header; i < grid_.rows.size(); ++i) {
      read_row(grid_.rows[i], i < header + head.rows);
    }
    return std::move(table_);
  }

 private:
  // 单位 is what is counted, or who does it: by the cells, where no other column names units.
  void settle_units(size_t header) {
    static constexpr Chars kHeads[] = {U"单位", U"部门", U"责任"};
    for (const TaskColumn& column : table_.columns) {
      if (column.role == ColumnRole::lead || column.role == ColumnRole::duty) return;
    }
    for (size_t i = 0; i < table_.columns.size(); ++i) {
      TaskColumn& column = table_.columns[i];
      if (!is_one_of(text_.view(column.head), kHeads) || !holds_units(header, i)) continue;
      column.role = ColumnRole::duty;
      std::string head = to_utf8(text_, column.head);
      for (TableColumn& known : columns_) {
        if (known.head == head && !known.chosen) known.role = ColumnRole::duty;
        if (known.head == head) column.role = known.role;
      }
      return;
    }
  }

  bool holds_units(size_t header, size_t column) const {
    size_t filled = 0;
    size_t units = 0;
    for (size_t i = header + 1; i < grid_.rows.size(); ++i) {
      if (column >= grid_.rows[i].size() || grid_.rows[i][column].empty()) continue;
      ++filled;
      if (is_bare_unit_list(text_, grid_.rows[i][column])) ++units;
    }
    return units > 0 && units * 2 > filled;
  }

  void read_row(const Cells& cells, bool head) {
    if (head || is_header_row(text_, cells)) {
      table_.headers.insert(table_.headers.end(), cells.begin(), cells.end());
      return;
    }
    if (count_filled(cells) == 0) return;
    TaskRow row;
    row.cells = cells;
    row.cells.resize(table_.columns.size());
    row.section = is_section(cells);
    if (!row.section) fill(row);
    table_.rows.push_back(std::move(row));
  }

  // 「一、省级实事」 over the whole width, or 「一」 「教育（2项）」 and nothing more: no task.
  bool is_section(const Cells& cells) const {
    if (table_.columns.size() < 3) return false;
    if (count_filled(cells) == 1) return !cells[0].empty();
    bool numbered = count_filled(cells) == 2 && !cells[0].empty() && !cells[1].empty() &&
                    table_.columns[0].role == ColumnRole::number;
    return numbered &&
           std::all_of(text_.chars.begin() + static_cast<std::ptrdiff_t>(cells[0].begin),
                       text_.chars.begin() + static_cast<std::ptrdiff_t>(cells[0].end),
                       [](char32_t code) {
                         return is_chinese_numeral(code) || is_opening_bracket(code) ||
                                is_closing_bracket(code);
                       });
  }

  void fill(TaskRow& row) {
    bool own_number = has_own_number(row);
    for (size_t i = 0; i < row.cells.size() && !above_.empty(); ++i) {
      ColumnRole role = table_.columns[i].role;
      // 责任单位 beside 牵头单位 are those who help.
      if (role == ColumnRole::duty && has_leads_) role = ColumnRole::support;
      bool merged = own_number ? is_merged_across_numbers(role)
                               : is_merged_within_number(role) || names_person(i);
      if (!row.cells[i].empty() || !merged || above_[i].empty() || ends_span(row, i)) continue;
      row.cells[i] = above_[i];
      row.inherited.push_back(i);
    }
    number_index_ = own_number ? 1 : number_index_ + 1;
    row.number_index = number_index_;
    above_ = row.cells;
  }

  // Under a spanning head: a cell of the row over both columns, or no task of its own.
  bool ends_span(const TaskRow& row, size_t column) const {
    const TaskColumn& one = table_.columns[column];
    if (!one.spanned) return false;
    bool inherited = !row.inherited.empty() && row.inherited.back() == column - 1;
    return one.role == ColumnRole::name || (!row.cells[column - 1].empty() && !inherited);
  }

  // 责任领导, 区政府分管领导: of all rows of a number.
  bool names_person(size_t column) const {
    static constexpr Chars kPersons[] = {U"领导", U"责任人", U"负责人", U"联系人"};
    ColumnRole role = table_.columns[column].role;
    return (role == ColumnRole::note || role == ColumnRole::none) &&
           contains_any(text_.view(label_of(table_.columns[column])), kPersons);
  }

  // A table without a column of numbers counts every row with a name as its own.
  bool has_own_number(const TaskRow& row) const {
    for (ColumnRole wanted : {ColumnRole::number, ColumnRole::name}) {
      for (size_t i = 0; i < row.cells.size(); ++i) {
        if (table_.columns[i].role == wanted) return !row.cells[i].empty();
      }
    }
    return true;
  }

  const CleanText& text_;
  const TableGrid& grid_;
  TableColumns& columns_;
  TaskTable table_;
  Cells above_;
  bool has_leads_ = false;
  size_t number_index_ = 0;
};

}  // namespace

TaskTable read_task_table(const CleanText& text, const TableGrid& grid, TableColumns& columns) {
  return TaskTableReader(text, grid, columns).read();
}

}  // namespace minsheng
