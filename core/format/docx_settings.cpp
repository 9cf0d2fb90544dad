#include "format/docx_settings.h"

#include <pugixml.hpp>

#include "format/docx_fonts.h"
#include "format/docx_paragraphs.h"
#include "format/docx_styles.h"
#include "format/docx_xml.h"

namespace minsheng {

std::string docx_settings() {
  pugi::xml_document part;
  pugi::xml_node settings = add_word_root(part, "w:settings");
  add_element(settings, "w:zoom", {{"w:percent", 100}});
  add_value(settings, "w:defaultTabStop", 420);
  add_element(settings, "w:evenAndOddHeaders");
  add_value(settings, "w:characterSpacingControl", "doNotCompress");
  pugi::xml_node compatibility = add_element(settings, "w:compat");
  // Without it a line that ends in a line break is spread over the whole width.
  add_element(compatibility, "w:doNotExpandShiftReturn");
  // Word 2013 and later; without it the title bar says 兼容模式.
  add_element(compatibility, "w:compatSetting",
              {{"w:name", "compatibilityMode"},
               {"w:uri", "http://schemas.microsoft.com/office/word"},
               {"w:val", 15}});
  add_element(settings, "w:themeFontLang", {{"w:val", "en-US"}, {"w:eastAsia", "zh-CN"}});
  return xml_bytes(part);
}

std::string docx_footer(bool odd_pages) {
  constexpr int kOneCharacter = 280;  // twips, of 4号
  pugi::xml_document part;
  pugi::xml_node paragraph = add_paragraph(add_word_root(part, "w:ftr"), kFooterStyle);
  pugi::xml_node properties = paragraph.child("w:pPr");
  const char* side = odd_pages ? "w:right" : "w:left";
  add_element(properties, "w:ind", {{side, kOneCharacter}});
  add_value(properties, "w:jc", odd_pages ? "right" : "left");
  add_run(paragraph, "— ");
  pugi::xml_node number = add_element(paragraph, "w:fldSimple", {{"w:instr", " PAGE "}});
  add_run(number, "1");
  add_run(paragraph, " —");
  return xml_bytes(part);
}

}  // namespace minsheng
