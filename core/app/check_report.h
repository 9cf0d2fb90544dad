// The findings of ledgers for the command line and for other programs.
#pragma once

#include <string>
#include <vector>

#include "app/findings_view.h"

namespace minsheng {

// The shape is in docs/format.md (`check --json`). Indented, ends with a line end.
std::string findings_json(const std::vector<const Ledger*>& ledgers,
                          const std::vector<Finding>& findings);

// Lines and columns start at 1; 0 for a place without spans.
int line_of(const Ledger& ledger, const FindingPlace& place);

// The words at the place, without white space; at most 40 characters.
std::string words_at(const Ledger& ledger, const FindingPlace& place);

}  // namespace minsheng
