// What every reading ends with: the account of what was not read.
#pragma once

#include <string_view>

#include "text/plan_reading.h"

namespace minsheng {

// Names the first fifty unread marks. `source` is the text that was read.
void report_unread(PlanReading& reading, std::string_view source);

// Names what was left out behind the end of `source`, where `whole` is longer.
void report_cut(PlanReading& reading, std::string_view source, std::string_view whole);

}  // namespace minsheng
