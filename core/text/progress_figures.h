// The figures of one progress entry: what is done, planned, and the share of the year's task.
#pragma once

#include <string>
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

// What is known of the words before they are read.
struct FigureFrame {
  std::string title;                // what a percent that stands alone measures
  size_t task_end = 0;              // the characters before it tell the task: what is planned
  const Figure* counted = nullptr;  // what a column tells: neither it nor its task is read again
};

// In text order. A percent belongs to the figure right before it in its sentence, to several where
// they stand side by side (`shared_percent`), or stands alone.
std::vector<FigureDraft> read_figures(const CleanText& entry, const std::vector<size_t>& starts,
                                      const FigureFrame& frame);

}  // namespace minsheng
