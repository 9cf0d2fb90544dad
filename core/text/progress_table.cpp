// Reading tables of progress: see progress_table.h.
#include "text/progress_table.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/indicator.h"
#include "text/measure.h"
#include "text/numeral.h"
#include "text/progress_columns.h"
#include "text/progress_words.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

using Cells = std::vector<Range>;

// The one number that a cell is: 1486, 1486人, 已完成14座（全部开工）. Nothing for a sentence.
std::optional<Measure> only_measure(Chars words) {
  static constexpr Chars kFronts[] = {U"已完成",   U"累计完成", U"完成",     U"已",   U"约",
                                      U"共",       U"不低于",   U"不少于",   U"≥",    U"达到",
                                      U"达到目标", U"达",       U"实际完成", U"目标", U"任务"};
  size_t front = starting_word(words, kFronts).size();
  if (front == words.size() || !is_digit(words[front])) return std::nullopt;
  std::optional<Measure> measure = read_measure(words, front);
  if (!measure || !measure->value) return std::nullopt;
  size_t end = measure->range.end;
  static constexpr Chars kEnds[] = {U"以上", U"左右", U"以内"};
  end += starting_word(words.substr(end), kEnds).size();
  // 3600元/年
  while (end < words.size() && (words[end] == U'/' || words[end] == U'／')) {
    while (++end < words.size() && !is_digit(words[end]) && !is_clause_end(words[end]) &&
           words[end] != U'/' && !is_opening_bracket(words[end])) {
    }
  }
  bool ends = end >= words.size() || is_opening_bracket(words[end]) ||
              (end + 1 == words.size() && is_clause_end(words[end]));
  return ends ? measure : std::nullopt;
}

class ProgressTableReader {
 public:
  ProgressTableReader(const CleanText& text, const TableGrid& grid) : text_(text), grid_(grid) {}

  ProgressTable read() {
    size_t row = 0;
    while (row < grid_.rows.size() && !read_head(grid_.rows[row])) ++row;
    if (row >= grid_.rows.size()) return std::move(out_);
    ++row;
    if (row < grid_.rows.size() && read_second_head(grid_.rows[row])) ++row;
    grouped_ = is_grouped(row);
    for (; row < grid_.rows.size(); ++row) read_row(grid_.rows[row]);
    return std::move(out_);
  }

 private:
  Chars view(Range range) const { return text_.view(range); }

  bool read_head(const Cells& cells) {
    columns_ = read_progress_columns(text_, cells);
    if (!columns_.empty()) out_.heads = cells;
    return !columns_.empty();
  }

  // 一季度, 二季度 … below 进展情况.
  bool read_second_head(const Cells& cells) {
    if (!refine_progress_columns(text_, out_.heads, cells, columns_)) return false;
    out_.heads.insert(out_.heads.end(), cells.begin(), cells.end());
    return true;
  }

  Range cell_of(const Cells& cells, ProgressRole role) const {
    for (size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) {
      if (columns_[i].role == role) return cells[i];
    }
    return {};
  }

  void read_row(const Cells& cells) {
    if (Range section = section_of(cells); !section.empty()) {
      section_ = section;
      number_ = category_ = Range();
      return;
    }
    ProgressRow row;
    row.cells = cells;
    row.section = section_;
    take_names(cells, row);
    static constexpr Chars kSums[] = {U"合计", U"总计", U"小计", U"全县", U"全市", U"全区"};
    bool sum = is_one_of(view(row.name), kSums) || is_one_of(view(row.number), kSums);
    if (row.name.empty() || sum) return;
    std::u32string unit(view(cell_of(cells, ProgressRole::unit)));
    if (unit.empty()) unit = unit_of_name(view(row.name));
    for (size_t i = 0; i < std::min(cells.size(), columns_.size()); ++i) {
      const ProgressColumn& column = columns_[i];
      bool passed = column.period && is_passed(cells, i);
      if (cells[i].empty() || passed) continue;
      read_cell(column, cells[i], unit.empty() ? column.unit : unit, row);
    }
    name_figure(row);
    out_.rows.push_back(std::move(row));
  }

