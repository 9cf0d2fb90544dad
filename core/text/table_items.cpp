// Rows of a task table as items: see table_items.h.
#include "text/table_items.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/cell_pieces.h"
#include "text/cell_value.h"
#include "text/characters.h"
#include "text/deadline.h"
#include "text/heading_facts.h"
#include "text/item_extras.h"
#include "text/item_units.h"
#include "text/marker.h"
#include "text/task_table.h"
#include "text/unit_list.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

class TableItemReader {
 public:
  TableItemReader(ReadingContext& context, const TaskTable& table, const TableFrame& frame)
      : context_(context), table_(table), frame_(frame), group_(frame.group) {
    has_content_ = has_role(ColumnRole::content);
    has_types_ = has_role(ColumnRole::types);
    // 10-3 where a number has several rows somewhere in the table.
    numbered_by_rows_ = std::any_of(table.rows.begin(), table.rows.end(),
                                    [](const TaskRow& row) { return row.number_index > 1; });
  }

  void read() {
    paint_headers();
    for (const TaskRow& row : table_.rows) {
      if (row.section) {
        open_section(row);
      } else if (is_sum_row(row)) {
        for (size_t i = 0; i < row.cells.size(); ++i) {
          own_paint(!is_inherited(row, i), row.cells[i], MarkRole::heading);
        }
      } else {
        read_row(row);
      }
    }
  }

 private:
  bool has_role(ColumnRole role) const {
    return std::any_of(table_.columns.begin(), table_.columns.end(),
                       [role](const TaskColumn& column) { return column.role == role; });
  }

  Chars view(Range range) const { return context_.text.view(range); }
  std::string words(Range range) const { return to_utf8(context_.text, range); }

  void paint(Range range, MarkRole role) {
    context_.painter.paint(spans_of(context_.text, range), role);
  }

  void paint_headers() {
    for (const Range& head : table_.headers) paint(head, MarkRole::heading);
    for (const TaskColumn& column : table_.columns) {
      bool unknown = column.role == ColumnRole::none && !column.head.empty();
      if (!unknown) continue;
      add_diagnostic(
          context_, "table-column-unknown", Severity::hint, span_of(context_.text, column.head),
          {"表格的“{}”列没有对应的字段，内容已放进其他栏目，请核对。", {words(column.head)}});
    }
  }

  // 「一、省级实事（9件）」 across the table opens a group; any other words are a category.
  void open_section(const TaskRow& row) {
    Range words;
    for (const Range& cell : row.cells) {
      if (cell.empty()) continue;
      paint(cell, MarkRole::heading);
      words = cell;  // the last one: 「一」 「教育」
    }
    Level level = level_of_heading(view(words));
    if (level == Level::none) {
      section_ = is_sum(view(words)) ? Range{} : words;
      return;
    }
    section_ = {};
    group_ = add_group(context_, words, level);
  }

  static bool is_sum(Chars words) {
    static constexpr Chars kSums[] = {U"合计", U"总计", U"小计", U"备注", U"注：", U"说明"};
    return !starting_word(words, kSums).empty();
  }

  // 合计 in front of figures that the rows above add up to.
  bool is_sum_row(const TaskRow& row) const {
    static constexpr Chars kSums[] = {U"合计", U"总计", U"小计", U"共计"};
    for (size_t i = 0; i < row.cells.size(); ++i) {
      if (!row.cells[i].empty() && !is_inherited(row, i))
        return is_one_of(view(row.cells[i]), kSums);
    }
    return false;
  }

  void open_group() {
    if (group_.empty())
      group_ = add_group(context_, frame_.heading, has_types_ ? Level::none : frame_.level);
  }

  void read_row(const TaskRow& row) {
    open_level(row);
    open_group();
    Item item;
    item.group = group_;
    item.position = static_cast<int64_t>(context_.reading.items.size()) + 1;
    if (!section_.empty()) item.category = words(section_);
    std::vector<Range> content;
    for (size_t i = 0; i < row.cells.size(); ++i) read_cell(row, i, item, content);
    if (content.empty()) take_wide_name(row, item, content);
    bool one_phrase = name_values(row, item, content);
    if (content.empty() || !has_room_for_item(context_, content.front())) return;
    for (size_t column : row.inherited)
      item.inherited.push_back(words(label_of(table_.columns[column])));
    if (numbered_by_rows_ && !item.no.empty()) item.no += "-" + std::to_string(row.number_index);
    add(item, content, one_phrase);
  }

  // A cell over both columns of a spanning head is no category but the task.
  void take_wide_name(const TaskRow& row, Item& item, std::vector<Range>& content) const {
    for (size_t i = 1; i < row.cells.size(); ++i) {
      const TaskColumn& column = table_.columns[i];
      bool task = column.role == ColumnRole::name || column.role == ColumnRole::content;
      bool wide = column.spanned && task && row.cells[i].empty() && !row.cells[i - 1].empty() &&
                  table_.columns[i - 1].role == ColumnRole::name && !is_inherited(row, i - 1);
      if (!wide) continue;
      content = {row.cells[i - 1]};
      if (item.category == words(row.cells[i - 1])) item.category.clear();
    }
  }

