// Merged cells: see cell_merges.h.
#include "format/cell_merges.h"

#include "base/sort_list.h"

namespace minsheng {

std::optional<CellPlace> parse_cell_place(std::string_view text) {
  constexpr size_t kColumns = 16384, kRows = 1048576;
  size_t column = 0, row = 0;
  size_t at = 0;
  auto skip_dollar = [&] { at += at < text.size() && text[at] == '$'; };
  skip_dollar();
  for (; at < text.size() && text[at] >= 'A' && text[at] <= 'Z' && column <= kColumns; ++at) {
    column = column * 26 + static_cast<size_t>(text[at] - 'A') + 1;
  }
  skip_dollar();
  for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && row <= kRows; ++at) {
    row = row * 10 + static_cast<size_t>(text[at] - '0');
  }
  bool whole = at == text.size() && column > 0 && row > 0;
  if (!whole || column > kColumns || row > kRows) return std::nullopt;
  return CellPlace{row - 1, column - 1};
}

void CellMerges::add(std::string_view range) {
  size_t colon = range.find(':');
  if (colon == std::string_view::npos) return;
  std::optional<CellPlace> first = parse_cell_place(range.substr(0, colon));
  std::optional<CellPlace> last = parse_cell_place(range.substr(colon + 1));
  if (first && last) merges_.push_back({*first, *last});
}

void CellMerges::begin_row(size_t row) {
  if (!sorted_) {
    sort_list(merges_, [](const Merge& a, const Merge& b) { return b.first.row < a.first.row; });
    sorted_ = true;
  }
  row_ = row;
  for (; !merges_.empty() && merges_.back().first.row <= row; merges_.pop_back()) {
    const Merge& merge = merges_.back();
    if (merge.last.row >= row) open_[merge.first.column] = merge;
  }
}

bool CellMerges::covers(size_t column) {
  auto behind = open_.upper_bound(column);
  while (behind != open_.begin()) {
    auto nearest = std::prev(behind);
    if (nearest->second.last.row >= row_) {
      bool inside = nearest->second.last.column >= column;
      return inside && CellPlace{row_, column} != nearest->second.first;
    }
    behind = open_.erase(nearest);  // it ended above this row
  }
  return false;
}

}  // namespace minsheng
