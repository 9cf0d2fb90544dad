// Tables for a terminal, where a Chinese character is two columns wide.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minsheng {

// Columns that a text takes: 2 for hanzi, kana, hangul, full-width forms and CJK punctuation, 0 for
// control characters, else 1 (Unicode UAX #11, ambiguous ones narrow).
size_t display_width(std::string_view text);

// Cut to `width` columns, the last one "…" where something is left out.
std::string fit(std::string_view text, size_t width);

enum class Align { left, right };

// Rows of cells under a header; every row has as many cells as `columns`.
class TextTable {
 public:
  struct Column {
    std::string title;
    Align align = Align::left;
    size_t max_width = 40;
  };

  explicit TextTable(std::vector<Column> columns) : columns_(std::move(columns)) {}

  void add_row(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }

  // Two blanks between columns, no blanks at line ends.
  std::string to_text() const;

 private:
  std::vector<Column> columns_;
  std::vector<std::vector<std::string>> rows_;
};

}  // namespace minsheng
