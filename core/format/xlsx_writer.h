// Excel workbooks (.xlsx, ECMA-376) of the tables of a document tree, by libxlsxwriter: a sheet for
// each, named as the table or else as the document (sheet_names.h), with the text around it above
// and below (sheet_plan.h). The same document gives the same bytes.
//
// Texts are always texts, whatever they begin with; numbers are numbers with their printed form as
// number format (cell_value.h). A text of more than 32,767 UTF-16 units ends with an …. Hidden
// columns are there, and merged lines above the table begin behind those at the left.
#pragma once

#include <string>

#include "base/result.h"
#include "model/document.h"

namespace minsheng {

// Refused: a document without a table, tables of more than 1,000 columns or of more rows than a
// sheet has (1,048,576, with the text around), and what memory is not enough for.
Result<std::string> write_xlsx(const Document& document);

}  // namespace minsheng
