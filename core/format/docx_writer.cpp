#include "format/docx_writer.h"

#include <pugixml.hpp>

#include "format/docx_drawing.h"
#include "format/docx_letterhead.h"
#include "format/docx_package.h"
#include "format/docx_paragraphs.h"
#include "format/docx_sections.h"
#include "format/docx_styles.h"
#include "format/docx_table.h"
#include "format/docx_xml.h"

namespace minsheng {
namespace {

bool belongs_to_title(const DocBlock& block) {
  const DocParagraph* paragraph = std::get_if<DocParagraph>(&block);
  return paragraph && (paragraph->role == TextRole::title || paragraph->role == TextRole::subtitle);
}

struct BlockWriter {
  pugi::xml_node body;
  const DocxPage& page;
  bool before_title;  // the next block belongs to the title
  int& drawings;      // so far in the document

  void operator()(const DocParagraph& paragraph) const {
    add_text_paragraph(body, paragraph, page, before_title && belongs_to_title(paragraph));
  }
  void operator()(const DocTable& table) const { add_table(body, table, page); }
  void operator()(const Drawing& drawing) const { add_drawing(body, drawing, page, ++drawings); }
  void operator()(const Masthead& masthead) const { add_masthead(body, masthead, page); }
  void operator()(const SealLine& seal) const { add_seal_line(body, seal); }
  void operator()(const Imprint& imprint) const { add_imprint(body, imprint, page); }
  void operator()(const PageBreak&) const { add_page_break(body); }
};

void add_blocks(pugi::xml_node body, const Document& document, const DocxSection& section,
                int& drawings) {
  for (size_t at = section.first; at < section.last; ++at) {
    bool before_title = at + 1 < section.last && belongs_to_title(document.blocks[at + 1]);
    std::visit(BlockWriter{body, section.page(), before_title, drawings}, document.blocks[at]);
  }
}

std::string document_part(const Document& document) {
  pugi::xml_document part;
  pugi::xml_node body = add_element(add_word_root(part, "w:document"), "w:body");
  std::vector<DocxSection> sections = sections_of(document);
  int drawings = 0;
  for (const DocxSection& section : sections) {
    add_blocks(body, document, section, drawings);
    // A section's properties stand in its last paragraph, those of the last one in the body.
    bool last = &section == &sections.back();
    add_section_properties(last ? body : add_spacer(body).child("w:pPr"), section);
  }
  if (!body.child("w:p")) {
    body.prepend_move(add_paragraph(body, docx_style_of(TextRole::body)));
  }
  return xml_bytes(part);
}

}  // namespace

std::string write_docx(const Document& document) {
  return pack_docx(document, document_part(document));
}

}  // namespace minsheng
