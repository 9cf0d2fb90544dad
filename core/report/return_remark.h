// 退回意见: which lines of units' monthly reports were sent back, and why.
#pragma once

#include <string>
#include <vector>

#include "report/paper_parts.h"

namespace minsheng {

struct ReturnedLine {
  std::string code, title, indicator;
  std::string done;  // as it was reported, with its measure: 1,962户
  std::string reason;
};

struct ReturnedUnit {
  std::string unit;
  std::vector<ReturnedLine> lines;
};

struct ReturnRemarkPaper {
  PaperFrame frame;
  std::string month;                // 2024年6月
  std::vector<ReturnedUnit> units;  // a page for each
};

Document build_return_remark(const ReturnRemarkPaper& paper);

}  // namespace minsheng
