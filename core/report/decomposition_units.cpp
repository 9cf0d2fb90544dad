#include "report/decomposition_units.h"

#include <algorithm>

#include "report/decomposition_lines.h"

namespace minsheng {
namespace {

bool names(const TextList& list, const std::string& unit) {
  return std::find(list.begin(), list.end(), unit) != list.end();
}

void add_new(TextList& units, const std::string& unit) {
  if (!names(units, unit)) units.push_back(unit);
}

// What the unit has to do with the item; "" for nothing.
std::string part_of(const DecomposedItem& item, const std::string& unit) {
  if (names(item.leads, unit)) return "牵头";
  if (has_share(item, unit)) return "分解";
  return names(item.supports, unit) ? "配合" : "";
}

TextList units_of(const std::vector<DecomposedItem>& items) {
  TextList units;
  for (const DecomposedItem& item : items) {
    for (const std::string& unit : item.leads) add_new(units, unit);
  }
  for (const DecomposedItem& item : items) {
    for (const DecomposedTarget& target : item.targets) {
      for (const DecomposedShare& share : target.shares) add_new(units, share.unit);
    }
    for (const std::string& unit : item.supports) add_new(units, unit);
  }
  return units;
}

void add_item(std::vector<DocRow>& rows, const DecomposedItem& item, const std::string& unit) {
  std::vector<DecompositionLine> lines = lines_of_unit(item, unit);
  bool first = true;
  for (const DecompositionLine& line : lines) {
    DocRow& row = rows.emplace_back();
    if (first) {
      row.cells = {spanning(centred_cell(part_of(item, unit)), lines.size()),
                   spanning(centred_cell(item.code), lines.size()),
                   spanning(text_cell(item.title), lines.size())};
    }
    add_line_cells(row, line);
    if (first) row.cells.push_back(spanning(text_cell(item.deadline), lines.size()));
    first = false;
  }
}

}  // namespace

DocTable decomposition_by_unit(const std::vector<DecomposedItem>& items) {
  DocTable table =
      start_table("按单位", {9, 4, 4.5, 16, 14, 7, 4.5, 9},
                  {"责任单位", "分工", "序号", "事项", "目标", "计划数", "单位", "完成时限"});
  for (const std::string& unit : units_of(items)) {
    std::vector<DocRow> rows;
    for (const DecomposedItem& item : items) {
      if (!part_of(item, unit).empty()) add_item(rows, item, unit);
    }
    std::vector<DocCell>& first = rows.front().cells;
    first.insert(first.begin(), spanning(text_cell(unit), rows.size()));
    table.rows.insert(table.rows.end(), rows.begin(), rows.end());
  }
  return table;
}

}  // namespace minsheng
