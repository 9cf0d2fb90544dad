#include "app/form_workbook.h"

#include <algorithm>

#include "format/file_kind.h"
#include "format/xlsx_form.h"

namespace minsheng {
namespace {

FormSheetRow row_of(const XlsxFormTable& table, const XlsxFormRow& row) {
  FormSheetRow made{row.id, {}};
  for (size_t i = 0; i < std::min(table.head.size(), row.cells.size()); ++i) {
    made.cells.push_back({table.head[i], row.cells[i], cell_address(table, row, i)});
  }
  return made;
}

FormSheet sheet_of(const XlsxForm& form) {
  FormSheet sheet{form.mark, {}};
  for (const XlsxFormTable& table : form.tables) {
    for (const XlsxFormRow& row : table.rows) sheet.rows.push_back(row_of(table, row));
  }
  return sheet;
}

Result<FormWorkbook> workbook_of(const XlsxForm& form) {
  Result<FormMark> mark = form_mark_from(form.mark);
  if (!mark) return mark.error();
  return FormWorkbook{mark.take(), sheet_of(form)};
}

}  // namespace

std::optional<Result<FormWorkbook>> open_form_workbook(std::string_view bytes) {
  if (recognise_file(bytes).kind != FileKind::excel) return std::nullopt;
  Result<XlsxForm> form = read_xlsx_form(bytes);
  if (form) return workbook_of(form.value());
  if (form.error().code == ErrorCode::not_found) return std::nullopt;
  return Result<FormWorkbook>(form.error());
}

}  // namespace minsheng
