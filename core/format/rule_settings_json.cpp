// The rule file of the checks: see rule_settings_json.h.
#include "format/rule_settings_json.h"

#include <algorithm>

#include "format/json_check.h"
#include "format/json_writer.h"

namespace minsheng {
namespace {

constexpr std::string_view kFormat = "minsheng-checks";
constexpr int64_t kVersion = 1;

Error unknown_name(const Message& message) { return {ErrorCode::bad_input, message}; }

class Reader {
 public:
  explicit Reader(std::span<const RuleInfo> known) : known_(known) {}

  bool read(const JsonObject& file) {
    JsonPlace top;
    if (!check_.has_keys(top, file, {"format", "version", "rules"})) return false;
    JsonPlace place(top, "rules");
    const JsonObject* rules = check_.object(place, *find_member(file, "rules"));
    if (!rules) return false;
    return std::all_of(rules->begin(), rules->end(), [&](const JsonMember& member) {
      return read_rule(JsonPlace(place, member.key), member);
    });
  }

  RuleSettings settings;
  const Error& error() const { return check_.error(); }

 private:
  bool read_rule(const JsonPlace& place, const JsonMember& member) {
    auto info = std::find_if(known_.begin(), known_.end(),
                             [&](const RuleInfo& rule) { return rule.code == member.key; });
    if (info == known_.end()) {
      return check_.fail(
          unknown_name({"规则文件里的规则 {} 不存在，没有读入。请删去或改正它。", {member.key}}));
    }
    const JsonObject* rule = check_.object(place, member.value);
    if (!rule || !check_.has_keys(place, *rule, {}, {"enabled", "parameters"})) return false;
    RuleSetting setting;
    setting.code = member.key;
    if (!check_.read_flag_if_there(place, *rule, "enabled", setting.enabled)) return false;
    const JsonValue* parameters = find_member(*rule, "parameters");
    if (parameters && !read_parameters(place, *info, *parameters, setting)) return false;
    settings.push_back(std::move(setting));
    return true;
  }

  bool read_parameters(const JsonPlace& rule, const RuleInfo& info, const JsonValue& value,
                       RuleSetting& setting) {
    JsonPlace place(rule, "parameters");
    const JsonObject* parameters = check_.object(place, value);
    if (!parameters) return false;
    for (const JsonMember& member : *parameters) {
      auto known = std::find_if(
          info.parameters.begin(), info.parameters.end(),
          [&](const ParameterInfo& parameter) { return parameter.name == member.key; });
      if (known == info.parameters.end()) {
        return check_.fail(
            unknown_name({"规则文件里，规则 {} 没有参数 {}，没有读入。请删去或改正它。",
                          {setting.code, member.key}}));
      }
      RuleParameter parameter{member.key, 0};
      if (!check_.read_integer(JsonPlace(place, member.key), member.value, parameter.value)) {
        return false;
      }
      if (parameter.value < known->least || parameter.value > known->most) {
        return check_.fail(
            unknown_name({"规则文件里，规则 {} 的参数 {} 应在 {} 到 {} 之间，没有读入。",
                          {setting.code, member.key, std::to_string(known->least),
                           std::to_string(known->most)}}));
      }
      setting.parameters.push_back(std::move(parameter));
    }
    return true;
  }

  std::span<const RuleInfo> known_;
  JsonCheck check_;
};

int64_t value_of(const RuleSetting* setting, const ParameterInfo& info) {
  for (const RuleParameter& own : setting ? setting->parameters : std::vector<RuleParameter>()) {
    if (own.name == info.name) return own.value;
  }
  return info.value;
}

}  // namespace

Result<RuleSettings> read_rule_settings(std::string_view text, std::span<const RuleInfo> known) {
  Result<JsonObject> file = read_format(text, {kFormat, kVersion, "校核规则"});
  if (!file) return file.error();
  Reader reader(known);
  if (!reader.read(file.value())) return reader.error();
  return std::move(reader.settings);
}

std::string write_rule_settings(const RuleSettings& settings, std::span<const RuleInfo> known) {
  JsonWriter out(JsonForm::indented);
  out.begin_object();
  out.key("format");
  out.text(kFormat);
  out.key("version");
  out.integer(kVersion);
  out.key("rules");
  out.begin_object();
  for (const RuleInfo& rule : known) {
    auto found = std::find_if(settings.begin(), settings.end(), [&](const RuleSetting& setting) {
      return setting.code == rule.code;
    });
    const RuleSetting* setting = found == settings.end() ? nullptr : &*found;
    out.key(rule.code);
    out.begin_object();
    out.key("enabled");
    out.flag(!setting || setting->enabled);
    if (!rule.parameters.empty()) {
      out.key("parameters");
      out.begin_object();
      for (const ParameterInfo& info : rule.parameters) {
        out.key(info.name);
        out.integer(value_of(setting, info));
      }
      out.end_object();
    }
    out.end_object();
  }
  out.end_object();
  out.end_object();
  return out.take() + "\n";
}

}  // namespace minsheng
