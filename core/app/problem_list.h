// 问题清单: what units cannot solve alone, who must answer, and by when.
#pragma once

#include <string>
#include <vector>

#include "model/edit.h"
#include "rules/ledger_progress.h"

namespace minsheng {

enum class ProblemState { open, overdue, answered, closed };  // 待答复, 已逾期, 已答复, 已办结

std::string problem_state_name(ProblemState state);

struct ProblemRow {
  Id problem, item;
  std::string code, title;
  std::string unit;   // under the name it goes by
  std::string month;  // 2024-06
  std::string text, owner;
  std::string due;  // 6月17日; "" where not set
  ProblemState state = ProblemState::open;
  int days_late = 0;  // of 已逾期
};

// What a monthly report says and the list does not have yet.
struct ReportedProblem {
  Id report, item;
  std::string code, title, unit, month, text;
};

struct ProblemList {
  std::vector<ProblemRow> rows;  // 已逾期, 待答复, 已答复, 已办结; in each the newest month first
  std::vector<ReportedProblem> reported;  // of this month and those before it, newest first
  int open = 0, overdue = 0;
};

// `today` is an ISO 8601 date or time.
ProblemList list_problems(const Ledger& ledger, const LedgerProgress& progress, const Month& month,
                          const std::string& today);

// Puts a reported problem on the list; its owner and due day are for the office to fill in.
Id take_over(Edit& edit, const ReportedProblem& reported);
// An empty one for the item, of the month.
Id add_problem(Edit& edit, const LedgerProgress& progress, const Id& item, const Month& month);

}  // namespace minsheng
