// Names that Excel takes for the sheets of a workbook.
#pragma once

#include "model/field_value.h"

namespace minsheng {

// As wanted, in the same order, but without []:*?/\ and control characters, of 1 to 31 UTF-16
// units, and no two alike: those that would be are numbered 名称(2). Case and full-width forms make
// no difference to Excel.
TextList sheet_names(const TextList& wanted);

}  // namespace minsheng
