// A document tree as plain text that can be pasted into a message: UTF-8 with LF, a line for each
// paragraph, not broken and not indented, an empty line between what stands apart. Tables as in
// text_table.h, of a drawing its description. "" for a document that says nothing.
#pragma once

#include <string>

#include "model/document.h"

namespace minsheng {

std::string write_text(const Document& document);

}  // namespace minsheng
