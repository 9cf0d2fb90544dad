// Cells that a spreadsheet's clipboard put in quotes because they hold line breaks:
// 1⇥"县住建局⏎县林业局"⇥12月底前, with "" for a quote inside (part of source_lines.h).
#pragma once

#include "text/clean_text.h"

namespace minsheng {

// Where the quoted cell that begins with the quote at text[at] ends, behind its closing quote; 0
// where none does. It begins behind a tab or a line end, holds a line break and no tab, and its
// closing quote stands before a tab or, where it began behind a tab, before a line end.
size_t quoted_cell_end(std::string_view text, size_t at);

// Adds source[bytes], which begins and ends as such a cell does, without its outer quotes and one
// for two of those inside; otherwise as append_source().
void append_quoted_cell(CleanText& to, std::string_view source, Span bytes, bool starts_line,
                        char left_out);

}  // namespace minsheng
