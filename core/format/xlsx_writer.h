// Excel workbooks (.xlsx) of the tables of a document tree, by libxlsxwriter: a sheet for each.
#pragma once

#include <string>

#include "base/result.h"
#include "model/document.h"

namespace minsheng {

// Refused: a document without a table, and tables beyond a sheet's 1,048,576 rows, 16,384 columns.
Result<std::string> write_xlsx(const Document& document);

}  // namespace minsheng
