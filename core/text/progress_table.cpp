// Reading tables of progress: see progress_table.h.
#include "text/progress_table.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/indicator.h"
#include "text/measure.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

using Cells = std::vector<Range>;

enum class Role { other, number, name, unit, planned, done, percent, remark };

struct Column {
  Role role = Role::other;
  std::u32string unit;  // （万元） of the head
};

struct HeadWords {
  Role role;
  Words words;
};

constexpr Chars kPercentHeads[] = {U"完成率", U"完成比例", U"百分比",   U"完成进度",
                                   U"占比",   U"%",        U"％",       U"进度情况",
                                   U"进度率", U"开工率",   U"任务占比", U"比例"};
constexpr Chars kDoneHeads[] = {U"累计完成", U"完成数", U"实际完成", U"已完成", U"完成量",
                                U"完成情况", U"完成值", U"实绩",     U"完成",   U"累计"};
constexpr Chars kPlannedHeads[] = {U"年度目标", U"全年目标", U"目标任务", U"年度任务",
                                   U"全年任务", U"任务数",   U"计划数",   U"目标数",
                                   U"目标值",   U"年度计划", U"全年计划", U"任务量",
                                   U"总任务",   U"目标",     U"计划",     U"任务"};
constexpr Chars kPlaceHeads[] = {U"乡镇",     U"县市区",   U"县（市、区）", U"地区",
                                 U"单位名称", U"镇街",     U"乡镇（街道）", U"责任单位",
                                 U"牵头单位", U"指标名称", U"指标",         U"县区"};
constexpr Chars kRemarkHeads[] = {U"进展情况", U"工作进展", U"备注", U"存在问题", U"主要进展"};

// In the order they are asked: 完成率 holds 完成, 年度目标完成率 holds 年度目标.
const HeadWords kHeads[] = {{Role::percent, kPercentHeads},
                            {Role::remark, kRemarkHeads},
                            {Role::done, kDoneHeads},
                            {Role::planned, kPlannedHeads}};

// 累计完成（万元）: what stands in brackets at the end of a head.
std::u32string unit_of_head(Chars head) {
  if (head.empty() || !is_closing_bracket(head.back())) return {};
  size_t open = head.find_last_of(U"（(");
  if (open == kNowhere || head.size() - open > 8) return {};
  Chars unit = head.substr(open + 1, head.size() - open - 2);
  return unit == U"%" || unit == U"％" ? std::u32string() : std::u32string(unit);
}

Role role_of_head(Chars head) {
  constexpr size_t kLongest = 20;
  if (head.empty() || head.size() > kLongest) return Role::other;
  if (is_one_of(head, kNumberColumns)) return Role::number;
  if (head == U"单位" || head == U"计量单位") return Role::unit;
  if (is_one_of(head, kNameColumns)) return Role::name;
  for (const HeadWords& one : kHeads) {
    if (contains_any(head, one.words)) return one.role;
  }
  return is_one_of(head, kPlaceHeads) ? Role::name : Role::other;
}

class ProgressTableReader {
 public:
  ProgressTableReader(const CleanText& text, const TableGrid& grid) : text_(text), grid_(grid) {}

  ProgressTable read() {
    size_t header = 0;
    while (header < grid_.rows.size() && !read_head(grid_.rows[header])) ++header;
    for (size_t i = header + 1; i < grid_.rows.size(); ++i) read_row(grid_.rows[i]);
    return std::move(out_);
  }

 private:
  Chars view(Range range) const { return text_.view(range); }

  bool read_head(const Cells& cells) {
    columns_.clear();
    for (const Range& cell : cells) {
      Column column = {role_of_head(view(cell)), unit_of_head(view(cell))};
      // Only the first of its kind counts; 责任单位 behind the name is whose it is.
      bool again = column.role != Role::other && column.role != Role::remark && has(column.role);
      if (again) column.role = Role::other;
      columns_.push_back(column);
    }
    bool tells = has(Role::name) && (has(Role::done) || has(Role::percent));
    if (tells) out_.heads = cells;
    return tells;
  }

