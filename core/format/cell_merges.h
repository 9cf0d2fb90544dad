// Places of cells ("B3") and which of them a merged cell covers.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace minsheng {

// Both counted from 0.
struct CellPlace {
  size_t row = 0;
  size_t column = 0;

  bool operator==(const CellPlace&) const = default;
};

// "B3", "$B$3"; empty for anything else and beyond the largest sheet, XFD1048576.
std::optional<CellPlace> parse_cell_place(std::string_view text);

// Sheets have many merged cells, so rows are asked in rising order: add() all, then begin_row()
// and covers() for each row. Of merged cells that overlap, which none should, only one counts.
class CellMerges {
 public:
  void add(std::string_view range);  // "B2:D5"; what is none is left out
  void begin_row(size_t row);
  // Is the cell part of a merged one, without being its first?
  bool covers(size_t column);

 private:
  struct Merge {
    CellPlace first;
    CellPlace last;
  };

  std::vector<Merge> merges_;  // from begin_row on sorted, the next to begin last
  bool sorted_ = false;
  std::map<size_t, Merge> open_;  // by first column; some may have ended
  size_t row_ = 0;
};

}  // namespace minsheng
