#include "native/finding_text.h"

#include "app/check_report.h"

namespace minsheng {
namespace {

std::string place_text(const std::vector<const Ledger*>& ledgers, const FindingPlace& place) {
  for (const Ledger* ledger : ledgers) {
    if (ledger->id() != place.ledger) continue;
    int line = line_of(*ledger, place);
    std::string words = words_at(*ledger, place);
    if (line == 0) return "";
    return "      第 " + std::to_string(line) + " 行：" + words + "\n";
  }
  return "";
}

std::string row_text(const std::vector<const Ledger*>& ledgers, const FindingRow& row,
                     const Finding& finding) {
  std::string text = "  " + row.code + " " + row.rule + "  " + row.where + "\n";
  text += "      " + to_text(row.text) + "\n";
  if (row.state == FindingState::settled) text += "      属实：" + row.decided + "\n";
  if (row.state == FindingState::set_aside) text += "      暂不处理 " + row.decided + "\n";
  return text + place_text(ledgers, finding.places.front());
}

}  // namespace

std::string findings_text(const std::vector<const Ledger*>& ledgers,
                          const std::vector<Finding>& findings) {
  FindingsView view = view_findings(ledgers, findings, {});
  std::string text;
  for (const FindingRow& row : view.rows) {
    text += row.is_heading ? to_text(row.title) + "（未处理 " + std::to_string(row.open) + "）\n"
                           : row_text(ledgers, row, findings[row.finding]);
  }
  const FindingCounts& counts = view.counts;
  return text + "共 " + std::to_string(findings.size()) + " 条：错误 " +
         std::to_string(counts.open[0]) + "，警告 " + std::to_string(counts.open[1]) + "，提示 " +
         std::to_string(counts.open[2]) + "；属实 " + std::to_string(counts.settled) +
         "，暂不处理 " + std::to_string(counts.set_aside) + "\n";
}

}  // namespace minsheng
