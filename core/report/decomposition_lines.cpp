#include "report/decomposition_lines.h"

#include <algorithm>

namespace minsheng {
namespace {

DecompositionLine line_of(const DecomposedTarget& target) {
  bool marked = target.part && !target.name.starts_with("其中");
  return {(marked ? "其中：" : "") + target.name, target.plan, target.measure};
}

const DecomposedShare* share_of(const DecomposedTarget& target, const std::string& unit) {
  auto found = std::find_if(target.shares.begin(), target.shares.end(),
                            [&](const DecomposedShare& share) { return share.unit == unit; });
  return found == target.shares.end() ? nullptr : &*found;
}

std::vector<DecompositionLine> at_least_one(std::vector<DecompositionLine> lines) {
  if (lines.empty()) lines.emplace_back();
  return lines;
}

}  // namespace

std::vector<DecompositionLine> decomposition_lines(const DecomposedItem& item) {
  std::vector<DecompositionLine> lines;
  for (const DecomposedTarget& target : item.targets) {
    lines.push_back(line_of(target));
    for (const DecomposedShare& share : target.shares) {
      lines.push_back({"分解：" + share.unit, share.plan, target.measure});
    }
  }
  return at_least_one(std::move(lines));
}

std::vector<DecompositionLine> lines_of_unit(const DecomposedItem& item, const std::string& unit) {
  std::vector<DecompositionLine> lines;
  bool only_shares = std::find(item.leads.begin(), item.leads.end(), unit) == item.leads.end() &&
                     has_share(item, unit);
  for (const DecomposedTarget& target : item.targets) {
    DecompositionLine line = line_of(target);
    const DecomposedShare* share = share_of(target, unit);
    if (share) line.plan = share->plan;
    if (share || !only_shares) lines.push_back(std::move(line));
  }
  return at_least_one(std::move(lines));
}

bool has_share(const DecomposedItem& item, const std::string& unit) {
  return std::any_of(item.targets.begin(), item.targets.end(),
                     [&](const DecomposedTarget& target) { return share_of(target, unit); });
}

void add_line_cells(DocRow& row, const DecompositionLine& line) {
  row.cells.push_back(text_cell(line.name));
  row.cells.push_back(figure_cell(line.plan));
  row.cells.push_back(centred_cell(line.measure));
}

}  // namespace minsheng
