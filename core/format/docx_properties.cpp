#include "format/docx_properties.h"

#include <pugixml.hpp>

#include "format/docx_xml.h"
#include "format/printable.h"
#include "format/utc_time.h"

namespace minsheng {
namespace {

void add_time(pugi::xml_node properties, const char* name, const std::string& time) {
  if (time.empty()) return;
  add_element(properties, name, {{"xsi:type", "dcterms:W3CDTF"}}).text().set(time.c_str());
}

}  // namespace

std::string docx_properties(const Document& document) {
  pugi::xml_document part;
  pugi::xml_node properties = add_element(
      part, "cp:coreProperties",
      {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
       {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
       {"xmlns:dcterms", "http://purl.org/dc/terms/"},
       {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
  add_element(properties, "dc:title").text().set(printable_line(document.title).c_str());
  add_element(properties, "dc:creator").text().set(printable_line(document.office).c_str());
  std::string made = utc_time(document.made);
  add_time(properties, "dcterms:created", made);
  add_time(properties, "dcterms:modified", made);
  return xml_bytes(part);
}

}  // namespace minsheng
