// Which findings speak of a month's reports.
#pragma once

#include <vector>

#include "app/findings_view.h"
#include "base/date.h"

namespace minsheng {

// Open findings of the ledger that belong to a report of the month, the gravest first, else in the
// order of `findings`.
std::vector<FindingRow> findings_of_month(const Ledger& ledger,
                                          const std::vector<Finding>& findings, const Month& month);

}  // namespace minsheng
