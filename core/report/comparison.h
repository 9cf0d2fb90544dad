// 对比表: counties (ledgers) of one year beside each other in one month: as a whole, and by the
// indicators that several of them have.
#pragma once

#include <string>
#include <vector>

#include "report/table_parts.h"

namespace minsheng {

// A county as a whole.
struct ComparedCounty {
  int rank = 0;
  bool tied = false;
  std::string name;
  int items = 0, unreported = 0;
  std::optional<Decimal> rate, progress;  // percent as printed
  std::string light_name;
  Light light = Light::unset;
};

// One target of one county.
struct ComparedTarget {
  size_t county = 0;  // index into CountyComparison::names
  std::string code;   // of its item
  PaperFigure goal, done;
  std::optional<Decimal> progress;  // percent as printed
  std::string light_name;
  Light light = Light::unset;
  bool counts = true;  // false for a smaller target of the same county
};

struct ComparedIndicator {
  std::string name, measure;
  std::vector<ComparedTarget> targets;            // by county
  std::optional<PaperFigure> goal_sum, done_sum;  // of those that count, where they may be added
  std::optional<Decimal> progress;                // of the sums
};

struct CountyComparison {
  PaperFrame frame;
  TextList names;                        // of the counties, in the order of the ledgers
  std::vector<ComparedCounty> counties;  // by rank
  std::vector<ComparedIndicator> indicators;
  size_t single = 0;     // indicators that only one county has
  TextList other_years;  // ledgers that were left out
};

// With fewer than two counties, or without common indicators, the paper says so.
Document build_comparison(const CountyComparison& paper);

}  // namespace minsheng
