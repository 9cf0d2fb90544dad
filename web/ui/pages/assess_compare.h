// Two score sheets beside each other: by two versions of the rules, or as it was kept and as the
// data would give it today.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/sheet_compare.h"
#include "ui/layout.h"

namespace minsheng {

struct Screen;

struct AssessCompareState {
  int first = 0;    // within the versions on offer
  int second = -1;  // -1: the last of them

  // Cache.
  std::vector<std::string> names;  // of the versions on offer
  std::vector<SheetDifference> list;
  std::string problem;  // why the two cannot be compared; "" when they can
  std::string built_of;
};

void draw_assess_compare(Screen& screen, const Rect& r);
void draw_assess_since(Screen& screen, const Rect& r);

}  // namespace minsheng
