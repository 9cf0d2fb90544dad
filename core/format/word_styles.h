// Of a Word document's styles (styles.xml) what reading needs: numbers and what a style is for.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "format/xml_tree.h"

namespace minsheng {

// Reference to an automatic number, w:numPr. -1 where it is not said; list 0 means no number.
struct NumberRef {
  int64_t list = -1;
  int64_t level = -1;

  bool operator==(const NumberRef&) const = default;
};

NumberRef number_ref_in(XmlNode paragraph_properties);

// A whole number, `otherwise` where the text is none.
int64_t whole_number(std::string_view text, int64_t otherwise);

class WordStyles {
 public:
  explicit WordStyles(XmlNode root);  // null: a document without styles

  // By the style itself or those it is based on. An unknown style has no number.
  NumberRef number_of(std::string_view style) const;
  // Lines of a table of contents: generated, they repeat the headings.
  bool is_contents(std::string_view style) const;
  const std::string& default_style() const { return default_style_; }

 private:
  struct Style {
    std::string name;
    std::string base;
    NumberRef number;
  };

  const Style* find(std::string_view style) const;

  std::map<std::string, Style, std::less<>> styles_;
  std::string default_style_;
};

}  // namespace minsheng
