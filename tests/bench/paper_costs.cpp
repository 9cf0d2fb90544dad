// Writing papers: a document tree with a table of so many rows as a file.
#include <string>

#include "base/ensure.h"
#include "bench/core_costs.h"
#include "bench/made_plan.h"
#include "format/docx_writer.h"
#include "format/html_writer.h"
#include "format/xlsx_writer.h"

namespace minsheng::bench {
namespace {

// As 任务分解表: eight columns, half of them numbers, no two rows alike.
Document make_paper(size_t rows) {
  DocTable table;
  table.columns = {{4}, {16}, {40}, {6}, {8}, {8}, {8}, {12}};
  table.head_rows = 1;
  table.rows.push_back(
      head_row({"序号", "事项", "目标任务", "单位", "目标", "完成", "完成率", "牵头单位"}));
  for (size_t i = 0; i < rows; ++i) {
    MadeItem item = make_item(i);
    Decimal value(item.value), done(item.value * 7 / 10);
    DocRow row;
    row.cells = {number_cell(Decimal(static_cast<int64_t>(i + 1))),
                 text_cell(item.title),
                 text_cell(item.text),
                 text_cell(item.unit, CellAlign::center),
                 number_cell(value),
                 number_cell(done),
                 percent_cell(percent_of(done, value, 2)),
                 text_cell(item.lead)};
    table.rows.push_back(std::move(row));
  }
  Document document;
  document.title = "任务分解表";
  document.blocks = {paragraph(TextRole::title, document.title), std::move(table)};
  return document;
}

size_t write(const Document& document) {
  Result<std::string> written = write_xlsx(document);
  ENSURE(written.ok(), "the bench's own tables fit into a sheet");
  return written.value().size();
}

// A paper of an office of the usual size, in the formats that are no sheets.
void measure_usual_paper(CostTable& table) {
  constexpr size_t kUsualItems = 60;
  Document document = make_paper(kUsualItems);
  auto word = [&] { write_docx(document); };
  auto page = [&] { write_html(document); };
  size_t word_bytes = write_docx(document).size(), page_bytes = write_html(document).size();
  table.measure(
      {.name = "paper as .docx, items", .size = kUsualItems, .run = word, .bytes = word_bytes});
  table.measure(
      {.name = "paper as .html, items", .size = kUsualItems, .run = page, .bytes = page_bytes});
}

}  // namespace

void measure_papers(CostTable& table, const Sizes& sizes) {
  measure_usual_paper(table);
  for (size_t rows : sizes.items) {
    Document document = make_paper(rows);
    size_t bytes = write(document);
    auto run = [&] { write(document); };
    table.measure({.name = "paper as .xlsx, rows", .size = rows, .run = run, .bytes = bytes});
    table.remark("  memory at most, by now", rows, std::to_string(peak_memory() >> 20) + " MB");
  }
}

}  // namespace minsheng::bench
