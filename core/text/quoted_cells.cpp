// Quoted cells of a spreadsheet's clipboard: see quoted_cells.h.
#include "text/quoted_cells.h"

#include <algorithm>

namespace minsheng {
namespace {

constexpr size_t kLongestCell = 32767 * 3;  // bytes: what a cell of Excel holds, in Chinese

bool is_break(char c) { return c == '\n' || c == '\r'; }

bool is_doubled(std::string_view text, size_t at) {
  return at + 1 < text.size() && text[at + 1] == '"';
}

}  // namespace

size_t quoted_cell_end(std::string_view text, size_t at) {
  bool behind_tab = at > 0 && text[at - 1] == '\t';
  if (!behind_tab && at > 0 && !is_break(text[at - 1])) return 0;
  bool broken = false;
  size_t limit = std::min(text.size(), at + kLongestCell);
  for (size_t i = at + 1; i < limit; ++i) {
    if (text[i] == '\t') return 0;
    broken = broken || is_break(text[i]);
    if (text[i] != '"') continue;
    if (is_doubled(text, i)) {
      ++i;
      continue;
    }
    bool last = i + 1 == text.size() || is_break(text[i + 1]);
    bool closed = last ? behind_tab : text[i + 1] == '\t';
    return broken && closed ? i + 1 : 0;
  }
  return 0;
}

void append_quoted_cell(CleanText& to, std::string_view source, Span bytes, bool starts_line,
                        char left_out) {
  uint32_t begin = bytes.begin + 1;
  uint32_t end = bytes.end - 1;
  for (uint32_t i = begin; i < end; ++i) {
    if (is_break(source[i])) {
      append_source(to, source, {begin, i}, starts_line, left_out);
      begin = i + 1;
      starts_line = true;
    } else if (source[i] == '"') {
      append_source(to, source, {begin, i + 1}, starts_line, left_out);
      to.places.back().span.end = i + 2;
      begin = i + 2;
      starts_line = false;
      ++i;
    }
  }
  append_source(to, source, {begin, end}, starts_line, left_out);
}

}  // namespace minsheng
