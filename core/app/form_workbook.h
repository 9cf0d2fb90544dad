// A report form that came back as a workbook: from its bytes to what xlsx_form_return.h takes.
#pragma once

#include <optional>
#include <string_view>

#include "app/xlsx_form_return.h"

namespace minsheng {

struct FormWorkbook {
  FormMark mark;
  FormSheet sheet;
};

// Nothing where the bytes are no workbook of a form: it may hold a plan. Refused: a form's workbook
// that cannot be read (format/xlsx_form.h) or is of a later program.
std::optional<Result<FormWorkbook>> open_form_workbook(std::string_view bytes);

}  // namespace minsheng
