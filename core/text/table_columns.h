// What the columns of a task table hold, by their printed heads.
#pragma once

#include <vector>

#include "text/clean_text.h"
#include "text/plan_reading.h"

namespace minsheng {

// A remark in brackets behind the head, as in 年度投资（万元）, is left out of account.
ColumnRole column_role(Chars head);

// As column_role, but also for heads that only contain the words: 责任单位及责任人.
ColumnRole likely_column_role(Chars head);

// What a person said of that head, else likely_column_role(); the column is added to `columns`
// where it is not there.
ColumnRole settled_column_role(Chars head, TableColumns& columns);

// At least two cells, and at least half of those that are not empty, are heads.
bool is_header_row(const CleanText& text, const std::vector<Range>& cells);

}  // namespace minsheng
