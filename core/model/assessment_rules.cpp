#include "model/assessment_rules.h"

namespace minsheng {
namespace {

Criterion criterion(const char* code, const char* name, CriterionKind kind, int64_t points) {
  Criterion made;
  made.code = code;
  made.name = name;
  made.kind = kind;
  made.points = Decimal(points);
  return made;
}

Criterion counting(Criterion base, const Decimal& per_event, const Decimal& per_warning = {}) {
  base.per_event = per_event;
  base.per_warning = per_warning;
  return base;
}

}  // namespace

AssessmentRules default_assessment_rules() {
  const Decimal one(1), half(5, 1), quarter(25, 2);
  AssessmentRules rules;
  rules.name = "季动态考评细则";
  rules.criteria = {
      criterion("completion", "任务完成", CriterionKind::completion, 60),
      counting(criterion("timeliness", "报送时效", CriterionKind::late_reports, 10), one),
      counting(criterion("quality", "数据质量", CriterionKind::findings, 10), one, half),
      criterion("evidence", "佐证材料", CriterionKind::evidence, 10),
      counting(criterion("supervision", "督办整改", CriterionKind::overdue_notes, 5), one),
      counting(criterion("publicity", "宣传推介", CriterionKind::practices, 5), quarter),
      criterion("manual", "加分扣分", CriterionKind::manual, 0),
      criterion("veto", "一票否决", CriterionKind::veto, 0),
  };
  rules.grades = {
      {"优秀", Decimal(90)}, {"良好", Decimal(80)}, {"合格", Decimal(60)}, {"不合格", Decimal(0)}};
  return rules;
}

}  // namespace minsheng
