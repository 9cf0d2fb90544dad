// 问题清单: what units cannot solve alone, who must answer and how far that is.
#pragma once

#include <string>
#include <vector>

#include "report/table_parts.h"

namespace minsheng {

struct ListedProblem {
  std::string item;   // 省11 城镇新增就业
  std::string unit;   // who reported it
  std::string month;  // 2024年6月
  std::string text;
  std::string owner, due;
  std::string state;  // 已逾期3天
  bool overdue = false;
  std::string answer;
  std::string closed;  // day; "" while open
};

// What the month's reports say and the list does not have yet.
struct UnlistedProblem {
  std::string item, unit, month, text;
};

struct ProblemsPaper {
  PaperFrame frame;
  std::string month;  // 2024年6月
  std::vector<ListedProblem> listed;
  std::vector<UnlistedProblem> reported;
  int open = 0, overdue = 0;  // the overdue ones are open
};

// Where nothing is listed or reported the paper says so.
Document build_problems(const ProblemsPaper& paper);

}  // namespace minsheng
