#include "app/sheet_compare.h"

#include <algorithm>

namespace minsheng {
namespace {

const UnitScore* find_unit(const ScoreSheet& sheet, const std::string& name) {
  for (const UnitScore& unit : sheet.units) {
    if (unit.unit == name) return &unit;
  }
  return nullptr;
}

SheetDifference difference_of(const UnitScore* first, const UnitScore* second) {
  SheetDifference made;
  made.unit = first ? first->unit : second->unit;
  if (first) {
    made.first = first->total;
    made.first_rank = first->rank;
  }
  if (second) {
    made.second = second->total;
    made.second_rank = second->rank;
  }
  if (first && second) made.change = subtract(second->total, first->total);
  return made;
}

}  // namespace

std::vector<SheetDifference> compare_sheets(const ScoreSheet& first, const ScoreSheet& second) {
  std::vector<SheetDifference> list;
  for (const UnitScore& unit : first.units) {
    list.push_back(difference_of(&unit, find_unit(second, unit.unit)));
  }
  for (const UnitScore& unit : second.units) {
    if (!find_unit(first, unit.unit)) list.push_back(difference_of(nullptr, &unit));
  }
  return list;
}

int count_differing(const std::vector<SheetDifference>& list) {
  return static_cast<int>(std::count_if(list.begin(), list.end(),
                                        [](const SheetDifference& one) { return one.differs(); }));
}

}  // namespace minsheng
