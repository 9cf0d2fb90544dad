// Findings behind every edit: see findings_board.h.
#include "app/findings_board.h"

#include "rules/rule_table.h"

namespace minsheng {

FindingsBoard::Version FindingsBoard::version_of(const Ledger& ledger) {
  const std::vector<Transaction>& history = ledger.history();
  return {history.size(), history.empty() ? Stamp() : history.back().stamp, ledger.revision()};
}

bool FindingsBoard::is_current(const std::vector<const Ledger*>& ledgers,
                               const RuleSettings& settings) const {
  if (settings != settings_ || ledgers.size() != order_.size()) return false;
  for (size_t i = 0; i < ledgers.size(); ++i) {
    if (ledgers[i]->id() != order_[i]) return false;
    if (!(kept_.at(order_[i]).version == version_of(*ledgers[i]))) return false;
  }
  return true;
}

bool FindingsBoard::refresh(const std::vector<const Ledger*>& ledgers,
                            const RuleSettings& settings) {
  if (is_current(ledgers, settings)) return false;
  IndicatorNames names(ledgers);
  if (settings != settings_ || names != names_) kept_.clear();
  std::vector<CheckedLedger> all = lay_out(ledgers, names);
  std::map<Id, Kept> kept;
  findings_.clear();
  order_.clear();
  for (const CheckedLedger& ledger : all) {
    const Id& id = ledger.ledger->id();
    Version version = version_of(*ledger.ledger);
    auto before = kept_.find(id);
    bool same = before != kept_.end() && before->second.version == version;
    Kept now{version, same ? std::move(before->second.within)
                           : check_ledger(ledger, all, settings, RuleScope::within)};
    std::vector<Finding> found = check_ledger(ledger, all, settings, RuleScope::across);
    found.insert(found.begin(), now.within.begin(), now.within.end());
    sort_by_rule(found);
    findings_.insert(findings_.end(), found.begin(), found.end());
    order_.push_back(id);
    kept.emplace(id, std::move(now));
  }
  kept_ = std::move(kept);
  settings_ = settings;
  names_ = std::move(names);
  return true;
}

}  // namespace minsheng
