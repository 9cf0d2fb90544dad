// What `minsheng status` shows, in Chinese, for a terminal.
#pragma once

#include <string>

#include "app/status_report.h"

namespace minsheng {

std::string status_text(const StatusAnswer& answer);

}  // namespace minsheng
