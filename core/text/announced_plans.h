// The task that stands before what is done of it, without a word that says so (part of
// progress_figures.h).
#pragma once

#include <vector>

#include "text/planned_figures.h"

namespace minsheng {

// 「改造公路50公里，已完成30公里，完成60%」 in one sentence, and 「新增托位500个。已新增托位400个」
// where the first is planned already: it becomes the task of the second. The unit must be the same,
// and either the percent be that of the two, or the second say nothing of its own (已完成), or the
// same thing.
void merge_announced(const Clauses& clauses, std::vector<ProgressDraft>& drafts);

}  // namespace minsheng
