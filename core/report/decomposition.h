// 任务分解表: every item of a plan with its targets, who answers for it and by when, as one table,
// by unit or with a table for each level.
#pragma once

#include <string>
#include <vector>

#include "report/table_parts.h"

namespace minsheng {

struct DecomposedShare {
  std::string unit;
  PaperFigure plan;
};

struct DecomposedTarget {
  std::string name;
  PaperFigure plan;
  std::string measure;  // 人
  bool part = false;    // 其中 of the total above it
  std::vector<DecomposedShare> shares;
};

struct DecomposedItem {
  std::string code;      // 省11
  std::string level;     // 省级; its types where the plan knows no levels
  std::string category;  // 领域; "" for none
  std::string title;
  TextList leads, supports;
  std::string deadline;
  std::vector<DecomposedTarget> targets;
};

enum class DecompositionOrder { by_item, by_unit, by_level };

struct Decomposition {
  PaperFrame frame;
  DecompositionOrder order = DecompositionOrder::by_item;
  std::vector<DecomposedItem> items;  // in the order of the plan, those of a level together
};

// By unit an item stands under each unit that leads it, supports it or has a share of it. Without
// items the paper says so.
Document build_decomposition(const Decomposition& paper);

}  // namespace minsheng
