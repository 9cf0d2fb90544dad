// Lays out the tokens of an HTML document: see html_body.h.
#include "format/html_body.h"

#include <algorithm>

#include "base/utf8.h"
#include "format/list_number.h"
#include "format/word_styles.h"

namespace minsheng {
namespace {

constexpr size_t kMaxColumns = 2048;
constexpr size_t kMaxLists = 64;

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_block(std::string_view name) {
  return is_one_of(
      name, {"address", "article", "aside", "blockquote", "body",    "caption", "center", "dd",
             "div",     "dl",      "dt",    "figure",     "footer",  "form",    "h1",     "h2",
             "h3",      "h4",      "h5",    "h6",         "header",  "hr",      "li",     "main",
             "nav",     "ol",      "p",     "pre",        "section", "table",   "tbody",  "td",
             "tfoot",   "th",      "thead", "tr",         "ul"});
}

bool is_void(std::string_view name) {
  return is_one_of(name, {"br", "col", "hr", "img", "input", "link", "meta", "wbr"});
}

bool is_not_displayed(const HtmlToken& tag) {
  if (is_one_of(tag.name, {"del", "select", "textarea", "svg"})) return true;
  std::string style = html_attribute(tag.attributes, "style");
  return style_property(style, "display") == "none" || style_property(style, "mso-hide") == "all";
}

// The names of CSS and of the old type attribute, as list_number() calls them.
std::string list_format(const HtmlToken& tag) {
  std::string type = html_attribute(tag.attributes, "type");
  std::string style = html_attribute(tag.attributes, "style");
  std::string css = style_property(style, "list-style-type");
  if (css.empty()) css = style_property(style, "list-style");
  if (css.starts_with("none")) return "none";
  if (css.starts_with("cjk-") || css.starts_with("simp-chinese") ||
      css.starts_with("trad-chinese")) {
    return "chineseCountingThousand";
  }
  if (type == "a" || css == "lower-alpha" || css == "lower-latin") return "lowerLetter";
  if (type == "A" || css == "upper-alpha" || css == "upper-latin") return "upperLetter";
  if (type == "i" || css == "lower-roman") return "lowerRoman";
  if (type == "I" || css == "upper-roman") return "upperRoman";
  return tag.name == "ul" ? "bullet" : "decimal";
}

size_t span_in(const HtmlToken& tag, std::string_view name, size_t most) {
  int64_t span = whole_number(trim(html_attribute(tag.attributes, name)), 1);
  if (span == 0 && name == "rowspan") return most;  // down to the end of the table
  return static_cast<size_t>(std::clamp<int64_t>(span, 1, static_cast<int64_t>(most)));
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

}  // namespace

void HtmlBody::read(HtmlTokens& tokens) {
  for (HtmlToken token = tokens.next(); token.kind != HtmlToken::Kind::end; token = tokens.next()) {
    if (skip(token)) continue;
    if (token.kind == HtmlToken::Kind::text) add_text(token.text);
    if (token.kind == HtmlToken::Kind::open) open(token);
    if (token.kind == HtmlToken::Kind::close) close(token);
  }
}

// True within an element that is left out, its tags included.
bool HtmlBody::skip(const HtmlToken& token) {
  bool opens = token.kind == HtmlToken::Kind::open && !is_void(token.name) &&
               !token.attributes.ends_with('/');
  if (skipped_depth_ == 0) {
    if (!opens || !is_not_displayed(token)) return false;
    skipped_ = token.name;
  }
  if (opens && token.name == skipped_) ++skipped_depth_;
  if (token.is_close(skipped_)) --skipped_depth_;
  return true;
}

// White space runs together; a line end between two characters that are not ASCII is none, as
// Chinese is wrapped anywhere.
void HtmlBody::add_text(std::string_view text) {
  std::string out;
  for (char c : text) {
    bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
    if (space && preformatted_ > 0) {
      if (c != '\n' && c != '\r') out += c;
      if (c != '\n') continue;
      layout_.add_text(out);
      layout_.add_break();
      out.clear();
    } else if (space) {
      gap_ = true;
      line_end_ = line_end_ || c == '\n' || c == '\r';
    } else {
      bool wrapped = line_end_ && !is_ascii(c) && !is_ascii(last_);
      if (gap_ && last_ != 0 && !wrapped) out += ' ';
      gap_ = line_end_ = false;
      last_ = c;
      out += c;
    }
  }
  layout_.add_text(out);
}

void HtmlBody::open(const HtmlToken& tag) {
  if (tag.name == "br") {
    layout_.add_break();
    gap_ = line_end_ = false;
    last_ = 0;
  }
  if (tag.name == "img" || tag.name == "v:imagedata") ++pictures_;
  if (!is_block(tag.name)) return;
  if (layout_.in_paragraph()) layout_.end_paragraph();
  gap_ = line_end_ = false;
  last_ = 0;
  if (tag.name == "pre") ++preformatted_;
  if (tag.name == "ol" || tag.name == "ul") open_list(tag);
  if (tag.name == "li") open_list_item(tag);
  open_table_part(tag);
}

void HtmlBody::open_table_part(const HtmlToken& tag) {
  if (tag.name == "table") {
    layout_.open_table();
    grids_.emplace_back();
  }
  if (grids_.empty()) return;
  Grid& grid = grids_.back();
  if (tag.name == "tr") {
    layout_.open_row();
    ++grid.row;
    grid.column = 0;
  }
  if (tag.name == "td" || tag.name == "th") open_cell(tag);
}

void HtmlBody::open_cell(const HtmlToken& tag) {
  constexpr size_t kMostRows = 65534;
  Grid& grid = grids_.back();
  auto is_taken = [&](size_t column) {
    return column < grid.free_from.size() && grid.free_from[column] > grid.row;
  };
  while (is_taken(grid.column)) ++grid.column;
  size_t columns = span_in(tag, "colspan", 1000);
  size_t rows = span_in(tag, "rowspan", kMostRows);
  size_t first = std::min(grid.column, kMaxColumns);  // what is wider runs together
  grid.column += columns;
  size_t end = std::min(grid.column, kMaxColumns);
  if (rows > 1 && grid.free_from.size() < end) grid.free_from.resize(end);
  for (size_t column = first; rows > 1 && column < end; ++column) {
    grid.free_from[column] = grid.row + rows;
  }
  layout_.open_cell(first);
}

void HtmlBody::open_list(const HtmlToken& tag) {
  if (lists_.size() >= kMaxLists) return;
  lists_.push_back({list_format(tag), whole_number(html_attribute(tag.attributes, "start"), 1)});
}

void HtmlBody::open_list_item(const HtmlToken& tag) {
  if (lists_.empty()) return;
  List& list = lists_.back();
  list.next = whole_number(html_attribute(tag.attributes, "value"), list.next);
  if (list.format == "bullet") layout_.set_label("•");
  if (list.format != "bullet" && list.format != "none") {
    std::string number = list_number(list.format, list.next);
    layout_.set_label(number + (list.format == "chineseCountingThousand" ? "、" : "."));
  }
  ++list.next;
}

void HtmlBody::close(const HtmlToken& tag) {
  if (!is_block(tag.name)) return;
  if (layout_.in_paragraph() || tag.name == "p") layout_.end_paragraph();
  if (tag.name == "li") layout_.set_label("");
  gap_ = line_end_ = false;
  last_ = 0;
  if (tag.name == "pre" && preformatted_ > 0) --preformatted_;
  if ((tag.name == "ol" || tag.name == "ul") && !lists_.empty()) lists_.pop_back();
  if (tag.name == "td" || tag.name == "th") layout_.close_cell();
  if (tag.name == "table" && !grids_.empty()) {
    layout_.close_table();
    grids_.pop_back();
  }
}

}  // namespace minsheng
