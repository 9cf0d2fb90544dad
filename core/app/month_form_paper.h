// 月度填报表 of one unit, to be filled in on paper or in a workbook that is read back
// (app/xlsx_form_return.h).
#pragma once

#include "app/paper.h"

namespace minsheng {

// What stands before an item's id in the hidden column of the evidence.
inline constexpr std::string_view kEvidenceLine = "evidence:";

// Refused: no unit or one that has nothing to report, naming those that have, and a month that is
// not of the ledger's year.
Result<Document> make_month_form(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
