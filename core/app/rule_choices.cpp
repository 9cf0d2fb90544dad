// The checks as a person switches them: see rule_choices.h.
#include "app/rule_choices.h"

#include <algorithm>

#include "format/rule_settings_json.h"
#include "rules/rule_table.h"

namespace minsheng {
namespace {

const RuleSetting* find_setting(const RuleSettings& settings, std::string_view code) {
  for (const RuleSetting& setting : settings) {
    if (setting.code == code) return &setting;
  }
  return nullptr;
}

// The rule's own, made where there is none yet.
RuleSetting& setting_of(RuleSettings& settings, std::string_view code) {
  for (RuleSetting& setting : settings) {
    if (setting.code == code) return setting;
  }
  settings.push_back({std::string(code), true, {}});
  return settings.back();
}

int64_t value_of(const ParameterInfo& info, const RuleSetting* setting) {
  for (const RuleParameter& own : setting ? setting->parameters : std::vector<RuleParameter>()) {
    if (own.name == info.name) return own.value;
  }
  return info.value;
}

}  // namespace

std::vector<RuleChoice> rule_choices(const RuleSettings& settings) {
  std::vector<RuleChoice> choices;
  for (const Rule& rule : check_rules()) {
    const RuleSetting* setting = find_setting(settings, rule.code);
    RuleChoice& choice = choices.emplace_back();
    choice.code = rule.code;
    choice.name = rule.name;
    choice.explanation = rule.explanation;
    choice.enabled = !setting || setting->enabled;
    for (const ParameterInfo& info : rule.parameters) {
      choice.parameters.push_back({std::string(info.name), std::string(info.explanation),
                                   value_of(info, setting), info.least, info.most});
    }
  }
  return choices;
}

RuleSettings with_rule(RuleSettings settings, std::string_view code, bool enabled) {
  if (find_rule(code)) setting_of(settings, code).enabled = enabled;
  return settings;
}

RuleSettings with_parameter(RuleSettings settings, std::string_view code, std::string_view name,
                            int64_t value) {
  const Rule* rule = find_rule(code);
  for (const ParameterInfo& info : rule ? rule->parameters : std::span<const ParameterInfo>()) {
    if (info.name != name) continue;
    value = std::clamp(value, info.least, info.most);
    std::vector<RuleParameter>& own = setting_of(settings, code).parameters;
    auto present = std::find_if(own.begin(), own.end(),
                                [&](const RuleParameter& other) { return other.name == name; });
    if (present == own.end()) present = own.insert(own.end(), {std::string(name), 0});
    present->value = value;
  }
  return settings;
}

std::string rule_settings_text(const RuleSettings& settings) {
  return write_rule_settings(settings, known_rules());
}

Result<RuleSettings> rule_settings_from(std::string_view text) {
  return read_rule_settings(text, known_rules());
}

}  // namespace minsheng
