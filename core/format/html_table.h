// Tables of a document tree in HTML.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

// Without hidden columns; "" where no column is left. Columns that find no readable room in
// `text_width` (twips) follow as a table of their own, as in Word (page_columns.h). A span does not
// reach from the repeated head into the body, as no browser lets it.
std::string html_table(const DocTable& table, int text_width);

}  // namespace minsheng
