// 上级平台对接表 of a ledger in one month.
#pragma once

#include "app/paper.h"

namespace minsheng {

// Refused: a month that is not of the ledger's year.
Result<Document> make_handover(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
