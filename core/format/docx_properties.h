// Title, author and time of a written Word document.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

// docProps/core.xml (ECMA-376 part 2, 11)
std::string docx_properties(const Document& document);

}  // namespace minsheng
