// A percent of the year's task that no figure stands beside (part of progress_figures.h).
#pragma once

#include <string>

#include "text/planned_figures.h"

namespace minsheng {

// 「小型水库除险加固项目，已完成全年任务的25%」: named after what its clause, the clause before,
// its sentence or else the entry's title speaks of.
ProgressDraft lone_percent(const Clauses& clauses, const YearPercent& percent,
                           const std::string& title);

}  // namespace minsheng
