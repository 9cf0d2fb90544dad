// Cells that hold nothing but a value, and names with its unit: 「3500人」 「≤4.5」 beside
// 「城镇登记失业率（%）」.
#pragma once

#include <optional>

#include "text/clean_text.h"

namespace minsheng {

struct CellValue {
  Range number;  // with the words of comparison in front, and its unit where it prints one
  Range behind;  // 以上, 以内, （市下达）; may be empty
  bool has_unit = false;
};

// Nothing where the cell says more than how much.
std::optional<CellValue> read_cell_value(const CleanText& text, Range cell);

struct NameWithUnit {
  Range name;
  Range unit;  // empty where the name ends with no unit in brackets
};

NameWithUnit read_name_with_unit(const CleanText& text, Range cell);

}  // namespace minsheng
