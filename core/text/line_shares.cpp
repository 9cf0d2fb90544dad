// Lines shared out to cells: see line_shares.h.
#include "text/line_shares.h"

#include <algorithm>
#include <limits>

#include "text/characters.h"
#include "text/deadline.h"
#include "text/unit_list.h"

namespace minsheng {
namespace {

constexpr size_t kMisfit = 64;  // further lines of a name or leader count less, one each
constexpr size_t kNever = std::numeric_limits<size_t>::max() / 2;

bool holds_units(const CleanText& text, Range line) {
  std::vector<Range> names = split_units(text, line);
  return !names.empty() && std::all_of(names.begin(), names.end(), [&](const Range& name) {
    Chars words = text.view(name);
    size_t open = words.find_first_of(U"（(");  // 产业园（东河镇）
    if (open != kNowhere && open > 0 && is_closing_bracket(words.back()))
      words = words.substr(0, open);
    return is_unit_name(words) || words.ends_with(U'园');
  });
}

struct LineLook {
  bool units = false;
  bool date = false;   // nothing but a date
  bool dated = false;  // short, with a date
};

LineLook look_at(const CleanText& text, Range line) {
  constexpr size_t kLongestDate = 14;
  Chars words = text.view(line);
  Range found = find_deadline(words);
  LineLook look;
  look.units = holds_units(text, line);
  look.date = !found.empty() && found.size() == line.size();
  look.dated = look.date || (line.size() <= kLongestDate &&
                             (!found.empty() || !deadline_month_of(words, 2000).empty()));
  return look;
}

size_t misfit(const LineLook& look, ColumnRole role) {
  switch (role) {
    case ColumnRole::lead:
    case ColumnRole::duty:
    case ColumnRole::support:
      return look.units ? 0 : 2;
    case ColumnRole::deadline:
      return look.dated ? 0 : 2;
    default:
      return look.units || look.date ? 1 : 0;
  }
}

}  // namespace

size_t misfit(const CleanText& text, Range line, ColumnRole role) {
  return misfit(look_at(text, line), role);
}

LineShares share_lines(const CleanText& text, const std::vector<Range>& lines,
                       const std::vector<ColumnRole>& roles) {
  size_t columns = roles.size();
  // cost[c][l]: of the columns before c over the lines before l; taken[c][l]: lines of the last.
  std::vector<std::vector<size_t>> cost(columns + 1, std::vector<size_t>(lines.size() + 1, kNever));
  std::vector<std::vector<size_t>> taken = cost;
  std::vector<LineLook> looks;
  for (const Range& line : lines) looks.push_back(look_at(text, line));
  cost[0][0] = 0;
  for (size_t c = 1; c <= columns; ++c) {
    for (size_t end = c; end <= lines.size(); ++end) {
      size_t own = 0;
      for (size_t begin = end; begin-- >= c;) {
        own += kMisfit * misfit(looks[begin], roles[c - 1]);
        bool short_cell = roles[c - 1] == ColumnRole::lead || roles[c - 1] == ColumnRole::name;
        if (short_cell && begin + 1 < end) ++own;
        size_t sum = std::min(kNever, cost[c - 1][begin] + own);
        if (sum >= cost[c][end]) continue;
        cost[c][end] = sum;
        taken[c][end] = end - begin;
      }
    }
  }
  LineShares out;
  out.misfits = cost[columns][lines.size()] / kMisfit;
  size_t end = lines.size();
  for (size_t c = columns; c > 0; --c) {
    out.counts.insert(out.counts.begin(), taken[c][end]);
    end -= taken[c][end];
  }
  return out;
}

}  // namespace minsheng
