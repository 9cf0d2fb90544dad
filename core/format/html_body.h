// Lays out the tokens of an HTML document: see html_reader.h.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "format/html_tokens.h"
#include "format/text_layout.h"

namespace minsheng {

class HtmlBody {
 public:
  explicit HtmlBody(TextLayout& layout) : layout_(layout) {}

  void read(HtmlTokens& tokens);

  size_t pictures() const { return pictures_; }

 private:
  // Which columns the cells above still reach down to.
  struct Grid {
    size_t row = 0;
    size_t column = 0;
    std::vector<size_t> free_from;  // by column: the first row that is free; shorter means 0
  };
  struct List {
    std::string format;  // as list_number(); "bullet" for <ul>
    int64_t next = 1;
  };

  void open(const HtmlToken& tag);
  void close(const HtmlToken& tag);
  void open_table_part(const HtmlToken& tag);
  void open_cell(const HtmlToken& tag);
  void open_list(const HtmlToken& tag);
  void open_list_item(const HtmlToken& tag);
  void add_text(std::string_view text);
  bool skip(const HtmlToken& token);

  TextLayout& layout_;
  std::vector<Grid> grids_;  // of open tables
  std::vector<List> lists_;
  std::string skipped_;       // the element that is left out, while in it
  size_t skipped_depth_ = 0;  // elements of that name that are open
  size_t preformatted_ = 0;
  bool gap_ = false;       // white space waits for the next character
  bool line_end_ = false;  // the gap has a line end
  char last_ = 0;          // last byte of the paragraph, 0 at its beginning
  size_t pictures_ = 0;
};

}  // namespace minsheng
