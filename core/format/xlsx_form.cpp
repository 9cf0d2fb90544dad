#include "format/xlsx_form.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/refuse.h"
#include "base/utf8.h"
#include "format/file_kind.h"
#include "format/form_json.h"
#include "format/xlsx_reader.h"

namespace minsheng {
namespace {

Error no_workbook() {
  return refuse(
      "这不是 Excel 工作簿，不能当填报表读回。请选单位填好的 .xlsx 文件；交换包请用“打开”。");
}

Error no_form() {
  return {
      ErrorCode::not_found,
      {"这个工作簿不是本程序发出的填报表：没有找到填报表的标记。请让单位在发去的文件里填，不要把"
       "内容复制到新表里，也不要删除隐藏的列。",
       {}}};
}

Error several_forms() {
  return refuse("这个工作簿里有几份不同的填报表。请每份单独存成一个文件，再读回。");
}

// No office has such a form; a made-up head of all columns over all rows would fill the memory.
constexpr size_t kMostColumns = 200;
constexpr size_t kMostRows = 20'000;

Error too_large_form(const std::string& sheet) {
  return {ErrorCode::too_large,
          {"工作表“{}”太大，不像填报表（上限 {} 行、{} 列），没有读入。请让单位在发去的文件里填。",
           {sheet, std::to_string(kMostRows), std::to_string(kMostColumns)}}};
}

using FormCells = std::vector<SheetCell>;

std::optional<SheetCell> find_mark(const FormCells& cells) {
  auto found = std::find_if(cells.begin(), cells.end(),
                            [](const SheetCell& cell) { return looks_like_form_mark(cell.text); });
  return found == cells.end() ? std::nullopt : std::optional(*found);
}

// What stands right of the mark, up to its last text.
TextList head_of(const FormCells& cells, const SheetCell& mark) {
  TextList head;
  for (const SheetCell& cell : cells) {
    if (cell.row != mark.row || cell.column <= mark.column) continue;
    head.resize(cell.column - mark.column);
    head.back() = cell.text;
  }
  return head;
}

// Cells of one row below the head.
XlsxFormRow row_of(const std::vector<const SheetCell*>& cells, size_t id_column, size_t width) {
  XlsxFormRow row;
  row.cells.resize(width);
  for (const SheetCell* cell : cells) {
    row.number = cell->row + 1;
    if (cell->column == id_column) row.id = trim(cell->text);
    if (cell->column <= id_column || cell->column > id_column + width) continue;
    row.cells[cell->column - id_column - 1] = cell->text;
  }
  return row;
}

// Text below the table fills one cell; what people inserted as a row fills several.
bool is_of_table(const XlsxFormRow& row) {
  auto filled = std::count_if(row.cells.begin(), row.cells.end(),
                              [](const std::string& text) { return !trim(text).empty(); });
  return !row.id.empty() || filled > 1;
}

Result<XlsxFormTable> table_of(const FormCells& cells, const SheetCell& mark,
                               const std::string& sheet) {
  XlsxFormTable table{sheet, head_of(cells, mark), mark.column + 1, {}};
  if (table.head.size() > kMostColumns) return too_large_form(sheet);
  std::map<size_t, std::vector<const SheetCell*>> rows;
  for (const SheetCell& cell : cells) {
    if (cell.row > mark.row) rows[cell.row].push_back(&cell);
  }
  if (rows.size() > kMostRows) return too_large_form(sheet);
  for (const auto& [number, row_cells] : rows) {
    XlsxFormRow row = row_of(row_cells, mark.column, table.head.size());
    if (is_of_table(row)) table.rows.push_back(std::move(row));
  }
  return table;
}

Result<XlsxForm> read_form(XlsxWorkbook& workbook) {
  XlsxForm form;
  for (size_t sheet = 0; sheet < workbook.sheets().size(); ++sheet) {
    Result<FormCells> cells = workbook.read_cells(sheet);
    if (!cells) return cells.error();
    std::optional<SheetCell> mark = find_mark(cells.value());
    if (!mark) continue;
    if (!form.tables.empty() && mark->text != form.mark) return several_forms();
    form.mark = mark->text;
    Result<XlsxFormTable> table = table_of(cells.value(), *mark, workbook.sheets()[sheet].name);
    if (!table) return table.error();
    form.tables.push_back(table.take());
  }
  if (form.tables.empty()) return no_form();
  return form;
}

std::string column_letters(size_t column) {
  std::string letters;
  for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
  }
  return letters;
}

}  // namespace

Result<XlsxForm> read_xlsx_form(std::string_view bytes) {
  RecognisedFile file = recognise_file(bytes);
  if (file.kind == FileKind::other) return Error{ErrorCode::bad_input, file.refusal};
  if (file.kind != FileKind::excel) return no_workbook();
  Result<XlsxWorkbook> workbook = XlsxWorkbook::open(bytes);
  if (!workbook) return workbook.error();
  XlsxWorkbook opened = workbook.take();
  return read_form(opened);
}

std::string cell_address(const XlsxFormTable& table, const XlsxFormRow& row, size_t cell) {
  return "“" + table.sheet + "”" + column_letters(table.first_column + cell) +
         std::to_string(row.number);
}

}  // namespace minsheng
