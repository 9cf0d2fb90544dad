// Building the parts of a Word document. pugixml itself stays in the sources.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>

namespace pugi {
class xml_document;
class xml_node;
}  // namespace pugi

namespace minsheng {

struct XmlAttribute {
  XmlAttribute(const char* attribute, std::string text) : name(attribute), value(std::move(text)) {}
  XmlAttribute(const char* attribute, int64_t number)
      : name(attribute), value(std::to_string(number)) {}

  const char* name;
  std::string value;
};

// The new last child of `parent`. The order of children is fixed in WordprocessingML (ECMA-376
// part 1, annex A): Word refuses a file that has another one.
pugi::xml_node add_element(pugi::xml_node parent, const char* name,
                           std::initializer_list<XmlAttribute> attributes = {});

// Most settings are one attribute: <w:jc w:val="center"/>.
void add_value(pugi::xml_node parent, const char* name, const std::string& value);
void add_value(pugi::xml_node parent, const char* name, int value);

// The part's root element. What its content is called by is named there: w:, r:, wp:, a: …
pugi::xml_node add_word_root(pugi::xml_document& part, const char* name);

// The part's bytes, the same for the same tree.
std::string xml_bytes(const pugi::xml_document& part);

}  // namespace minsheng
