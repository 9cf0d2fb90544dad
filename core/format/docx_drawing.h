// Drawings of a written Word document, as vectors (DrawingML, ECMA-376 part 1, 20).
#pragma once

#include "format/docx_page.h"
#include "model/document.h"

namespace pugi {
class xml_node;
}

namespace minsheng {

// Centred in a paragraph of its own, made smaller where it is larger than the page's text. Programs
// older than Word 2010 show its description. `number` counts the drawings of a document from 1.
// Nothing for a drawing without an extent.
void add_drawing(pugi::xml_node body, const Drawing& drawing, const DocxPage& page, int number);

}  // namespace minsheng
