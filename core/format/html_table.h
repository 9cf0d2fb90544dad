// Tables of a document tree in HTML.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

// Without hidden columns; "" where no column is left. A span does not reach from the repeated head
// into the body, as no browser lets it.
std::string html_table(const DocTable& table);

}  // namespace minsheng
