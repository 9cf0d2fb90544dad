// A document tree as plain text.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

std::string write_text(const Document& document);

}  // namespace minsheng
