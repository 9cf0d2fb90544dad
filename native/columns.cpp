#include "native/columns.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {
namespace {

size_t width_of(char32_t code) {
  if (code < 0x20 || (code >= 0x7F && code < 0xA0)) return 0;
  bool wide = (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) ||
              (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF) ||
              (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60) ||
              (code >= 0xFFE0 && code <= 0xFFE6) || (code >= 0x20000 && code <= 0x3FFFD);
  return wide ? 2 : 1;
}

std::string pad(const std::string& text, size_t width, Align align) {
  std::string blanks(width - std::min(width, display_width(text)), ' ');
  return align == Align::left ? text + blanks : blanks + text;
}

}  // namespace

size_t display_width(std::string_view text) {
  size_t width = 0;
  for (char32_t code : to_utf32(text)) width += width_of(code);
  return width;
}

std::string fit(std::string_view text, size_t width) {
  std::string plain = replace_all(replace_all(std::string(text), "\n", " "), "\t", " ");
  if (display_width(plain) <= width) return plain;
  std::string cut;
  size_t used = 1;
  for (char32_t code : to_utf32(plain)) {
    used += width_of(code);
    if (used > width) break;
    append_utf8(cut, code);
  }
  return cut + "…";
}

std::string TextTable::to_text() const {
  std::vector<std::string> titles;
  std::vector<size_t> widths;
  for (const Column& column : columns_) {
    titles.push_back(column.title);
    widths.push_back(display_width(column.title));
  }
  for (const std::vector<std::string>& row : rows_) {
    for (size_t i = 0; i < row.size(); ++i) {
      size_t width = std::min(display_width(row[i]), columns_[i].max_width);
      widths[i] = std::max(widths[i], width);
    }
  }
  std::string out;
  auto add_line = [&](const std::vector<std::string>& cells) {
    std::string line;
    for (size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) line += "  ";
      line += pad(fit(cells[i], widths[i]), widths[i], columns_[i].align);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
  };
  add_line(titles);
  for (const std::vector<std::string>& row : rows_) add_line(row);
  return out;
}

}  // namespace minsheng
