// A new bulletin (工作专报) of a month, drafted from the ledger.
#pragma once

#include <string>

#include "model/edit.h"
#include "rules/ledger_progress.h"

namespace minsheng {

// 第4期 behind 第3期 of the year, of bulletins of the plan's place, read or written.
std::string next_bulletin_number(const Ledger& ledger, int year);

// Title, issuer and seal of the bulletin before, else after the plan's title. Figures count up to
// `today` (ISO 8601 date or time) or the month's end, whichever is earlier. Lines: the month
// summed up, a line for each item with the sentences of its targets, news of units and counties out
// of 典型经验, open problems; 要闻 and 重点群体 are for the office to write. Returns its id.
Id start_bulletin(Edit& edit, const Ledger& ledger, const LedgerProgress& progress,
                  const Month& month, const std::string& today);

}  // namespace minsheng
