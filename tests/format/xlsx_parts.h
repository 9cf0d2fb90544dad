// Looking into workbooks that were written.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng::test {

// A document with this table and no text.
Document document_of(DocTable table);

std::string xlsx_of(const Document& document);

// A part of the workbook as it stands there; "" where there is none.
std::string part_of(const std::string& bytes, const std::string& name);

// In order, each once.
TextList shared_strings(const std::string& bytes);

}  // namespace minsheng::test
