// What a cell in a column of units says: names, who of them leads, and who answers for them.
#pragma once

#include "text/cell_names.h"
#include "text/lead_phrases.h"

namespace minsheng {

struct UnitCell {
  std::vector<NamedRole> units;  // in order; role none where the cell leaves it to the column
  std::vector<Range> persons;
  std::vector<LabelledValue> notes;  // 「责任领导：张某」 in the same cell
};

// 「牵头单位：县住建局 配合单位：县林业局」, 「县住建局牵头，县林业局配合」 and
// 「县住建局（牵头）、 县林业局」 tell the roles; beside a leader so marked the others support.
// `persons`: the column names people, too (牵头单位及主要负责人).
UnitCell read_unit_cell(const CleanText& text, Range cell, bool persons);

}  // namespace minsheng
