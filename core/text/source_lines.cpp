// Cutting a document into lines: see source_lines.h.
#include "text/source_lines.h"

#include <algorithm>

#include "text/quoted_cells.h"

namespace minsheng {
namespace {

bool is_line_end(char c) { return c == '\n' || c == '\r' || c == '\f' || c == '\v'; }

uint16_t count(std::string_view line, char c) {
  auto found = std::count(line.begin(), line.end(), c);
  return static_cast<uint16_t>(std::min<std::ptrdiff_t>(found, UINT16_MAX));
}

size_t skip_blanks(std::string_view line, size_t at) {
  while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) ++at;
  return at;
}

// Length of a heading's #, a list's "- " or a quotation's "> ".
size_t front_mark_length(std::string_view line, SourceLine& out) {
  size_t at = skip_blanks(line, 0);
  size_t hashes = at;
  while (hashes < line.size() && line[hashes] == '#') ++hashes;
  if (hashes > at && hashes - at <= 6) {
    out.heading_mark = true;
    return hashes;
  }
  constexpr std::string_view kListMarks = "-*+>";
  bool list = at + 1 < line.size() && kListMarks.find(line[at]) != std::string_view::npos &&
              line[at + 1] == ' ';
  return list ? at + 1 : 0;
}

// The end of the line that begins at text[begin]; line ends inside quoted cells are none.
size_t line_end(std::string_view text, size_t begin) {
  size_t end = begin;
  while (end < text.size() && !is_line_end(text[end])) {
    bool front = end == begin || text[end - 1] == '\t';
    size_t cell = front && text[end] == '"' ? quoted_cell_end(text, end) : 0;
    end = cell > 0 ? cell : end + 1;
  }
  return end;
}

// source[bytes] of a line, quoted cells among it.
void append_line(CleanText& text, std::string_view source, Span bytes, char left_out) {
  size_t before = text.size();
  uint32_t begin = bytes.begin;
  for (uint32_t i = bytes.begin; i < bytes.end; ++i) {
    size_t cell = source[i] == '"' ? quoted_cell_end(source, i) : 0;
    if (cell == 0 || cell > bytes.end) continue;
    append_source(text, source, {begin, i}, text.size() == before, left_out);
    begin = static_cast<uint32_t>(cell);
    append_quoted_cell(text, source, {i, begin}, text.size() == before, left_out);
    i = begin - 1;
  }
  append_source(text, source, {begin, bytes.end}, text.size() == before, left_out);
}

SourceLine read_line(CleanText& text, std::string_view source, Span bytes) {
  std::string_view line = source.substr(bytes.begin, bytes.size());
  SourceLine out;
  out.bytes = bytes;
  out.tabs = count(line, '\t');
  out.pipes = count(line, '|');
  out.leading_tab = !line.empty() && line[0] == '\t';
  size_t mark = front_mark_length(line, out);
  out.chars.begin = text.size();
  bool piped = out.pipes >= 2;
  bool rule = piped && line.find_first_not_of("|:-+= \t") == std::string_view::npos;
  uint32_t begin = rule ? bytes.end : bytes.begin + static_cast<uint32_t>(mark);
  append_line(text, source, {begin, bytes.end}, piped ? '|' : '\0');
  out.chars.end = text.size();
  bool blank_kept = !out.chars.empty() && text.chars[out.chars.begin] == U' ';
  if (blank_kept) ++out.chars.begin;
  return out;
}

}  // namespace

std::string_view cut_document(std::string_view text) {
  if (text.size() <= kLongestDocument) return text;
  size_t end = kLongestDocument;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

SourceLines read_lines(std::string_view text) {
  SourceLines out;
  bool after_blank = false;
  for (size_t begin = 0; begin < text.size();) {
    size_t end = line_end(text, begin);
    Span bytes = {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)};
    SourceLine line = read_line(out.text, text, bytes);
    bool crlf = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
    begin = end + (crlf ? 2 : 1);
    if (line.chars.empty() && line.tabs == 0 && line.pipes < 2) {
      after_blank = true;
      continue;
    }
    line.after_blank = after_blank;
    after_blank = false;
    out.lines.push_back(line);
  }
  return out;
}

}  // namespace minsheng
