// The tables of a document tree as CSV (RFC 4180): UTF-8 with a byte order mark, CR LF.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

std::string write_csv(const Document& document);

}  // namespace minsheng
