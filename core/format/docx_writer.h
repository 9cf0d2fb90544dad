// Word documents (.docx, ECMA-376) of a document tree, laid out by GB/T 9704-2012.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

std::string write_docx(const Document& document);

}  // namespace minsheng
