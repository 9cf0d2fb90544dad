// The indicators that several ledgers have, with each ledger's target, figure and progress.
#pragma once

#include <vector>

#include "app/measured_month.h"
#include "report/comparison.h"

namespace minsheng {

struct CommonIndicators {
  std::vector<ComparedIndicator> indicators;  // in the order in which the ledgers name them
  size_t single = 0;                          // indicators that only one ledger has
};

// `measured` are the ledgers in one month, each beside its ledger. Parts (其中) are left out. Of
// several targets of one indicator in a ledger the largest counts in the sums, which are taken only
// where figures of several counties may be added (domain.md §3).
CommonIndicators find_common_indicators(const std::vector<const Ledger*>& ledgers,
                                        const std::vector<MeasuredMonth>& measured);

}  // namespace minsheng
