// The lines of one item in a 任务分解表: one for each target and share.
#pragma once

#include <string>
#include <vector>

#include "report/decomposition.h"

namespace minsheng {

struct DecompositionLine {
  std::string name;  // of the target, or whose share it is
  PaperFigure plan;
  std::string measure;
};

// At least one, also for an item without targets.
std::vector<DecompositionLine> decomposition_lines(const DecomposedItem& item);
// What the unit has to do of it: its own shares of split targets, other targets whole.
std::vector<DecompositionLine> lines_of_unit(const DecomposedItem& item, const std::string& unit);

bool has_share(const DecomposedItem& item, const std::string& unit);

// 目标, 计划数, 单位.
void add_line_cells(DocRow& row, const DecompositionLine& line);

}  // namespace minsheng
