#include "format/docx_sections.h"

#include <pugixml.hpp>

#include "format/docx_package.h"
#include "format/docx_table.h"
#include "format/docx_xml.h"

namespace minsheng {
namespace {

bool is_wide_table(const DocBlock& block) {
  const DocTable* table = std::get_if<DocTable>(&block);
  return table && needs_landscape(*table);
}

bool belongs_above_table(const DocBlock& block) {
  const DocParagraph* paragraph = std::get_if<DocParagraph>(&block);
  if (!paragraph) return false;
  TextRole role = paragraph->role;
  return role == TextRole::title || role == TextRole::subtitle || role == TextRole::caption ||
         role == TextRole::attachment;
}

bool belongs_below_table(const DocBlock& block) {
  const DocParagraph* paragraph = std::get_if<DocParagraph>(&block);
  if (paragraph) return paragraph->role == TextRole::note;
  return std::holds_alternative<SealLine>(block);
}

std::vector<bool> landscape_blocks(const Document& document) {
  const std::vector<DocBlock>& blocks = document.blocks;
  std::vector<bool> landscape(blocks.size(), document.landscape);
  for (size_t at = 0; at < blocks.size(); ++at) {
    if (!is_wide_table(blocks[at])) continue;
    size_t first = at, last = at + 1;
    while (first > 0 && belongs_above_table(blocks[first - 1])) --first;
    while (last < blocks.size() && belongs_below_table(blocks[last])) ++last;
    for (size_t block = first; block < last; ++block) landscape[block] = true;
  }
  return landscape;
}

DocxSection without_outer_breaks(const Document& document, DocxSection section) {
  auto is_break = [&](size_t at) { return std::holds_alternative<PageBreak>(document.blocks[at]); };
  while (section.first < section.last && is_break(section.first)) ++section.first;
  while (section.first < section.last && is_break(section.last - 1)) --section.last;
  return section;
}

void add_footer_reference(pugi::xml_node properties, const char* pages, const char* id) {
  add_element(properties, "w:footerReference",
              {{"w:type", std::string(pages)}, {"r:id", std::string(id)}});
}

}  // namespace

std::vector<DocxSection> sections_of(const Document& document) {
  std::vector<bool> landscape = landscape_blocks(document);
  std::vector<DocxSection> sections;
  for (size_t first = 0; first < landscape.size();) {
    size_t last = first;
    while (last < landscape.size() && landscape[last] == landscape[first]) ++last;
    DocxSection section = without_outer_breaks(document, {landscape[first], first, last});
    if (section.first < section.last) sections.push_back(section);
    first = last;
  }
  if (sections.empty()) sections.push_back({document.landscape, 0, 0});
  return sections;
}

void add_section_properties(pugi::xml_node parent, const DocxSection& section) {
  const DocxPage& page = section.page();
  pugi::xml_node properties = add_element(parent, "w:sectPr");
  add_footer_reference(properties, "even", kEvenFooterId);
  add_footer_reference(properties, "default", kOddFooterId);
  pugi::xml_node size =
      add_element(properties, "w:pgSz", {{"w:w", page.width}, {"w:h", page.height}});
  if (section.landscape) size.append_attribute("w:orient") = "landscape";
  add_element(properties, "w:pgMar",
              {{"w:top", page.top},
               {"w:right", page.right},
               {"w:bottom", page.bottom},
               {"w:left", page.left},
               {"w:header", page.footer},
               {"w:footer", page.footer},
               {"w:gutter", 0}});
  add_element(
      properties, "w:docGrid",
      {{"w:type", "linesAndChars"}, {"w:linePitch", kLinePitch}, {"w:charSpace", kGridCharSpace}});
}

}  // namespace minsheng
