// The table of all checks: one line a rule. Rules look at the ledger they are asked about and may
// look at its neighbours; each is one function in one of the files plan_*.cpp, bulletin_*.cpp,
// report_*.cpp.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "model/rule_settings.h"
#include "rules/checked_ledger.h"
#include "rules/finding.h"

namespace minsheng {

// What a rule is given, and where it puts what it finds.
struct RuleCall {
  const CheckedLedger& ledger;
  const std::vector<CheckedLedger>& all;  // every open ledger, `ledger` among them
  std::span<const RuleParameter> parameters;
  std::vector<Finding>& findings;

  // Of the rule, as set or by default.
  int64_t parameter(std::string_view name) const;
};

struct Rule {
  std::string_view code;
  std::string_view name;         // 申报件数
  Severity severity;             // the gravest it gives
  std::string_view explanation;  // what it looks at and what to do, Chinese
  void (*check)(const RuleCall& call);
  std::span<const ParameterInfo> parameters;
  bool across = false;  // looks at other ledgers, too
};

// In the order of their codes.
std::span<const Rule> check_rules();
const Rule* find_rule(std::string_view code);

// The same, as far as a rule file can speak of it.
std::vector<RuleInfo> known_rules();

enum class RuleScope { all, within, across };  // across: only rules that look at other ledgers

// Findings of one ledger, in the order of the rules and then of the document. `all` holds every
// open ledger; `ledger` is one of them.
std::vector<Finding> check_ledger(const CheckedLedger& ledger,
                                  const std::vector<CheckedLedger>& all,
                                  const RuleSettings& settings, RuleScope scope = RuleScope::all);

// Brings the findings of several scopes into the order of the rules.
void sort_by_rule(std::vector<Finding>& findings);

// The same for a ledger that stands alone.
std::vector<Finding> check_ledger(const Ledger& ledger, const RuleSettings& settings = {});

}  // namespace minsheng
