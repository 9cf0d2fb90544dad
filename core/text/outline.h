// The third step: the tree of a document's headings and numbered paragraphs. Kinds are learnt from
// the order and nesting of the numbers, never from the depth of Markdown marks.
#pragma once

#include <vector>

#include "text/source_blocks.h"

namespace minsheng {

struct OutlineTable {
  TableGrid grid;
  Range title;  // the heading-like paragraph right above it, else empty
};

struct OutlineNode {
  Marker marker;
  Range printed;            // the marker's characters
  Range head;               // the rest of its paragraph
  std::vector<Range> body;  // paragraphs without a marker that follow it
  std::vector<size_t> children;
  std::vector<size_t> tables;  // indices into Outline::tables
  size_t parent = 0;
  bool heading_mark = false;
};

// nodes[0] is the document itself: no marker, its body is what stands before the first number.
// Nodes stand in document order, so a child's index is always greater than its parent's.
struct Outline {
  std::vector<OutlineNode> nodes;
  std::vector<OutlineTable> tables;
  Range own_annex;                   // 附件7 as the document's first line
  std::vector<Range> annex_entries;  // 2.月报表 below 附件：1.分解表; also in their node's body
};

Outline read_outline(const CleanText& text, std::vector<Block> blocks);

// All paragraphs behind the first number that have none of their own.
std::vector<Range> paragraphs_after_front(const Outline& outline);

}  // namespace minsheng
