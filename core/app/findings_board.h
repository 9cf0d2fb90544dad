// The findings of the open ledgers, kept up to date behind every edit: only what changed is checked
// anew, so that one edit costs the check of one ledger.
#pragma once

#include <map>
#include <vector>

#include "model/indicator_names.h"
#include "model/rule_settings.h"
#include "rules/finding.h"

namespace minsheng {

class FindingsBoard {
 public:
  // Looks which ledgers are new, gone or changed since the last call; rules that look at several
  // ledgers run again for all of them. True when the findings may have changed. Pointers must not
  // be null; they are not kept.
  bool refresh(const std::vector<const Ledger*>& ledgers, const RuleSettings& settings);

  // In the order of the ledgers of the last refresh(), then by rule: as find_in_ledgers() gives.
  const std::vector<Finding>& findings() const { return findings_; }

 private:
  // What a ledger's content hangs on.
  struct Version {
    size_t transactions = 0;
    Stamp last;
    uint64_t revision = 0;

    bool operator==(const Version&) const = default;
  };
  struct Kept {
    Version version;
    std::vector<Finding> within;  // of the rules that look at this ledger alone
  };

  static Version version_of(const Ledger& ledger);
  bool is_current(const std::vector<const Ledger*>& ledgers, const RuleSettings& settings) const;

  std::map<Id, Kept> kept_;
  std::vector<Id> order_;
  RuleSettings settings_;
  IndicatorNames names_;  // that the kept findings were found with
  std::vector<Finding> findings_;
};

}  // namespace minsheng
