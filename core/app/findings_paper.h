// 校核报告: what the checks find in the ledgers, and what was decided about it.
#pragma once

#include "app/paper.h"

namespace minsheng {

// By all rules, whichever are switched off on this computer, as the assessment counts them.
Result<Document> make_findings(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
