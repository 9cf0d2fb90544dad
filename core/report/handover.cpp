#include "report/handover.h"

#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr size_t kLeading = 10;  // columns before the evidence

void add_counts(DocRow& row, const std::vector<int64_t>& counts, size_t rows) {
  for (int64_t count : counts) row.cells.push_back(spanning(number_cell(Decimal(count)), rows));
}

// Above the names of the kinds.
void add_upper_head(DocTable& table, const Handover& paper) {
  DocRow upper =
      head_row({"序号", "层级", "事项", "牵头单位", "指标", "单位", "目标", "累计完成", "完成率",
                "亮灯", "佐证材料（" + paper.period + "累计，件）", "情况说明"});
  for (DocCell& cell : upper.cells) cell.row_span = 2;
  upper.cells[kLeading].row_span = 1;
  upper.cells[kLeading].column_span = static_cast<int>(paper.kinds.size());
  table.rows.insert(table.rows.begin(), upper);
  table.head_rows = 2;
}

void add_target_cells(DocRow& row, const HandoverTarget& target) {
  row.cells.push_back(text_cell(target.name));
  row.cells.push_back(centred_cell(target.measure));
  row.cells.push_back(figure_cell(target.goal));
  row.cells.push_back(figure_cell(target.done));
  row.cells.push_back(percent_cell(target.progress));
  row.cells.push_back(light_cell(target.light, target.light_name));
}

void add_item(DocTable& table, const HandoverItem& item) {
  size_t rows = item.targets.size();
  for (size_t i = 0; i < rows; ++i) {
    DocRow& row = table.rows.emplace_back();
    if (i == 0) {
      row.cells = {spanning(centred_cell(item.code), rows),
                   spanning(centred_cell(item.level), rows), spanning(text_cell(item.title), rows),
                   spanning(text_cell(join(item.leads, "、")), rows)};
    }
    add_target_cells(row, item.targets[i]);
    if (i > 0) continue;
    add_counts(row, item.evidence_counts, rows);
    row.cells.push_back(spanning(text_cell(item.note), rows));
  }
}

void add_sums(DocTable& table, const Handover& paper) {
  DocRow& row = table.rows.emplace_back();
  row.cells.push_back(spanning(centred_cell("合计"), 1, kLeading));
  add_counts(row, paper.sums, 1);
  row.cells.push_back(text_cell(""));
  make_total(row);
}

DocTable table_of(const Handover& paper) {
  std::vector<double> widths = {4.5, 4.5, 12, 8, 10, 4, 6, 6, 6, 4.5};
  widths.resize(kLeading + paper.kinds.size(), 4);
  widths.push_back(14);
  DocTable table = start_table("对接表", widths, paper.kinds);
  add_upper_head(table, paper);
  for (const HandoverItem& item : paper.items) add_item(table, item);
  add_sums(table, paper);
  return table;
}

}  // namespace

Document build_handover(const Handover& paper) {
  Document document = start_table_paper(paper.frame);
  if (paper.items.empty()) {
    add_text(document, TextRole::body, "台账里还没有事项。");
    return document;
  }
  document.blocks.push_back(table_of(paper));
  std::string missing = paper.unreported.empty()
                            ? "应报的指标本月都有数。"
                            : "本月没有数的指标" + std::to_string(paper.unreported.size()) +
                                  "个，累计完成是以前报的：" + join(paper.unreported, "、") + "。";
  add_text(document, TextRole::note, missing);
  return document;
}

}  // namespace minsheng
