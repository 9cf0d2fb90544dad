// The checks as a person switches them: what each looks at, whether it runs, its parameters.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/rule_settings.h"

namespace minsheng {

struct ParameterChoice {
  std::string name;         // of the rule file
  std::string explanation;  // Chinese
  int64_t value = 0, least = 0, most = 0;
};

struct RuleChoice {
  std::string code;         // P01
  std::string name;         // what it finds
  std::string explanation;  // what it looks at
  bool enabled = true;
  std::vector<ParameterChoice> parameters;
};

// Every rule, in the order of the codes.
std::vector<RuleChoice> rule_choices(const RuleSettings& settings);

RuleSettings with_rule(RuleSettings settings, std::string_view code, bool enabled);
// Values out of the range are brought into it. Unknown names change nothing.
RuleSettings with_parameter(RuleSettings settings, std::string_view code, std::string_view name,
                            int64_t value);

// As a rule file (docs/format.md), and back; what is wrong with a file is named.
std::string rule_settings_text(const RuleSettings& settings);
Result<RuleSettings> rule_settings_from(std::string_view text);

}  // namespace minsheng
