#include "app/return_remark_paper.h"

#include <algorithm>

#include "app/paper_office.h"
#include "app/report_grid.h"
#include "app/status_words.h"
#include "base/utf8.h"
#include "report/return_remark.h"

namespace minsheng {
namespace {

// Of several reports of the line each may have been sent back for a reason of its own.
std::string reasons_of(const Ledger& ledger, const ReportLine& line) {
  TextList reasons;
  for (const Id& id : line.reports) {
    const Report& report = *ledger.find<Report>(id);
    bool said = report.state == ReportState::returned && !report.return_reason.empty();
    bool known = std::find(reasons.begin(), reasons.end(), report.return_reason) != reasons.end();
    if (said && !known) reasons.push_back(report.return_reason);
  }
  return join(reasons, "；");
}

ReturnedLine returned_line(const Ledger& ledger, const ReportLine& line) {
  bool measured =
      line.done_value && line.kind != TargetKind::milestone && line.kind != TargetKind::ongoing;
  return {line.code, line.title, line.indicator, measured ? line.done + line.measure : line.done,
          reasons_of(ledger, line)};
}

std::vector<ReturnedUnit> returned_units(const Ledger& ledger, const ReportGrid& grid) {
  std::vector<ReturnedUnit> units;
  for (const ReportUnit& unit : grid.units) {
    ReturnedUnit returned;
    returned.unit = unit.name.empty() ? "未写牵头单位的事项" : unit.name;
    for (const ReportLine& line : unit.lines) returned.lines.push_back(returned_line(ledger, line));
    units.push_back(std::move(returned));
  }
  return units;
}

}  // namespace

Result<Document> make_return_remark(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  Result<StatusAnswer> asked = ask_unit_status(source, request);
  if (!asked) return asked.error();
  const StatusAnswer& status = asked.value();
  ReportFilter filter{*request.month, request.unit, ReportScope::returned};
  ReportGrid grid = view_report_grid(ledger, status.progress, status.rules, filter, source.today);
  std::string title = paper_subject(ledger, request.month->year) +
                      std::to_string(request.month->month) + "月月报退回意见";
  return build_return_remark(
      {paper_frame(source, title), month_text(*request.month), returned_units(ledger, grid)});
}

}  // namespace minsheng
