#include "app/paper_office.h"

#include <algorithm>

#include "app/campaign.h"
#include "app/paper_words.h"
#include "base/refuse.h"

namespace minsheng {
namespace {

// Of the records that there are, the first that says something.
template <class Record>
std::string first_said(const Ledger& ledger, std::string Record::*field) {
  for (const auto& [id, stored] : ledger.table<Record>()) {
    if (stored.exists && !(stored.record.*field).empty()) return stored.record.*field;
  }
  return "";
}

bool is_concerned(const ItemProgress& item, const std::string& unit) {
  if (std::find(item.leads.begin(), item.leads.end(), unit) != item.leads.end()) return true;
  for (const TargetProgress& target : item.targets) {
    for (const ReportedRow& row : target.rows) {
      if (row.unit == unit) return true;
    }
  }
  return false;
}

Result<void> check_unit(const LedgerProgress& progress, const std::string& unit) {
  if (unit.empty()) return {};
  for (const ItemProgress& item : progress.items) {
    if (is_concerned(item, unit)) return {};
  }
  return refuse("台账里没有“{}”这个单位。请看名称是不是和「填报」里的一样。", {unit});
}

}  // namespace

std::string paper_subject(const Ledger& ledger, int year) {
  return first_said(ledger, &Plan::jurisdiction) + std::to_string(year) + "年民生实事";
}

PaperFrame paper_frame(const PaperSource& source, std::string title) {
  return {std::move(title), campaign_office(*source.ledgers.front()), paper_date(source.today),
          source.today};
}

Result<StatusAnswer> ask_unit_status(const PaperSource& source, const PaperRequest& request) {
  const Ledger& ledger = *source.ledgers.front();
  Result<StatusAnswer> asked = ask_status(ledger, {to_string(*request.month), "", source.today});
  if (!asked) return asked;
  Result<void> known = check_unit(asked.value().progress, request.unit);
  if (!known) return known.error();
  return asked;
}

}  // namespace minsheng
