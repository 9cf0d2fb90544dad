#include "app/month_form_paper.h"

#include <algorithm>

#include "app/campaign.h"
#include "app/measured_month.h"
#include "app/paper_figures.h"
#include "app/paper_office.h"
#include "app/paper_words.h"
#include "app/report_edit.h"
#include "app/report_form.h"
#include "base/utf8.h"
#include "model/evidence_kinds.h"
#include "report/month_form.h"
#include "rules/light.h"

namespace minsheng {
namespace {

CellEntry choice_entry(TextList choices, std::string hint) {
  CellEntry entry;
  entry.kind = CellEntry::Kind::choice;
  entry.choices = std::move(choices);
  entry.hint = std::move(hint);
  return entry;
}

// What may be filled in as a figure, as the grid of 填报 takes it (app/report_edit.h).
CellEntry entry_of(const ReportLine& line) {
  if (line.kind == TargetKind::ongoing) {
    return choice_entry({"已保持", "未保持"}, "本月保持了没有。");
  }
  if (line.kind == TargetKind::milestone && !line.stages.empty()) {
    TextList stages = {"未开始"};
    stages.insert(stages.end(), line.stages.begin(), line.stages.end());
    return choice_entry(std::move(stages), "到了哪一步。");
  }
  CellEntry entry;
  entry.kind = CellEntry::Kind::number;
  entry.least = Decimal(0);
  entry.hint = "从年初算起的累计数，只填数字，单位是" + line.measure + "。";
  return entry;
}

class FormLines {
 public:
  FormLines(const Ledger& ledger, const Month& month, MonthForm& form)
      : ledger_(ledger), month_(month), form_(form) {}

  void add_unit(const ReportUnit& unit) {
    for (const ReportLine& line : unit.lines) {
      form_.lines.push_back(line_of(line));
      add_evidence(line);
    }
  }

 private:
  // One row an item, open as long as one of its lines is.
  void add_evidence(const ReportLine& line) {
    MonthFormEvidence made = evidence_line(line);
    bool fresh = form_.evidence.empty() || form_.evidence.back().id != made.id;
    if (fresh) return form_.evidence.push_back(std::move(made));
    form_.evidence.back().locked = form_.evidence.back().locked && made.locked;
  }

  // With what the unit itself has said already.
  MonthFormLine line_of(const ReportLine& line) const {
    MonthFormLine made;
    made.id = line.target.empty() ? line.item : line.target;
    made.code = line.code;
    made.title = line.title;
    made.indicator = line.indicator;
    made.measure = line.measure;
    made.goal = line.goal;
    made.before = line.before;
    made.done_entry = entry_of(line);
    made.locked = line.pending || !check_unlocked(line);
    const Report* report = ledger_.find<Report>(line.report);
    if (!report) return made;
    if (report->done) made.done = done_of(line, *report->done);
    made.note = report->note;
    made.problem = report->problem;
    made.next_step = report->next_step;
    return made;
  }

  static PaperFigure done_of(const ReportLine& line, const Decimal& done) {
    bool number = made_of_digits(line);
    return {reported_text(line, done), number ? std::optional(done) : std::nullopt};
  }

  static bool made_of_digits(const ReportLine& line) {
    return entry_of(line).kind == CellEntry::Kind::number;
  }

  MonthFormEvidence evidence_line(const ReportLine& line) const {
    MonthFormEvidence made;
    made.id = std::string(kEvidenceLine) + line.item;
    made.code = line.code;
    made.title = line.title;
    made.locked = line.pending || !check_unlocked(line);
    const Evidence* found = ledger_.find<Evidence>(evidence_of(ledger_, line, month_));
    const Evidence evidence = found ? *found : Evidence{};
    for (const Field<Evidence>& kind : evidence_kinds()) {
      made.counts.push_back(count_of(evidence, kind));
    }
    return made;
  }

  const Ledger& ledger_;
  const Month& month_;
  MonthForm& form_;
};

Error no_such_form(const std::string& unit, const TextList& units) {
  std::string known = units.empty() ? "没有" : join(units, "、");
  if (unit.empty()) {
    return {ErrorCode::bad_input,
            {"月度填报表要写明是哪个单位的。本月要填报的单位：{}。", {known}}};
  }
  return {ErrorCode::not_found,
          {"{} 在这本台账里没有要填报的指标。本月要填报的单位：{}。", {unit, known}}};
}

}  // namespace

Result<Document> make_month_form(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  Result<MeasuredMonth> measured = measure_month(ledger, *request.month);
  if (!measured) return measured.error();
  const auto& [rules, progress, month] = measured.value();
  TextList units = units_with_forms(progress);
  bool known = std::find(units.begin(), units.end(), request.unit) != units.end();
  if (!known) return no_such_form(request.unit, units);
  FormMark mark = form_mark(ledger, {request.unit, month, source.today, campaign_office(ledger)});
  MonthForm form;
  form.frame = paper_frame(source, form_title(mark));
  form.subject = paper_subject(ledger, month.year);
  form.mark = form_mark_text(mark);
  form.month = std::to_string(month.month) + "月";
  form.due = paper_day(due_date(month, rules));
  for (const Field<Evidence>& kind : evidence_kinds()) form.kinds.emplace_back(kind.label);
  ReportGrid grid = view_report_grid(ledger, progress, rules, {month, request.unit}, source.today);
  for (const ReportUnit& unit : grid.units) FormLines(ledger, month, form).add_unit(unit);
  return build_month_form(form);
}

}  // namespace minsheng
