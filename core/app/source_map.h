// The source of a draft, cut into lines, and which item and target each place of it belongs to.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "model/ledger.h"
#include "text/plan_reading.h"

namespace minsheng {

// A line to show, without white space around it. Blank lines are left out; a line longer than
// kLongestPiece is cut into several with the same number.
struct MappedLine {
  Span bytes;
  int number = 0;     // in the document, from 1
  bool first = true;  // of the pieces of its line
};
inline constexpr uint32_t kLongestPiece = 4096;

struct OwnedSpan {
  Span span;
  Id record;
};

struct SourceMap {
  std::vector<MappedLine> lines;
  int line_count = 0;              // of the document, blank ones included
  std::vector<OwnedSpan> items;    // sorted by begin
  std::vector<OwnedSpan> targets;  // sorted by begin
};

std::vector<MappedLine> cut_lines(const std::string& text);
// Follows the ledger's present items; call again after each change.
void map_owners(SourceMap& map, const Ledger& ledger);

// The item or target whose source holds that byte, "" for none.
Id owner_at(const std::vector<OwnedSpan>& spans, uint32_t offset);
// As owner_at; between two pieces of one item that item, so that text a reader left out in the
// middle of an item is known to stand in it.
Id owner_around(const std::vector<OwnedSpan>& spans, uint32_t offset);
// The first owner of any byte of `span`.
Id owner_within(const std::vector<OwnedSpan>& spans, Span span);

// Index of the line that holds the byte, or of the next one.
size_t line_at(const std::vector<MappedLine>& lines, uint32_t offset);

// The marks that touch `span`, half open, as indices. `marks` in text order.
std::pair<size_t, size_t> marks_within(const std::vector<Mark>& marks, Span span);

}  // namespace minsheng
