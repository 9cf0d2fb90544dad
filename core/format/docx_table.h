// Tables of a written Word document.
#pragma once

#include "format/docx_page.h"
#include "model/document.h"

namespace pugi {
class xml_node;
}

namespace minsheng {

// Wider at the usual size of cells than an upright page takes well.
bool needs_landscape(const DocTable& table);

// As wide as the text, and a spacer behind. What has no readable room on the page follows as a
// table of its own, with the first column again. Nothing for a table without rows or visible
// columns.
void add_table(pugi::xml_node body, const DocTable& table, const DocxPage& page);

}  // namespace minsheng
