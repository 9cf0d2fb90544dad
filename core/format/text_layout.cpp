// Paragraphs and tables to plain text: see text_layout.h.
#include "format/text_layout.h"

#include <algorithm>
#include <utility>

#include "base/sort_list.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

// 「一、」 stands close to its text, 「1.」 does not: 1. 5公里 is not 1.5公里.
std::string labelled(const std::string& label, std::string_view text) {
  if (text.empty()) return {};
  if (label.empty()) return std::string(text);
  return label + (is_ascii(label.back()) ? " " : "") + std::string(text);
}

// Lines of a cell as one, parted by blanks.
void append_flat(std::string& out, std::string_view lines) {
  size_t begin = out.size();
  for (char c : trim(lines)) {
    bool blank = c == '\n' || c == '\t' || c == ' ';
    if (blank && out.size() > begin && out.back() == ' ') continue;
    out += blank ? ' ' : c;
  }
}

void append_blank_line(std::string& out) {
  if (!out.empty() && !out.ends_with("\n\n")) out += '\n';
}

std::string without_broken_bytes(std::string text) {
  if (find_invalid_utf8(text) == std::string::npos) return text;
  std::string whole;
  for (size_t at = 0; at < text.size();) {
    DecodedCharacter character = decode_at(text, at);
    append_utf8(whole, character.code);
    at += character.length;
  }
  return whole;
}

}  // namespace

void TextLayout::add_text(std::string_view words) {
  if (is_full()) return;
  size_ += words.size();
  for (char c : words) {
    bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    if (!control) paragraph_ += c;
    if (c == '\t' || c == '\n' || c == '\r') paragraph_ += ' ';
  }
}

void TextLayout::add_tab() {
  if (!trim(paragraph_).empty()) paragraph_ += '\t';  // in front it is only an indent
}

void TextLayout::add_break() { paragraph_ += '\n'; }

void TextLayout::set_label(std::string_view label) {
  size_ += label.size();
  label_ = label;
}

void TextLayout::end_paragraph() {
  std::string line = labelled(label_, trim(paragraph_));
  paragraph_.clear();
  label_.clear();
  if (!line.empty()) {
    target() += line + '\n';
    size_ += 1;
  } else if (open_.empty()) {
    append_blank_line(out_);
  }
}

void TextLayout::open_table() {
  if (in_paragraph()) end_paragraph();
  if (open_.size() < kDeepestTable) {
    open_.emplace_back();
  } else {
    ++too_deep_;
  }
}

void TextLayout::open_row() {
  close_cell();
  if (!open_.empty() && too_deep_ == 0) open_.back().rows.emplace_back();
}

void TextLayout::open_cell(size_t column) {
  close_cell();
  if (open_.empty() || too_deep_ > 0) return;
  Table& table = open_.back();
  if (table.rows.empty()) table.rows.emplace_back();
  table.rows.back().push_back({column, {}});
  table.cell_is_open = true;
}

void TextLayout::close_cell() {
  if (in_paragraph()) end_paragraph();
  label_.clear();
  if (!open_.empty() && too_deep_ == 0) open_.back().cell_is_open = false;
}

void TextLayout::close_table() {
  close_cell();
  if (too_deep_ > 0) {
    --too_deep_;
  } else if (!open_.empty()) {
    Table table = std::move(open_.back());
    open_.pop_back();
    append_table(table);
  }
}

std::string TextLayout::take() {
  if (in_paragraph()) end_paragraph();
  while (!open_.empty()) close_table();
  return without_broken_bytes(std::move(out_));
}

// Where lines go now; text of a table outside its cells gets a row of its own.
std::string& TextLayout::target() {
  if (open_.empty()) return out_;
  Table& table = open_.back();
  if (!table.cell_is_open) {
    table.rows.push_back({{0, {}}});
    table.cell_is_open = true;
  }
  return table.rows.back().back().text;
}

std::vector<const TextLayout::Cell*> TextLayout::filled_cells(const Row& row) {
  std::vector<const Cell*> filled;
  for (const Cell& cell : row) {
    if (!cell.text.empty()) filled.push_back(&cell);
  }
  return filled;
}

void TextLayout::append_table(const Table& table) {
  std::vector<size_t> columns;
  for (const Row& row : table.rows) {
    for (const Cell& cell : row) {
      if (!cell.text.empty()) columns.push_back(cell.column);
    }
  }
  if (columns.empty()) return;
  sort_list(columns);
  columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
  append_rows(table.rows, columns);
}

void TextLayout::append_rows(const std::vector<Row>& rows, const std::vector<size_t>& columns) {
  auto first = std::find_if(rows.begin(), rows.end(),
                            [](const Row& row) { return filled_cells(row).size() > 1; });
  auto behind =
      std::find_if(rows.rbegin(), std::make_reverse_iterator(first), [&](const Row& row) {
        std::vector<const Cell*> filled = filled_cells(row);
        // A cell alone further right stands beside merged ones that reach down to it.
        return filled.size() > 1 || (filled.size() == 1 && filled[0]->column != columns.front());
      }).base();
  std::string& out = target();
  for (auto row = rows.begin(); row != rows.end(); ++row) {
    if (row == first || row == behind) append_blank_line(out);
    if (row >= first && row < behind) {
      append_row(out, *row, columns);
    } else {
      for (const Cell& cell : *row) out += cell.text;
    }
  }
  if (behind == rows.end() && first != rows.end()) append_blank_line(out);
}

void TextLayout::append_row(std::string& out, const Row& row, const std::vector<size_t>& columns) {
  size_t column = 0;
  size_t begin = out.size();
  for (const Cell& cell : row) {
    if (cell.text.empty() || is_full()) continue;
    auto place = std::lower_bound(columns.begin(), columns.end(), cell.column);
    auto wanted = static_cast<size_t>(place - columns.begin());
    size_t tabs = wanted - std::min(wanted, column);
    size_ += tabs;
    out.append(tabs, '\t');
    column = std::max(wanted, column);
    append_flat(out, cell.text);
  }
  if (out.size() == begin) return;
  if (column == 0) out += '\t';
  out += '\n';
}

}  // namespace minsheng
