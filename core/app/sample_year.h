// A year of made-up reports, and what an office records beside them, for a sample plan.
#pragma once

#include <string_view>

#include "app/edited_ledger.h"

namespace minsheng {

// One step for the set-up, one for each month, one for what stands beside the reports. `text` is as
// app/sample_year_text.h says; what it says of no item or target of the plan is a broken invariant.
void add_sample_year(EditedLedger& ledger, std::string_view text);

}  // namespace minsheng