  // 一 | 省级实事 without anything else, or 一、省级实事 alone.
  Range section_of(const Cells& cells) const {
    Range only;
    Range number;
    for (size_t i = 0; i < cells.size(); ++i) {
      if (cells[i].empty()) continue;
      bool numbered = number.empty() && only.empty() && is_chapter_number(view(cells[i]));
      if (!numbered && !only.empty()) return {};
      (numbered ? number : only) = cells[i];
    }
    if (only.empty() || !looks_like_heading(view(only))) return {};
    static constexpr Chars kPoints[] = {U"、", U"）", U"．"};
    Chars words = view(only);
    size_t digits = 0;
    while (digits < words.size() && is_chapter_number(words.substr(0, digits + 1))) ++digits;
    bool pointed = digits > 0 && !starting_word(words.substr(digits), kPoints).empty();
    bool level = level_of_heading(words) != Level::none;
    return !number.empty() || pointed || level ? only : Range();
  }

  // 一, 十二, （三）
  static bool is_chapter_number(Chars words) {
    constexpr Chars kNumbers = U"一二三四五六七八九十（）()、";
    constexpr size_t kLongest = 5;
    return !words.empty() && words.size() <= kLongest &&
           words.find_first_not_of(kNumbers) == kNowhere && words.front() != U'、';
  }

  // Number, category and name; what a merged cell holds stands in the first of its rows only.
  void take_names(const Cells& cells, ProgressRow& row) {
    row.number = cell_of(cells, ProgressRole::number);
    row.category = cell_of(cells, ProgressRole::category);
    row.name = cell_of(cells, ProgressRole::name);
    Range part = part_of(cells);
    if (!row.name.empty()) group_ = row.name;
    bool part_names = grouped_ && !part.empty();
    if (part_names) row.name = part;
    if (row.name.empty()) return;
    if (row.number.empty()) row.number = number_;
    if (row.category.empty()) row.category = category_;
    constexpr size_t kLongestNumber = 8;
    number_ = row.number.size() <= kLongestNumber ? row.number : Range();
    category_ = row.category;
    if (part_names && row.category.empty()) row.category = group_;
  }

  // The finer name of a row, or what is to be done.
  Range part_of(const Cells& cells) const {
    for (ProgressRole role : {ProgressRole::part, ProgressRole::content}) {
      Range part = cell_of(cells, role);
      if (!part.empty()) return part;
    }
    constexpr size_t kShortest = 4;
    Range task = cell_of(cells, ProgressRole::planned);
    bool words = task.size() >= kShortest && !only_measure(view(task));
    return words ? task : Range();
  }

  // Some row has a part of its own below the name of the row above.
  bool is_grouped(size_t first) const {
    return std::any_of(grid_.rows.begin() + static_cast<std::ptrdiff_t>(first), grid_.rows.end(),
                       [this](const Cells& cells) {
                         return cell_of(cells, ProgressRole::name).empty() &&
                                !part_of(cells).empty();
                       });
  }

  // 新增城镇就业（人）
  static std::u32string unit_of_name(Chars name) {
    if (name.empty() || !is_closing_bracket(name.back())) return {};
    size_t open = name.find_last_of(U"（(");
    if (open == kNowhere) return {};
    std::u32string inside(name.substr(open + 1, name.size() - open - 2));
    std::u32string one = U"1" + inside;
    std::optional<Measure> measure = read_measure(one, 0);
    bool unit = measure && !measure->unit.empty() && measure->range.size() == one.size();
    return unit ? inside : std::u32string();
  }

  // A later column of the same kind is filled.
  bool is_passed(const Cells& cells, size_t at) const {
    for (size_t i = at + 1; i < std::min(cells.size(), columns_.size()); ++i) {
      bool same = columns_[i].role == columns_[at].role && columns_[i].period;
      if (same && !cells[i].empty()) return true;
    }
    return false;
  }

