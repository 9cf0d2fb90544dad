// The figures of one progress entry: what is done, planned, and the share of the year's task.
#pragma once

#include <vector>

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

// `part_of` of the record is left empty; `total_index` points into the same list instead.
struct FigureDraft {
  Figure record;  // without ids and spans
  Range phrase;   // characters of the entry's text
  size_t total_index = static_cast<size_t>(-1);
};

// In text order. A percent belongs to the figure right before it in its sentence, to several where
// they stand side by side (`shared_percent`), or stands alone. `title` names what a percent that
// stands alone measures.
std::vector<FigureDraft> read_figures(const CleanText& entry, const std::vector<size_t>& starts,
                                      const std::string& title);

}  // namespace minsheng