  // 「省级民生实事」 in a column of categories opens a group like a row over the whole width.
  void open_level(const TaskRow& row) {
    for (size_t i = 0; i < row.cells.size(); ++i) {
      bool category = table_.columns[i].role == ColumnRole::name && count_names() > 1;
      if (!category || row.cells[i].empty()) continue;
      Level level = level_of_heading(view(row.cells[i]));
      bool opens = level != Level::none && !is_inherited(row, i);
      if (level != Level::none) level_column_ = i;
      if (opens) group_ = add_group(context_, row.cells[i], level);
      return;
    }
  }

  // The column whose cell names what the row is about; kNowhere where none does.
  size_t naming_column(const TaskRow& row) const {
    size_t found = kNowhere;
    for (size_t i = 0; i < row.cells.size(); ++i) {
      bool name = table_.columns[i].role == ColumnRole::name && i != level_column_;
      if (name) found = i;
    }
    return found == kNowhere || row.cells[found].empty() ? kNowhere : found;
  }

  // 「城镇新增就业」 「人」 「3200」: the name, the last value and its unit make up the text.
  // True where they do.
  bool name_values(const TaskRow& row, Item& item, std::vector<Range>& content) {
    size_t column = naming_column(row);
    if (column == kNowhere || content.empty()) return false;
    std::optional<CellValue> value;
    for (const Range& cell : content) {
      value = read_cell_value(context_.text, cell);
      if (!value) return false;
    }
    NameWithUnit name = read_name_with_unit(context_.text, row.cells[column]);
    // 「新建学校2所」 「2所」 says it already, 「教育」 above several values is no name of each.
    Chars printed = view(name.name);
    bool telling = std::none_of(printed.begin(), printed.end(), is_digit);
    if ((value->has_unit && !telling) || holds_for_several(row, column)) return false;
    for (size_t i = 0; i + 1 < content.size(); ++i) {
      item.extras.push_back("另列任务：" + words(content[i]));
    }
    if (item.category == words(row.cells[column])) item.category.clear();
    item.title = words(name.name);
    content = {name.name, value->number};
    Range unit = unit_in_column(row);
    if (!value->has_unit) content.push_back(unit.empty() ? name.unit : unit);
    content.push_back(value->behind);
    std::erase_if(content, [](const Range& one) { return one.empty(); });
    return true;
  }

  // A merged cell: the row above or below has the same.
  bool holds_for_several(const TaskRow& row, size_t column) const {
    const std::vector<TaskRow>& rows = table_.rows;
    auto at = static_cast<size_t>(&row - rows.data());
    auto same = [&](size_t other) { return rows[other].cells[column] == row.cells[column]; };
    return (at > 0 && same(at - 1)) || (at + 1 < rows.size() && same(at + 1));
  }

  Range unit_in_column(const TaskRow& row) const {
    static constexpr Chars kUnits[] = {U"单位", U"计量单位"};
    for (size_t i = 0; i < row.cells.size(); ++i) {
      if (is_one_of(view(table_.columns[i].head), kUnits)) return row.cells[i];
    }
    return {};
  }

  bool is_inherited(const TaskRow& row, size_t column) const {
    return std::find(row.inherited.begin(), row.inherited.end(), column) != row.inherited.end();
  }

  void read_cell(const TaskRow& row, size_t column, Item& item, std::vector<Range>& content) {
    Range cell = row.cells[column];
    if (cell.empty()) return;
    bool own = !is_inherited(row, column);
    ColumnRole role = table_.columns[column].role;
    switch (role) {
      case ColumnRole::number:
        if (item.no.empty()) item.no = words(cell);
        own_paint(own, cell, MarkRole::number);
        break;
      case ColumnRole::name:
        if (column == level_column_) break;
        read_name(without_own_number(cell, column), own, item, content);
        break;
      case ColumnRole::content:
        content.push_back(without_own_number(cell, column));
        break;
      case ColumnRole::types:
        for (const Range& type : split_units(context_.text, cell))
          item.types.push_back(words(type));
        own_paint(own, cell, MarkRole::item);
        break;
      case ColumnRole::lead:
      case ColumnRole::duty:
      case ColumnRole::support:
        read_item_units(context_, table_.columns, column, cell, item);
        own_paint(own, cell, MarkRole::lead);
        break;
      case ColumnRole::deadline:
        item.deadline = words(cell);
        item.deadline_month = deadline_month_of(view(cell), context_.reading.plan.year);
        item.deadline_spans = spans_of(context_.text, cell);
        own_paint(own, cell, MarkRole::deadline);
        break;
      case ColumnRole::level:
      case ColumnRole::note:
      case ColumnRole::none:
        keep_note(view(table_.columns[column].over), view(label_of(table_.columns[column])),
                  words(cell), item);
        item.pending = item.pending || (own && leaves_target_open(view(cell)));
        own_paint(own, cell, MarkRole::item);
        break;
    }
  }

