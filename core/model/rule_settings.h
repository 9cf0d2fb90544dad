// Which checks run, and with which parameters: a plain value that format reads from a rule file
// (format/rule_settings_json.h) and the rules take. Without a file the defaults of the rule table
// hold (rules/rule_table.h).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace minsheng {

struct RuleParameter {
  std::string name;
  int64_t value = 0;

  bool operator==(const RuleParameter&) const = default;
};

struct RuleSetting {
  std::string code;
  bool enabled = true;
  std::vector<RuleParameter> parameters;

  bool operator==(const RuleSetting&) const = default;
};

// What is not named keeps its default.
using RuleSettings = std::vector<RuleSetting>;

struct ParameterInfo {
  std::string_view name;
  int64_t value = 0;  // default
  int64_t least = 0;
  int64_t most = 0;
  std::string_view explanation;  // Chinese
};

// A rule as far as a rule file can speak of it.
struct RuleInfo {
  std::string_view code;
  std::span<const ParameterInfo> parameters;
};

}  // namespace minsheng
