// The rule file of the checks: which run, and with which parameters (docs/format.md).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "model/rule_settings.h"

namespace minsheng {

// Refused with the place and the remedy: what is no rule file, a rule or a parameter that `known`
// does not have, a value out of its range, a newer version.
Result<RuleSettings> read_rule_settings(std::string_view text, std::span<const RuleInfo> known);

// Every rule of `known` with its present setting, indented; reads back to the same settings.
std::string write_rule_settings(const RuleSettings& settings, std::span<const RuleInfo> known);

}  // namespace minsheng
