#include "app/cell_block.h"

#include "base/utf8.h"

namespace minsheng {

std::vector<CellText> cells_of_block(std::string_view block, size_t row, int column) {
  while (!block.empty() && (block.back() == '\n' || block.back() == '\r')) block.remove_suffix(1);
  std::vector<CellText> cells;
  for (std::string_view line : split(block, "\n")) {
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    int at = column;
    for (std::string_view text : split(line, "\t")) {
      cells.push_back({row, at++, std::string(text)});
    }
    ++row;
  }
  return cells;
}

Error beyond_the_grid(const CellText& cell) {
  return {ErrorCode::bad_input, {"“{}”落在表格外面，没有粘贴。", {cell.text}}};
}

}  // namespace minsheng
