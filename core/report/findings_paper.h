// 校核报告: what the checks found, with the arithmetic, and what was decided about it.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "report/table_parts.h"

namespace minsheng {

struct ReportedFinding {
  std::string code, rule;  // P03, its name
  Severity severity = Severity::hint;
  std::string where;     // each place on a line of its own
  std::string words;     // of the source, likewise
  std::string text;      // with the arithmetic
  std::string decision;  // 属实：…; 未处理
  bool open = true;
};

struct FindingsPaper {
  PaperFrame frame;
  TextList ledgers;                       // that were checked
  std::array<int, 3> open{};              // by Severity: 错误, 警告, 提示
  int decided = 0;                        // 注明属实 or 暂不处理
  std::vector<ReportedFinding> findings;  // open ones first, the gravest before the others
};

// Without findings the paper says so.
Document build_findings(const FindingsPaper& paper);

}  // namespace minsheng
