#include "report/decomposition.h"

#include <algorithm>

#include "base/utf8.h"
#include "report/decomposition_lines.h"
#include "report/decomposition_units.h"

namespace minsheng {
namespace {

using Items = std::vector<DecomposedItem>;

// What merges items that follow each other: their level, or their category.
using Band = std::string DecomposedItem::*;  // null for none

size_t count_lines(const DecomposedItem& item) { return decomposition_lines(item).size(); }

// Rows of the items from `first` on that have the same band.
size_t band_rows(const Items& items, size_t first, Band band) {
  size_t rows = 0;
  for (size_t i = first; i < items.size() && items[i].*band == items[first].*band; ++i) {
    rows += count_lines(items[i]);
  }
  return rows;
}

// 序号, the band where a new one begins, 事项, a line for each target, 牵头单位 to 时限.
void add_item_rows(DocTable& table, const Items& items, size_t index, Band band) {
  const DecomposedItem& item = items[index];
  std::vector<DecompositionLine> lines = decomposition_lines(item);
  size_t count = lines.size();
  bool opens = band && (index == 0 || items[index - 1].*band != item.*band);
  for (size_t i = 0; i < count; ++i) {
    DocRow& row = table.rows.emplace_back();
    if (i == 0) row.cells.push_back(spanning(centred_cell(item.code), count));
    if (i == 0 && opens) {
      row.cells.push_back(spanning(centred_cell(item.*band), band_rows(items, index, band)));
    }
    if (i == 0) row.cells.push_back(spanning(text_cell(item.title), count));
    add_line_cells(row, lines[i]);
    if (i > 0) continue;
    row.cells.push_back(spanning(text_cell(join(item.leads, "、")), count));
    row.cells.push_back(spanning(text_cell(join(item.supports, "、")), count));
    row.cells.push_back(spanning(text_cell(item.deadline), count));
  }
}

DocTable table_of(std::string name, const Items& items, Band band, const std::string& band_name) {
  TextList head = {"序号", "事项", "目标", "计划数", "单位", "牵头单位", "配合单位", "完成时限"};
  std::vector<double> widths = {4.5, 14, 13, 7, 4.5, 9, 11, 8};
  if (band) {
    head.insert(head.begin() + 1, band_name);
    widths.insert(widths.begin() + 1, 5);
  }
  DocTable table = start_table(std::move(name), widths, head);
  for (size_t i = 0; i < items.size(); ++i) add_item_rows(table, items, i, band);
  return table;
}

bool has_categories(const Items& items) {
  return std::any_of(items.begin(), items.end(),
                     [](const DecomposedItem& item) { return !item.category.empty(); });
}

void add_level(Document& paper, int number, const Items& items) {
  std::string name = items.front().level.empty() ? "其他" : items.front().level;
  add_section(paper, number, name + "（" + std::to_string(items.size()) + "项）");
  Band band = has_categories(items) ? &DecomposedItem::category : nullptr;
  paper.blocks.push_back(table_of(name, items, band, "领域"));
}

void add_levels(Document& paper, const Items& items) {
  int number = 0;
  for (auto first = items.begin(); first != items.end();) {
    auto end = std::find_if(first, items.end(),
                            [&](const DecomposedItem& item) { return item.level != first->level; });
    add_level(paper, ++number, Items(first, end));
    first = end;
  }
}

}  // namespace

Document build_decomposition(const Decomposition& paper) {
  Document document = start_table_paper(paper.frame);
  if (paper.items.empty()) {
    add_text(document, TextRole::body, "台账里还没有事项。");
    return document;
  }
  switch (paper.order) {
    case DecompositionOrder::by_item:
      document.blocks.push_back(
          table_of("任务分解表", paper.items, &DecomposedItem::level, "层级"));
      break;
    case DecompositionOrder::by_unit:
      document.blocks.push_back(decomposition_by_unit(paper.items));
      break;
    case DecompositionOrder::by_level:
      add_levels(document, paper.items);
      break;
  }
  return document;
}

}  // namespace minsheng
