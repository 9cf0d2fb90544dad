// 问题清单 of a ledger, as it stands in a month.
#pragma once

#include "app/paper.h"

namespace minsheng {

// Refused: a month that is not of the ledger's year.
Result<Document> make_problems(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
