#include "app/month_findings.h"

#include "base/sort_list.h"
#include "model/ledger_index.h"

namespace minsheng {
namespace {

bool is_of_month(const Ledger& ledger, const FindingPlace& place, const std::string& month) {
  if (place.ledger != ledger.id() || place.record.type != RecordType::report) return false;
  const Report* report = ledger.find<Report>(place.record.id);
  return report && report->month == month;
}

}  // namespace

std::vector<FindingRow> findings_of_month(const Ledger& ledger,
                                          const std::vector<Finding>& findings,
                                          const Month& month) {
  std::vector<FindingRow> rows;
  std::unordered_map<Id, std::string> codes = item_codes(ledger);
  std::string text = to_string(month);
  for (size_t i = 0; i < findings.size(); ++i) {
    if (!is_of_month(ledger, findings[i].places.front(), text)) continue;
    FindingRow row = row_of(ledger, codes, findings[i], i);
    if (row.state == FindingState::open) rows.push_back(std::move(row));
  }
  sort_list(rows, [](const FindingRow& a, const FindingRow& b) { return a.severity < b.severity; });
  return rows;
}

}  // namespace minsheng
