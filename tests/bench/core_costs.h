// The jobs of the core that grow with what people have: each measured at several sizes.
#pragma once

#include <cstddef>
#include <vector>

#include "bench/measure.h"

namespace minsheng::bench {

struct Sizes {
  std::vector<size_t> characters;       // of plan documents
  std::vector<size_t> items;            // of ledgers without the history of their import; rows
  std::vector<size_t> imported_items;   // of ledgers with it
  std::vector<size_t> journal_records;  // between a snapshot and the end
  std::vector<size_t> pages;            // of office files
  std::vector<size_t> townships;        // that report 125 targets in each of twelve months
  std::vector<size_t> hostile;          // empty paragraphs; a hundredth of it nested tables
};

void measure_reading(CostTable& table, const Sizes& sizes);    // plan document → reading
void measure_ledgers(CostTable& table, const Sizes& sizes);    // files, storing, views
void measure_documents(CostTable& table, const Sizes& sizes);  // office file → text
void measure_papers(CostTable& table, const Sizes& sizes);     // document tree → file
void measure_years(CostTable& table, const Sizes& sizes);      // reports: what follows an edit
void measure_imported(CostTable& table, const Sizes& sizes);   // what the history adds; loading

}  // namespace minsheng::bench
