// Paragraphs of a written Word document.
#pragma once

#include <string_view>

#include "format/docx_page.h"
#include "model/document.h"

namespace pugi {
class xml_node;
}

namespace minsheng {

// An empty paragraph, its w:pPr with the style.
pugi::xml_node add_paragraph(pugi::xml_node parent, const char* style);

struct RunLook {
  bool bold = false;
  const char* font = nullptr;   // of Chinese text; null: the style's
  const char* color = nullptr;  // RRGGBB
  int half_points = 0;          // 0: the style's
};

// Text of the paragraph with its line breaks and tabs; nothing for no text.
void add_run(pugi::xml_node paragraph, std::string_view text, const RunLook& look = {});

// What comes behind a paragraph, and how it stands to it.
enum class Follows {
  text,
  title,  // belongs to the title too: without a blank line between
  seal    // a seal must not stand on a page without text: the last lines go along
};

void add_text_paragraph(pugi::xml_node body, const DocParagraph& paragraph, const DocxPage& page,
                        Follows follows);

// The paragraph that Word wants behind a table or at an end; next to no height.
pugi::xml_node add_spacer(pugi::xml_node body);

// What follows begins a page.
void add_page_break(pugi::xml_node body);

}  // namespace minsheng
