// Which lines of a row belong to which of its cells, where some cells take several lines
// (part of cell_lines.h).
#pragma once

#include <vector>

#include "text/clean_text.h"
#include "text/plan_reading.h"

namespace minsheng {

// 0 where the line may stand in a column of that role; more where it looks like another's.
size_t misfit(const CleanText& text, Range line, ColumnRole role);

struct LineShares {
  std::vector<size_t> counts;  // lines of each cell, from the left; at least one
  size_t misfits = 0;          // lines that look like another column's
};

// Units go into columns of units, dates into those of deadlines, other words into the rest.
// `lines` are at least as many as `roles`.
LineShares share_lines(const CleanText& text, const std::vector<Range>& lines,
                       const std::vector<ColumnRole>& roles);

}  // namespace minsheng