  bool has(Role role) const {
    return std::any_of(columns_.begin(), columns_.end(),
                       [role](const Column& column) { return column.role == role; });
  }

  void read_row(const Cells& cells) {
    ProgressRow row;
    row.cells = cells;
    std::u32string unit;
    for (size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) {
      if (columns_[i].role == Role::unit) unit = view(cells[i]);
    }
    for (size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) {
      const Column& column = columns_[i];
      if (!cells[i].empty()) read_cell(column, cells[i], unit.empty() ? column.unit : unit, row);
    }
    static constexpr Chars kSums[] = {U"合计", U"总计", U"小计", U"全县", U"全市", U"全区"};
    if (row.name.empty() || is_one_of(view(row.name), kSums)) return;
    name_figure(row);
    out_.rows.push_back(std::move(row));
  }

  void read_cell(const Column& column, Range cell, Chars unit, ProgressRow& row) const {
    switch (column.role) {
      case Role::number:
        row.number = cell;
        break;
      case Role::name:
        row.name = cell;
        break;
      case Role::remark:
        row.remarks.push_back(cell);
        break;
      case Role::percent:
        take_percent(cell, row);
        break;
      case Role::done:
      case Role::planned:
        take_number(column.role, cell, unit, row);
        break;
      case Role::unit:
      case Role::other:
        break;
    }
  }

  static size_t first_digit(Chars words) {
    auto digit = std::find_if(words.begin(), words.end(), is_digit);
    return static_cast<size_t>(digit - words.begin());
  }

  // 1486, 1486人, 14（已全部开工）; with the unit of the row where the cell prints none.
  void take_number(Role role, Range cell, Chars unit, ProgressRow& row) const {
    constexpr size_t kLongest = 30;
    Chars words = view(cell);
    if (words.size() > kLongest) {
      row.remarks.push_back(cell);
      return;
    }
    size_t at = first_digit(words);
    if (at == words.size()) return;
    std::optional<Measure> own = read_measure(words, at);
    std::u32string number(words.substr(at, own ? own->number.size() : 0));
    bool plain = own && own->unit.empty() && !own->name && own->range.size() == own->number.size();
    std::optional<Measure> measure = plain ? read_measure(number.append(unit), 0) : own;
    if (!measure || !measure->value) return;
    (role == Role::done ? row.figure.done : row.figure.planned) = measure->value;
    Chars printed = measure->unit.empty() ? Chars(measure->name_word) : Chars(measure->unit);
    if (!printed.empty()) row.figure.unit = to_utf8(printed);
    if (role == Role::done) row.figure_place = cell;
    row.counted = row.counted || role == Role::done;
  }

  void take_percent(Range cell, ProgressRow& row) const {
    Chars words = view(cell);
    Numeral number = read_digits(words, first_digit(words));
    if (!number.value) return;
    row.figure.percent_of_year = number.value;
    size_t point = words.find_first_of(U".．");
    while (point != kNowhere && point + 1 < words.size() && is_digit(words[++point]))
      ++row.figure.percent_digits;
    if (row.figure_place.empty()) row.figure_place = cell;
    row.counted = true;
  }

  void name_figure(ProgressRow& row) const {
    Target target;
    target.kind = TargetKind::quantity;
    target.unit = row.figure.unit;
    target.value = row.figure.done;
    NameSource source;
    source.subject = view(row.name);
    row.figure.indicator = indicator_of(source, target);
    row.figure.phrase = to_utf8(text_, row.figure_place);
  }

  const CleanText& text_;
  const TableGrid& grid_;
  std::vector<Column> columns_;
  ProgressTable out_;
};

}  // namespace

ProgressTable read_progress_table(const CleanText& text, const TableGrid& grid) {
  return ProgressTableReader(text, grid).read();
}

}  // namespace minsheng
