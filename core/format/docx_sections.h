// Upright and landscape pages of a written Word document.
#pragma once

#include <vector>

#include "format/docx_page.h"
#include "model/document.h"

namespace pugi {
class xml_node;
}

namespace minsheng {

// Blocks [first, last) of a document on pages of one kind. A section begins a page.
struct DocxSection {
  bool landscape = false;
  size_t first = 0, last = 0;

  const DocxPage& page() const { return landscape ? kLandscapePage : kPortraitPage; }
  bool operator==(const DocxSection&) const = default;
};

// A table too wide for an upright page lies on landscape ones, with the title above and the notes
// below it. At least one section; page breaks at the ends of one are left out, as it begins a page
// anyway.
std::vector<DocxSection> sections_of(const Document& document);

// w:sectPr: page, footers, and the grid of lines and characters.
void add_section_properties(pugi::xml_node parent, const DocxSection& section);

}  // namespace minsheng
