#include "format/docx_package.h"

#include <pugixml.hpp>

#include "format/docx_fonts.h"
#include "format/docx_properties.h"
#include "format/docx_settings.h"
#include "format/docx_styles.h"
#include "format/docx_xml.h"
#include "format/zip_writer.h"

namespace minsheng {
namespace {

struct DocxPart {
  const char* name;
  const char* content_type;
  const char* relation;  // id, as the part that refers to it knows it
  const char* relation_type;
};

#define OFFICE_TYPE "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
#define WORD_CONTENT "application/vnd.openxmlformats-officedocument.wordprocessingml."

// Of the package.
constexpr DocxPart kContent = {"word/document.xml", WORD_CONTENT "document.main+xml", "rId1",
                               OFFICE_TYPE "officeDocument"};
constexpr DocxPart kProperties = {
    "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "rId2",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"};

// Of the content, in its folder.
constexpr DocxPart kStyles = {"styles.xml", WORD_CONTENT "styles+xml", "rId1",
                              OFFICE_TYPE "styles"};
constexpr DocxPart kSettings = {"settings.xml", WORD_CONTENT "settings+xml", "rId2",
                                OFFICE_TYPE "settings"};
constexpr DocxPart kFontTable = {"fontTable.xml", WORD_CONTENT "fontTable+xml", "rId3",
                                 OFFICE_TYPE "fontTable"};
constexpr DocxPart kOddFooter = {"footer1.xml", WORD_CONTENT "footer+xml", kOddFooterId,
                                 OFFICE_TYPE "footer"};
constexpr DocxPart kEvenFooter = {"footer2.xml", WORD_CONTENT "footer+xml", kEvenFooterId,
                                  OFFICE_TYPE "footer"};
#undef OFFICE_TYPE
#undef WORD_CONTENT

constexpr const DocxPart* kOfPackage[] = {&kContent, &kProperties};
constexpr const DocxPart* kOfContent[] = {&kStyles, &kSettings, &kFontTable, &kOddFooter,
                                          &kEvenFooter};

std::string path_of(const DocxPart& part) { return std::string("word/") + part.name; }

void add_override(pugi::xml_node types, const std::string& name, const DocxPart& part) {
  add_element(types, "Override",
              {{"PartName", "/" + name}, {"ContentType", std::string(part.content_type)}});
}

std::string content_types() {
  pugi::xml_document document;
  pugi::xml_node types =
      add_element(document, "Types",
                  {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
  add_element(types, "Default",
              {{"Extension", "rels"},
               {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
  add_element(types, "Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
  for (const DocxPart* part : kOfPackage) add_override(types, part->name, *part);
  for (const DocxPart* part : kOfContent) add_override(types, path_of(*part), *part);
  return xml_bytes(document);
}

template <size_t count>
std::string relations_to(const DocxPart* const (&parts)[count]) {
  pugi::xml_document document;
  pugi::xml_node relations =
      add_element(document, "Relationships",
                  {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
  for (const DocxPart* part : parts) {
    add_element(relations, "Relationship",
                {{"Id", std::string(part->relation)},
                 {"Type", std::string(part->relation_type)},
                 {"Target", std::string(part->name)}});
  }
  return xml_bytes(document);
}

}  // namespace

std::string pack_docx(const Document& document, std::string content) {
  return write_zip({{"[Content_Types].xml", content_types()},
                    {"_rels/.rels", relations_to(kOfPackage)},
                    {kContent.name, std::move(content)},
                    {"word/_rels/document.xml.rels", relations_to(kOfContent)},
                    {path_of(kStyles), docx_styles()},
                    {path_of(kSettings), docx_settings()},
                    {path_of(kFontTable), docx_font_table()},
                    {path_of(kOddFooter), docx_footer(true)},
                    {path_of(kEvenFooter), docx_footer(false)},
                    {kProperties.name, docx_properties(document)}});
}

}  // namespace minsheng
