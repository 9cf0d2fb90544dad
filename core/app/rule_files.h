// The rule files that a ledger keeps.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/assessment_rules.h"
#include "model/ledger.h"

namespace minsheng {

struct RuleVersion {
  Id id;
  std::string name;
  std::string text;  // of the rule file
};

// Those of a kind ("progress", "assessment"), oldest first.
std::vector<RuleVersion> rule_versions(const Ledger& ledger, std::string_view kind);

Result<AssessmentRules> read_version(const RuleVersion& version);

// The text of the newest one; "" where there is none.
std::string newest_rule_text(const Ledger& ledger, std::string_view kind);

// The assessment's newest rules; the defaults where there are none or they cannot be read.
AssessmentRules assessment_rules_of(const Ledger& ledger);

}  // namespace minsheng
