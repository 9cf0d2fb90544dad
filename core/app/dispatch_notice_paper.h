// 调度通报 of a month: what it says, as the page 调度 and the paper have it.
#pragma once

#include <string>
#include <vector>

#include "app/dispatch_view.h"
#include "app/findings_view.h"
#include "app/paper.h"

namespace minsheng {

// The notice in plain text: overview by light and level, ranks, late items with their reasons,
// non-reporters, and what is to be checked. Every figure is that of the month's status. Chinese.
std::string draft_notice(const Ledger& ledger, const StatusView& status,
                         const DispatchView& dispatch, const std::vector<FindingRow>& findings,
                         const ProgressRules& rules);

// Those that were issued and are kept, the newest first.
std::vector<PaperRecord> issued_notices(const Ledger& ledger);

// The same as a paper, with tables, and what is done or on schedule as its annex; several ledgers
// of the year are ranked against each other. With `request.record` the issued notice as its text
// was kept. Refused: a month that is not of the ledger's year, a notice that is not there.
Result<Document> make_dispatch_notice(const PaperSource& source, const PaperRequest& request);

}  // namespace minsheng