  static void keep_note(Chars over, Chars head, const std::string& words, Item& item) {
    over.empty() || over == head ? keep_extra(item, head, words)
                                 : keep_extra_below(item, over, head, words);
  }

  // 「1.改造道路2条」 in the second column under a head: its number is no part of the task.
  Range without_own_number(Range cell, size_t column) {
    if (!table_.columns[column].spanned) return cell;
    Marker marker = read_marker(context_.text, cell);
    bool number = marker.number > 0 && marker.length < cell.size() &&
                  marker.style != MarkerStyle::ordinal && marker.style != MarkerStyle::spoken &&
                  split_cell_pieces(context_.text, cell).size() == 1;
    if (!number) return cell;
    paint({cell.begin, cell.begin + marker.length}, MarkRole::number);
    return {cell.begin + marker.length, cell.end};
  }

  void own_paint(bool own, Range cell, MarkRole role) {
    if (own) paint(cell, role);
  }

  // The first column of names is the category where another column says what is to be done.
  void read_name(Range cell, bool own, Item& item, std::vector<Range>& content) {
    if (!has_content_) {
      bool first = content.empty() && count_names() > 1 && item.category.empty();
      if (!first) content.push_back(cell);
      if (first) item.category = words(cell);
      own_paint(own && first, cell, MarkRole::heading);
      return;
    }
    (item.category.empty() ? item.category : item.title) = words(cell);
    own_paint(own, cell, MarkRole::heading);
  }

  size_t count_names() const {
    return static_cast<size_t>(
        std::count_if(table_.columns.begin(), table_.columns.end(),
                      [](const TaskColumn& column) { return column.role == ColumnRole::name; }));
  }

  // Where the ranges begin in the text made of them.
  std::vector<size_t> starts_of(const CleanText& text, const std::vector<Range>& ranges) const {
    std::vector<size_t> starts;
    size_t at = 0;
    for (const Range& range : ranges) {
      uint32_t begin = context_.text.places[range.begin].span.begin;
      size_t found = at;
      while (found < text.size() && text.places[found].span.begin != begin) ++found;
      if (found == text.size()) continue;
      starts.push_back(found);
      at = found;
    }
    return starts;
  }

  void add(Item& item, const std::vector<Range>& content, bool one_phrase) {
    CleanText text = excerpt(context_.text, content);
    std::vector<Range> pieces;
    for (const Range& cell : content) {
      for (const Range& piece : split_cell_pieces(context_.text, cell)) pieces.push_back(piece);
    }
    CleanText promised = excerpt(context_.text, pieces);
    std::vector<size_t> starts{0};
    if (!one_phrase) starts = starts_of(promised, pieces);
    item.text = to_utf8(Chars(text.chars));
    if (item.title.empty()) item.title = title_of(promised.chars);
    item.pending = item.pending || leaves_target_open(text.chars);
    item.spans = spans_of(text, {0, text.size()});
    context_.painter.paint(item.spans, MarkRole::item);
    if (item.lead_units.empty()) {
      add_diagnostic(context_, "item-without-lead", Severity::warning, item.spans.front(),
                     {"{}没有读到牵头单位，请核对原文或在台账中补填。", {item.no}});
    }
    bool pending = item.pending;
    Id id = "i" + std::to_string(context_.reading.items.size() + 1);
    context_.reading.items.push_back({id, item});
    add_targets(context_, id, promised, starts, pending);
  }

  ReadingContext& context_;
  const TaskTable& table_;
  const TableFrame& frame_;
  Id group_;
  Range section_;
  size_t level_column_ = kNowhere;  // of categories that are levels
  bool has_content_ = false;
  bool has_types_ = false;
  bool numbered_by_rows_ = false;
};

}  // namespace

void read_table_items(ReadingContext& context, const TableGrid& grid, const TableFrame& frame) {
  TaskTable table = read_task_table(context.text, grid, context.reading.columns);
  if (!table.columns.empty()) {
    TableItemReader(context, table, frame).read();
    return;
  }
  Span place;
  for (const auto& row : grid.rows) {
    for (const Range& cell : row) {
      if (!cell.empty() && place.size() == 0) place = span_of(context.text, cell);
    }
  }
  if (place.size() == 0) return;
  add_diagnostic(
      context, "table-without-header", Severity::warning, place,
      {"这张表没有读懂：找不到“序号、工作任务、牵头单位”一类的表头，请补上表头再导入。", {}});
}

}  // namespace minsheng
