#include "app/problems_paper.h"

#include "app/measured_month.h"
#include "app/paper_office.h"
#include "app/problem_list.h"
#include "app/status_words.h"
#include "report/problems_paper.h"

namespace minsheng {
namespace {

std::string spoken_month(const std::string& iso) {
  std::optional<Month> month = parse_month(iso);
  return month ? month_text(*month) : iso;
}

std::string item_name(const std::string& code, const std::string& title) {
  return code.empty() ? title : code + " " + title;
}

ListedProblem listed(const Ledger& ledger, const ProblemRow& row, int year) {
  const Problem& problem = *ledger.find<Problem>(row.problem);
  ListedProblem made;
  made.item = item_name(row.code, row.title);
  made.unit = row.unit;
  made.month = spoken_month(row.month);
  made.text = row.text;
  made.owner = row.owner;
  made.due = row.due;
  made.overdue = row.state == ProblemState::overdue;
  std::string days = made.overdue ? std::to_string(row.days_late) + "天" : "";
  made.state = problem_state_name(row.state) + days;
  made.answer = problem.answer;
  made.closed = day_text(problem.closed, year);
  return made;
}

}  // namespace

Result<Document> make_problems(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  Result<MeasuredMonth> measured = measure_month(ledger, *request.month);
  if (!measured) return measured.error();
  const LedgerProgress& progress = measured.value().progress;
  const Month& month = *request.month;
  ProblemList list = list_problems(ledger, progress, month, source.today);
  ProblemsPaper paper;
  paper.frame = paper_frame(
      source, paper_subject(ledger, month.year) + std::to_string(month.month) + "月问题清单");
  paper.month = month_text(month);
  for (const ProblemRow& row : list.rows) {
    paper.listed.push_back(listed(ledger, row, progress.year));
  }
  for (const ReportedProblem& row : list.reported) {
    paper.reported.push_back(
        {item_name(row.code, row.title), row.unit, spoken_month(row.month), row.text});
  }
  paper.open = list.open;
  paper.overdue = list.overdue;
  return build_problems(paper);
}

}  // namespace minsheng
