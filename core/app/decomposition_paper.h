// 任务分解表 of a ledger's plan.
#pragma once

#include "app/paper.h"

namespace minsheng {

// `request.order`: item, unit or level.
Result<Document> make_decomposition(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