  void read_cell(const ProgressColumn& column, Range cell, Chars unit, ProgressRow& row) const {
    switch (column.role) {
      case ProgressRole::part:
      case ProgressRole::content:
        if (cell != row.name) row.tasks.push_back(cell);
        break;
      case ProgressRole::remark:
        row.remarks.push_back(cell);
        break;
      case ProgressRole::percent:
      case ProgressRole::progress:
        take_progress(column, cell, unit, row);
        break;
      case ProgressRole::done:
        if (!take_number(column.role, cell, unit, row)) take_words(cell, row);
        break;
      case ProgressRole::planned:
        if (take_number(column.role, cell, unit, row)) break;
        if (cell != row.name) row.tasks.push_back(cell);
        break;
      case ProgressRole::number:
      case ProgressRole::category:
      case ProgressRole::name:
      case ProgressRole::unit:
      case ProgressRole::other:
        break;
    }
  }

  void take_words(Range cell, ProgressRow& row) const {
    row.remarks.push_back(cell);
    row.told = row.told || tells_of_done(view(cell));
  }

  // A percent, what is done, or words.
  void take_progress(const ProgressColumn& column, Range cell, Chars unit, ProgressRow& row) const {
    if (take_percent(cell, column.rate, row)) return;
    bool first = !row.figure.done && take_number(ProgressRole::done, cell, unit, row);
    if (!first) take_words(cell, row);
  }

  // With the unit of the row where the cell prints none. False where the cell is no number.
  bool take_number(ProgressRole role, Range cell, Chars unit, ProgressRow& row) const {
    Chars words = view(cell);
    std::optional<Measure> own = only_measure(words);
    if (!own) return false;
    std::u32string number(words.substr(own->number.begin, own->number.size()));
    bool plain = own->unit.empty() && !own->name && own->range.size() == own->number.size();
    std::optional<Measure> measure = plain ? read_measure(number.append(unit), 0) : own;
    if (!measure || !measure->value) return false;
    (role == ProgressRole::done ? row.figure.done : row.figure.planned) = measure->value;
    Chars printed = measure->unit.empty() ? Chars(measure->name_word) : Chars(measure->unit);
    if (!printed.empty()) row.figure.unit = to_utf8(printed);
    if (role == ProgressRole::done) row.figure_place = cell;
    row.counted = row.counted || role == ProgressRole::done;
    return true;
  }

  // False where the cell is no percent; `bare` ones are printed without their sign.
  bool take_percent(Range cell, bool bare, ProgressRow& row) const {
    Chars words = view(cell);
    std::optional<Measure> measure = only_measure(words);
    bool percent = measure && (measure->unit == U"%" || (bare && measure->unit.empty()));
    if (!percent || row.figure.percent_of_year) return false;
    row.figure.percent_of_year = measure->value;
    size_t point = words.find_first_of(U".．");
    while (point != kNowhere && point + 1 < words.size() && is_digit(words[++point]))
      ++row.figure.percent_digits;
    if (row.figure_place.empty()) row.figure_place = cell;
    row.counted = true;
    return true;
  }

  void name_figure(ProgressRow& row) const {
    Target target;
    target.kind = TargetKind::quantity;
    target.unit = row.figure.unit;
    target.value = row.figure.done;
    NameSource source;
    source.subject = view(row.name);
    bool unit = !unit_of_name(source.subject).empty();
    if (unit) source.subject = source.subject.substr(0, source.subject.find_last_of(U"（("));
    row.figure.indicator = indicator_of(source, target);
    row.figure.phrase = to_utf8(text_, row.figure_place);
  }

  const CleanText& text_;
  const TableGrid& grid_;
  std::vector<ProgressColumn> columns_;
  bool grouped_ = false;  // names are merged over the rows of their parts
  Range section_;         // the heading above
  Range number_;          // of the row above
  Range category_;
  Range group_;  // the name that the parts stand beside
  ProgressTable out_;
};

}  // namespace

ProgressTable read_progress_table(const CleanText& text, const TableGrid& grid) {
  return ProgressTableReader(text, grid).read();
}

}  // namespace minsheng
