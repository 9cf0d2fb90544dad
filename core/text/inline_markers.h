// Numbers in the midst of a paragraph: 「1.…。2.…。」 all in one line, or an item glued to the end
// of the one before it.
#pragma once

#include <vector>

#include "text/source_blocks.h"

namespace minsheng {

// The pieces of a paragraph, each with its marker; the first has the paragraph's own (perhaps
// none). One piece where nothing is to be cut.
std::vector<Paragraph> split_at_markers(const CleanText& text, const Paragraph& paragraph);

// Cuts at 一是 二是 三是; empty unless at least two follow each other.
std::vector<Paragraph> split_at_spoken(const CleanText& text, Range range);

}  // namespace minsheng
