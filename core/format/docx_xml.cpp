#include "format/docx_xml.h"

#include <pugixml.hpp>

namespace minsheng {
namespace {

struct StringWriter : pugi::xml_writer {
  std::string bytes;

  void write(const void* data, size_t size) override {
    bytes.append(static_cast<const char*>(data), size);
  }
};

}  // namespace

pugi::xml_node add_element(pugi::xml_node parent, const char* name,
                           std::initializer_list<XmlAttribute> attributes) {
  pugi::xml_node element = parent.append_child(name);
  for (const XmlAttribute& attribute : attributes) {
    element.append_attribute(attribute.name) = attribute.value.c_str();
  }
  return element;
}

void add_value(pugi::xml_node parent, const char* name, const std::string& value) {
  add_element(parent, name, {{"w:val", value}});
}

void add_value(pugi::xml_node parent, const char* name, int value) {
  add_element(parent, name, {{"w:val", value}});
}

pugi::xml_node add_word_root(pugi::xml_document& part, const char* name) {
  return add_element(
      part, name,
      {{"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
       {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
       {"xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"},
       {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
       {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
       {"xmlns:wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"},
       {"xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"}});
}

std::string xml_bytes(const pugi::xml_document& part) {
  StringWriter writer;
  writer.bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  part.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return writer.bytes;
}

}  // namespace minsheng
