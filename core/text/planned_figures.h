// What was planned beside what is done: the task of a figure, in its own sentence, in a bracket or
// told by a surplus (part of progress_figures.h).
#pragma once

#include <vector>

#include "text/phrases.h"
#include "text/targets.h"
#include "text/year_percents.h"

namespace minsheng {

// A figure while its entry is read.
struct ProgressDraft {
  TargetDraft target;
  size_t id = static_cast<size_t>(-1);  // which total_index names
  Range number;                         // where its value stands
  bool done = true;                     // else planned
  bool labelled = false;                // 目标任务6个: the task by its label
  bool announced = false;               // planned: said before any progress is told
  bool inside_cue = false;  // 完成全年23万人目标任务的…: the task of a percent
  const YearPercent* percent = nullptr;
  const YearPercent* taken = nullptr;  // whose points told `planned`
  bool shared = false;
  bool apart = false;              // the percent stands in a later clause
  std::optional<Decimal> planned;  // of a done figure
};

inline bool contains(Range outer, Range inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

// 「7座小水库加固已完工4座」 and 「收入2.1万元，超任务300元」: before it is decided what is done.
void take_tasks(const Clauses& clauses, std::vector<ProgressDraft>& drafts);

// 「签约率76.2%，超任务1.2个百分点」: the points are of the share itself, whose task was 75 %.
// False where `share` is no share.
bool take_points(ProgressDraft& share, const YearPercent& percent);

// 「计划新建120个，已完成54个，占45%」, 「完成全年23万人目标任务的95%」 and
// 「新增学位900个（任务600个）」: the plan becomes part of the figure.
void merge_plans(const Clauses& clauses, std::vector<ProgressDraft>& drafts);

}  // namespace minsheng
