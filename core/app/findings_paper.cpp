#include "app/findings_paper.h"

#include <algorithm>

#include "app/check_report.h"
#include "app/finding_detail.h"
#include "app/import_plan.h"
#include "app/paper_office.h"
#include "app/status_view.h"
#include "base/utf8.h"
#include "report/findings_paper.h"

namespace minsheng {
namespace {

constexpr size_t kMostPlaces = 5;

using Ledgers = std::vector<const Ledger*>;

const Ledger* ledger_of(const Ledgers& ledgers, const Id& id) {
  auto found = std::find_if(ledgers.begin(), ledgers.end(),
                            [&](const Ledger* ledger) { return ledger->id() == id; });
  return found == ledgers.end() ? nullptr : *found;
}

// 省级（一）3.（1） 城镇新增就业（第12行）; with the ledger where there are several.
std::string place_text(const Ledger& ledger, const FindingPlace& place, bool several) {
  std::string text = (several ? ledger_title(ledger) + " " : "") + where_of(ledger, place);
  int line = line_of(ledger, place);
  return line > 0 ? text + "（第" + std::to_string(line) + "行）" : text;
}

// Two reports of one item stand at one place.
void add_new(TextList& list, std::string text) {
  bool known = std::find(list.begin(), list.end(), text) != list.end();
  if (!text.empty() && !known) list.push_back(std::move(text));
}

void add_places(ReportedFinding& made, const Ledgers& ledgers, const Finding& finding) {
  TextList where, words;
  size_t shown = std::min(finding.places.size(), kMostPlaces);
  for (size_t i = 0; i < shown; ++i) {
    const Ledger* ledger = ledger_of(ledgers, finding.places[i].ledger);
    if (!ledger) continue;
    add_new(where, place_text(*ledger, finding.places[i], ledgers.size() > 1));
    add_new(words, words_at(*ledger, finding.places[i]));
  }
  if (shown < finding.places.size()) {
    where.push_back("等" + std::to_string(finding.places.size()) + "处");
  }
  made.where = join(where, "\n");
  made.words = join(words, "\n");
}

std::string decision_of(const FindingRow& row, const std::string& decided_by) {
  if (row.state == FindingState::open) return "未处理";
  std::string text = row.state == FindingState::settled ? "属实" : "暂不处理";
  if (!row.decided.empty()) text += "：" + row.decided;
  return decided_by.empty() ? text : text + "（" + decided_by + "）";
}

ReportedFinding reported(const Ledgers& ledgers, const Finding& finding, const FindingRow& row) {
  ReportedFinding made;
  made.code = row.code;
  made.rule = row.rule;
  made.severity = row.severity;
  made.text = to_text(row.text);
  made.open = row.state == FindingState::open;
  std::string decided_by = made.open ? "" : view_finding(ledgers, finding).decided_by;
  made.decision = decision_of(row, decided_by);
  add_places(made, ledgers, finding);
  return made;
}

std::string title_of(const PaperSource& source) {
  if (source.ledgers.size() > 1) return "民生实事台账校核报告";
  const Ledger& ledger = *source.ledgers.front();
  return paper_subject(ledger, current_month(ledger, source.today).year) + "台账校核报告";
}

}  // namespace

Result<Document> make_findings(const PaperSource& source, const PaperRequest&) {
  const Ledgers& ledgers = source.ledgers;
  std::vector<Finding> findings = find_in_ledgers(ledgers, {});
  FindingsView view = view_findings(ledgers, findings, {});
  FindingsPaper paper;
  paper.frame = paper_frame(source, title_of(source));
  for (const Ledger* ledger : ledgers) paper.ledgers.push_back(ledger_title(*ledger));
  paper.open = view.counts.open;
  paper.decided = view.counts.decided();
  for (const FindingRow& row : view.rows) {
    if (!row.is_heading) paper.findings.push_back(reported(ledgers, findings[row.finding], row));
  }
  return build_findings(paper);
}

}  // namespace minsheng
