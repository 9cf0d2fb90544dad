// Blocks of a document tree in HTML; how they look is html_style.h's.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

struct HtmlPage {
  int title_width;  // half characters of a title that go into a line
  int text_width;   // twips
};

std::string html_block(const DocBlock& block, const HtmlPage& page);

}  // namespace minsheng
