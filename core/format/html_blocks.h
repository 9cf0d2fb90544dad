// Blocks of a document tree in HTML; how they look is html_style.h's.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

// `title_width` is how many half characters of a title go into a line.
std::string html_block(const DocBlock& block, int title_width);

}  // namespace minsheng
