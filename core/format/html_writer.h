// One standalone web page of a document tree, which prints on A4 and loads nothing.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

std::string write_html(const Document& document);

}  // namespace minsheng
