// 催办单 of a month: of one unit, or of all that owe something.
#pragma once

#include "app/paper.h"

namespace minsheng {

// Refused: a month that is not of the ledger's year, a unit that reports nothing in it.
Result<Document> make_reminder(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
