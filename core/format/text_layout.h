// Paragraphs and tables of an office file on their way to plain text: what the readers of .docx,
// .xlsx and HTML have in common. One line a paragraph; one line a table row with tabs between the
// cells, as the plan reader takes tables (text/table_grid.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace minsheng {

inline constexpr size_t kMaxLayoutBytes = size_t{8} << 20;  // of text; no plan is that long

class TextLayout {
 public:
  // --- Paragraphs. White space at both ends goes; blank paragraphs leave one blank line.
  void add_text(std::string_view words);  // white space in it counts as blanks
  void add_tab();
  void add_break();                        // a new line of the same paragraph
  void set_label(std::string_view label);  // printed number of this paragraph, or the next
  void end_paragraph();
  bool in_paragraph() const { return !paragraph_.empty(); }

  // --- Tables. Cells are opened with their column, counted from 0 and rising within a row;
  // those that a merged cell covers are not opened and come out empty. Inside a row of several
  // cells, paragraphs and tables within a cell run together, parted by blanks. A table with one
  // column is no table but its content; nor are rows with a single cell above the rest (titles), or
  // below it at the left (remarks). Columns without any text are left out. Tables deeper than
  // kDeepestTable are read as paragraphs. Closing what is not open does nothing.
  void open_table();
  void open_row();
  void open_cell(size_t column);
  void close_cell();
  void close_table();

  // Over kMaxLayoutBytes: the rest is no longer taken. To be asked again after take(), as tables
  // cost something too.
  bool is_full() const { return size_ > kMaxLayoutBytes; }

  // Closes what is open. Lines end in \n.
  std::string take();

  static constexpr size_t kDeepestTable = 16;

 private:
  struct Cell {
    size_t column = 0;
    std::string text;  // lines
  };
  using Row = std::vector<Cell>;  // from left to right
  struct Table {
    std::vector<Row> rows;
    bool cell_is_open = false;
  };

  std::string& target();
  static std::vector<const Cell*> filled_cells(const Row& row);
  void append_table(const Table& table);
  void append_rows(const std::vector<Row>& rows, const std::vector<size_t>& columns);
  void append_row(std::string& out, const Row& row, const std::vector<size_t>& columns);

  std::string out_;
  std::string paragraph_;
  std::string label_;
  std::vector<Table> open_;  // from the outermost in
  size_t too_deep_ = 0;      // open tables below the deepest that is kept
  size_t size_ = 0;          // bytes taken
};

}  // namespace minsheng
