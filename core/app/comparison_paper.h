// 对比表: the ledgers of one year against each other in one month.
#pragma once

#include "app/paper.h"

namespace minsheng {

// Indicators are matched by the catalogue and by what people confirmed, never by number. Refused: a
// month that is not of the first ledger's year; ledgers of other years are left out and named.
Result<Document> make_comparison(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
