// The first step of every reader: a document as clean text and the lines it stands on.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/clean_text.h"

namespace minsheng {

// Longer documents are cut here (at a character boundary): 1 MB, about 350,000 Chinese
// characters, a hundred times the longest plan met.
inline constexpr size_t kLongestDocument = 1u << 20;

// At most kLongestDocument bytes of it, cut where a character begins.
std::string_view cut_document(std::string_view text);

struct SourceLine {
  Range chars;               // without the marks that stood in front; may be empty for a table line
  Span bytes;                // the whole line without its line end
  bool after_blank = false;  // at least one blank line stands before it
  bool heading_mark = false;  // began with Markdown's #; its depth says nothing
  uint16_t tabs = 0;          // tab characters in the line
  uint16_t pipes = 0;         // | characters; from two on they are layout and left out of `chars`
  bool leading_tab = false;
};

// Lines without any character are left out, unless tabs or pipes make them a row of empty cells.
struct SourceLines {
  CleanText text;  // of all lines, one after the other
  std::vector<SourceLine> lines;
};

// `text` must not be longer than kLongestDocument. Line ends: LF, CR LF, CR, form feed; those
// inside a quoted cell (quoted_cells.h) are blanks of one line.
SourceLines read_lines(std::string_view text);

}  // namespace minsheng
