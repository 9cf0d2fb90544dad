// 退回意见 of a month: the lines of one unit, or of all, that were sent back.
#pragma once

#include "app/paper.h"

namespace minsheng {

// Refused: a month that is not of the ledger's year, a unit that reports nothing in it.
Result<Document> make_return_remark(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
