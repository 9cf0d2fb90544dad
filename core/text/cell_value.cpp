// Values in cells: see cell_value.h.
#include "text/cell_value.h"

#include <algorithm>

#include "text/characters.h"
#include "text/comparison.h"
#include "text/measure.h"

namespace minsheng {
namespace {

bool says_how_much(Chars front) {
  static constexpr Chars kReaching[] = {U"达到", U"达", U"增长", U"完成", U"为"};
  front.remove_prefix(starting_word(front, kReaching).size());
  return read_comparison_before(front).length == front.size();
}

// （市下达指标）: all of the rest, without a further number.
size_t remark_length(Chars rest) {
  bool remark = rest.size() > 2 && is_opening_bracket(rest.front()) &&
                rest.find_first_of(U"）)") == rest.size() - 1 &&
                std::none_of(rest.begin(), rest.end(), is_digit);
  return remark ? rest.size() : 0;
}

// The word is a unit: 人, 万元, %.
bool is_unit_word(Chars word) {
  std::u32string counted = U"1";
  counted += word;
  std::optional<Measure> measure = read_measure(counted, 0);
  return measure && !measure->unit.empty() && measure->range.end == counted.size();
}

}  // namespace

std::optional<CellValue> read_cell_value(const CleanText& text, Range cell) {
  constexpr size_t kLongest = 24;
  Chars words = text.view(cell);
  if (words.size() > kLongest) return std::nullopt;
  auto digit = std::find_if(words.begin(), words.end(), is_digit);
  auto at = static_cast<size_t>(digit - words.begin());
  if (at == words.size() || !says_how_much(words.substr(0, at))) return std::nullopt;
  std::optional<Measure> measure = read_measure(words, at);
  if (!measure || measure->name) return std::nullopt;
  size_t end = measure->range.end;
  size_t behind = end + read_comparison_behind(words.substr(end)).length;
  if (behind + remark_length(words.substr(behind)) != words.size()) return std::nullopt;
  return CellValue{
      {cell.begin, cell.begin + end}, {cell.begin + end, cell.end}, !measure->unit.empty()};
}

NameWithUnit read_name_with_unit(const CleanText& text, Range cell) {
  Chars words = text.view(cell);
  size_t open = words.find_last_of(U"（(");
  bool closed = open != kNowhere && open > 0 && is_closing_bracket(words.back());
  if (!closed || !is_unit_word(words.substr(open + 1, words.size() - open - 2))) return {cell, {}};
  return {{cell.begin, cell.begin + open}, {cell.begin + open + 1, cell.end - 1}};
}

}  // namespace minsheng
