// HTML cut into tags and text, tolerant as browsers are; for what office programs put on the
// clipboard and what is saved as a web page. Linear in the length of the source.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minsheng {

struct HtmlToken {
  enum class Kind { text, open, close, end };

  Kind kind = Kind::end;
  std::string name;             // of tags, lower case, with a prefix as in o:p
  std::string_view attributes;  // of open tags, as written
  std::string text;             // entities resolved, white space as written

  bool is_open(std::string_view tag) const { return kind == Kind::open && name == tag; }
  bool is_close(std::string_view tag) const { return kind == Kind::close && name == tag; }
};

class HtmlTokens {
 public:
  // `source` must outlive the tokens.
  explicit HtmlTokens(std::string_view source) : source_(source) {}

  // Comments, document types and conditional marks (<![if …]>) are left out; what stands between
  // <script>, <style>, <xml> and the like and its end
  // too, if it has one. A < that begins no tag is text.
  HtmlToken next();

 private:
  bool skip_markup();
  void skip_raw(const std::string& name);
  HtmlToken read_tag();
  HtmlToken read_text();
  bool at_tag() const;

  std::string_view source_;
  size_t at_ = 0;
  std::vector<std::string> never_closed_;  // elements whose end does not come any more
};

// The value of an attribute (name in lower case), entities resolved; "" without it.
std::string html_attribute(std::string_view attributes, std::string_view name);

// The value of a property in a style attribute, lower case and trimmed; "" without it.
std::string style_property(std::string_view style, std::string_view name);

}  // namespace minsheng
