// What the command line shows of findings, in Chinese, for a terminal.
#pragma once

#include <string>
#include <vector>

#include "app/findings_view.h"

namespace minsheng {

// By severity, each finding with its rule, place and arithmetic; last the decided ones and a count.
std::string findings_text(const std::vector<const Ledger*>& ledgers,
                          const std::vector<Finding>& findings);

}  // namespace minsheng
