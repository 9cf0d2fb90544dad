// 季度考评结果: grades, ranks, the score sheet by criteria, and what points were lost or given for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "report/paper_parts.h"

namespace minsheng {

struct AssessedGrade {
  std::string name;
  std::optional<Decimal> from;  // lowest total; nothing where it is not known, or zero
  TextList units;
};

struct AssessedUnit {
  int rank = 0;  // units of one total share it
  bool tied = false;
  std::string unit;
  std::vector<Decimal> points;  // beside AssessmentPaper::criteria
  Decimal extra;                // of criteria without a full mark
  Decimal total;
  std::string grade;
  bool vetoed = false;
};

// What a unit did not get of a full mark, or got beside them.
struct AssessedReason {
  std::string unit, criterion;
  std::optional<Decimal> full;  // nothing where there is none
  Decimal points;
  TextList reasons;
};

struct AssessmentPaper {
  PaperFrame frame;
  std::string lead;    // by which rules, who, when
  std::string notice;  // 本季度还没有结束，得分未定。 …; ""
  std::vector<AssessedGrade> grades;
  TextList criteria;  // with their full marks: 任务完成（60）
  std::vector<AssessedUnit> units;
  std::vector<AssessedReason> reasons;  // those of a unit stand together
};

// Landscape: the sheet is wide.
Document build_assessment_result(const AssessmentPaper& paper);

}  // namespace minsheng
