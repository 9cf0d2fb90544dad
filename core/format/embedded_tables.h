// Tables that plain text holds as HTML, as converters of scans and PDFs to Markdown leave them.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.h"

namespace minsheng {

// Each <table>…</table> becomes lines with tabs between its cells (text_layout.h), set apart from
// the text around it; all else stays as it is, a table that is not closed or holds no text, too.
// The spans of `notes`, which point into `text`, move along; such inside a table point to its
// beginning.
std::string with_plain_tables(std::string text, std::vector<Diagnostic>& notes);

}  // namespace minsheng
