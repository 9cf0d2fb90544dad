#include "app/assessment_result_paper.h"

#include "app/assess_report.h"
#include "app/assess_view.h"
#include "app/paper_office.h"
#include "app/paper_words.h"
#include "app/score_words.h"
#include "app/status_view.h"
#include "app/status_words.h"
#include "report/assessment_result.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

std::string quarter_text(const Quarter& quarter) {
  return std::to_string(quarter.year) + "年" + std::string(quarter_name(quarter));
}

std::string lead_text(const AssessView& view) {
  std::string quarter = quarter_text(view.quarter);
  if (!view.begun) return quarter + "还没有开始，没有考评结果。";
  if (view.sheet.units.empty()) return quarter + "没有参加考评的单位。";
  std::string by = view.sheet.rules.name.empty() ? "" : "按照“" + view.sheet.rules.name + "”，";
  return by + "对" + std::to_string(view.sheet.units.size()) + "个单位" + quarter +
         "民生实事工作进行了考评，现将结果通报如下。";
}

// How far the result can be relied on.
std::string notice_text(const AssessView& view) {
  if (view.sheet.units.empty()) return "";
  std::string text = view.problem ? to_text(*view.problem) : "";
  if (!view.over) return text + "本季度还没有结束，得分未定。";
  if (view.frozen_on.empty()) return text + "本结果还没有审定。";
  std::string day = parse_date(view.frozen_on) ? "于" + paper_date(view.frozen_on) : "";
  return text + "本结果" + day + "审定。";
}

std::vector<AssessedGrade> assessed_grades(const AssessView& view) {
  std::vector<AssessedGrade> grades;
  for (const GradeGroup& group : view.groups) {
    AssessedGrade grade{group.name, group.from, {}};
    if (grade.from && grade.from->is_zero()) grade.from.reset();
    for (size_t i = group.first; i < group.first + group.count; ++i) {
      grade.units.push_back(view.sheet.units[i].unit);
    }
    grades.push_back(std::move(grade));
  }
  return grades;
}

TextList criterion_names(const AssessView& view) {
  TextList names;
  for (size_t column : view.columns) {
    const Criterion& criterion = view.sheet.rules.criteria[column];
    names.push_back(criterion.name + "（" + criterion.points.to_string() + "）");
  }
  return names;
}

AssessedUnit assessed_unit(const AssessView& view, const UnitScore& unit) {
  AssessedUnit made;
  made.rank = unit.rank;
  made.tied = unit.tied;
  made.unit = unit.unit;
  for (size_t column : view.columns) {
    made.points.push_back(column < unit.lines.size() ? unit.lines[column].points : Decimal());
  }
  made.extra = extra_points(view.sheet.rules, unit);
  made.total = unit.total;
  made.grade = unit.grade;
  made.vetoed = unit.vetoed;
  return made;
}

// Items that are on schedule stand in the basis of 任务完成 as well, and cost nothing. A kept sheet
// has them as words only.
bool costs_nothing(const Criterion& criterion, const ScoreBasis& basis) {
  return criterion.kind == CriterionKind::completion &&
         to_text(basis.text).ends_with("= " + percent_text(kWhole));
}

// These give points, so that each of them is no reason why some are missing.
std::string practices_text(const Criterion& criterion, const ScoreLine& line) {
  if (line.basis.empty()) return "没有登记经验、动态";
  return "登记经验、动态" + std::to_string(line.basis.size()) + "条，每条" +
         criterion.per_event.to_string() + "分";
}

TextList reasons_for(const Criterion& criterion, const ScoreLine& line) {
  if (criterion.kind == CriterionKind::practices) return {practices_text(criterion, line)};
  TextList reasons;
  for (const ScoreBasis& basis : line.basis) {
    if (costs_nothing(criterion, basis)) continue;
    FoundBy found = found_by(criterion, basis);
    std::string name = found.name.empty() ? "" : "（" + std::string(found.name) + "）";
    reasons.push_back(to_text(basis.text) + name);
  }
  return reasons;
}

void collect_reasons(const AssessmentRules& rules, const UnitScore& unit,
                     std::vector<AssessedReason>& reasons) {
  for (size_t i = 0; i < unit.lines.size() && i < rules.criteria.size(); ++i) {
    const Criterion& criterion = rules.criteria[i];
    const ScoreLine& line = unit.lines[i];
    bool marked = criterion.points > Decimal(0);
    bool vetoes = criterion.kind == CriterionKind::veto && !line.basis.empty();
    bool usual = line.points == (marked ? criterion.points : Decimal(0));
    if (usual && !vetoes) continue;
    std::optional<Decimal> full = marked ? std::optional(criterion.points) : std::nullopt;
    reasons.push_back({unit.unit, criterion.name, full, line.points, reasons_for(criterion, line)});
  }
}

AssessmentPaper assessment_paper(const AssessView& view) {
  AssessmentPaper paper;
  paper.lead = lead_text(view);
  paper.notice = notice_text(view);
  paper.grades = assessed_grades(view);
  paper.criteria = criterion_names(view);
  for (const UnitScore& unit : view.sheet.units) {
    paper.units.push_back(assessed_unit(view, unit));
    collect_reasons(view.sheet.rules, unit, paper.reasons);
  }
  return paper;
}

}  // namespace

Result<Document> make_assessment_result(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  Result<Quarter> quarter = ask_quarter(ledger, request.quarter);
  if (!quarter) return quarter.error();
  ProgressRules rules = progress_rules_of(ledger);
  LedgerProgress progress = measure_ledger(ledger, rules, quarter.value().year);
  std::vector<Finding> findings = assessed_findings(ledger);
  AssessView view =
      view_assessment({ledger, progress, rules, findings, source.today}, quarter.value());
  if (view.problem && view.sheet.units.empty()) {
    return Error{ErrorCode::bad_input, *view.problem};
  }
  AssessmentPaper paper = assessment_paper(view);
  std::string title = paper_subject(ledger, view.quarter.year) +
                      std::string(quarter_name(view.quarter)) + "考评结果";
  paper.frame = paper_frame(source, title);
  return build_assessment_result(paper);
}

}  // namespace minsheng
