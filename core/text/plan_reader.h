// From the text of a plan document to everything that can be told of it. The door of this folder.
#pragma once

#include <string_view>

#include "text/plan_reading.h"

namespace minsheng {

// Never fails: any bytes give a reading, and what no rule understood is marked `unread` and named
// by a diagnostic. Takes time in proportion to the length; what lies behind kLongestDocument (1 MB,
// source_lines.h) is left out, with the diagnostic "text-too-long".
//
// `columns`: what a person said of columns of the task tables; it wins over what their heads say.
PlanReading read_plan(std::string_view text, const TableColumns& columns = {});

}  // namespace minsheng
