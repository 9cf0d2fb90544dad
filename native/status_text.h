// What `minsheng status` and `minsheng assess` show, in Chinese, for a terminal.
#pragma once

#include <string>

#include "app/assess_report.h"
#include "app/status_report.h"

namespace minsheng {

std::string status_text(const StatusAnswer& answer);

// The score sheet: one line a unit, one column a criterion.
std::string scores_text(const ScoreSheet& sheet);

}  // namespace minsheng
