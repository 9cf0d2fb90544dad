#include "format/docx_writer.h"

#include <algorithm>
#include <initializer_list>
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

bool is_paragraph(const DocBlock& block, std::initializer_list<TextRole> roles) {
  const DocParagraph* paragraph = std::get_if<DocParagraph>(&block);
  return paragraph && std::find(roles.begin(), roles.end(), paragraph->role) != roles.end();
}

bool belongs_to_title(const DocBlock& block) {
  return is_paragraph(block, {TextRole::title, TextRole::subtitle});
}

// What stands behind the block in its section; names of attachments stand between text and seal.
Follows follower_of(const Document& document, const DocxSection& section, size_t at) {
  size_t next = at + 1;
  if (next < section.last && belongs_to_title(document.blocks[next])) return Follows::title;
  while (next < section.last && is_paragraph(document.blocks[next], {TextRole::attachment})) ++next;
  bool seal = next < section.last && std::holds_alternative<SealLine>(document.blocks[next]);
  return seal ? Follows::seal : Follows::text;
}

struct BlockWriter {
  pugi::xml_node body;
  const DocxPage& page;
  Follows follows;  // behind the block
  int& drawings;    // so far in the document

  void operator()(const DocParagraph& paragraph) const {
    bool within = follows != Follows::title || belongs_to_title(paragraph);
    add_text_paragraph(body, paragraph, page, within ? follows : Follows::text);
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
    Follows follows = follower_of(document, section, at);
    std::visit(BlockWriter{body, section.page(), follows, drawings}, document.blocks[at]);
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
