// Styles of a Word document: see word_styles.h.
#include "format/word_styles.h"

#include <charconv>

namespace minsheng {

int64_t whole_number(std::string_view text, int64_t otherwise) {
  int64_t value = 0;
  const char* end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data(), end, value);
  return error == std::errc() && stop == end ? value : otherwise;
}

NumberRef number_ref_in(XmlNode paragraph_properties) {
  XmlNode reference = paragraph_properties.child("numPr");
  return {whole_number(reference.child("numId").attribute("val"), -1),
          whole_number(reference.child("ilvl").attribute("val"), -1)};
}

WordStyles::WordStyles(XmlNode root) {
  for (XmlNode node = root.first(); node; node = node.next()) {
    if (node.name() != "style") continue;
    std::string id(node.attribute("styleId"));
    std::string_view chosen = node.attribute("default");
    bool is_default = chosen == "1" || chosen == "true" || chosen == "on";
    if (is_default && node.attribute("type") == "paragraph") default_style_ = id;
    styles_[id] = {std::string(node.child("name").attribute("val")),
                   std::string(node.child("basedOn").attribute("val")),
                   number_ref_in(node.child("pPr"))};
  }
}

const WordStyles::Style* WordStyles::find(std::string_view style) const {
  auto found = styles_.find(style);
  return found == styles_.end() ? nullptr : &found->second;
}

NumberRef WordStyles::number_of(std::string_view style) const {
  constexpr int kMostBases = 20;  // styles may be based on each other in a circle
  NumberRef number;
  for (int i = 0; i < kMostBases; ++i) {
    const Style* found = find(style);
    if (!found) break;
    if (number.list < 0) number.list = found->number.list;
    if (number.level < 0) number.level = found->number.level;
    style = found->base;
  }
  return number;
}

bool WordStyles::is_contents(std::string_view style) const {
  const Style* found = find(style);
  return found && found->name.size() == 5 &&
         (found->name.starts_with("toc ") || found->name.starts_with("TOC "));
}

}  // namespace minsheng
