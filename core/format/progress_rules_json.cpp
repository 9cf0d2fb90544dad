// The rule file of the lights: see progress_rules_json.h.
#include "format/progress_rules_json.h"

#include <algorithm>

#include "format/json_check.h"
#include "format/json_members.h"
#include "model/words.h"

namespace minsheng {
namespace {

constexpr std::string_view kFormat = "minsheng-lights";
constexpr int64_t kVersion = 1;

bool is_color(std::string_view text) {
  return text.size() == 7 && text.front() == '#' &&
         std::all_of(text.begin() + 1, text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
         });
}

class Reader {
 public:
  bool read(const JsonObject& file) {
    JsonPlace top;
    return check_.has_keys(top, file, {"format", "version"},
                           {"on_schedule_gap", "slightly_late_gap", "done_is_on_schedule",
                            "late_report_is_slight", "report_due", "lights"}) &&
           read_gap(top, file, "on_schedule_gap", rules.on_schedule_gap) &&
           read_gap(top, file, "slightly_late_gap", rules.slightly_late_gap) &&
           check_.read_flag_if_there(top, file, "done_is_on_schedule", rules.done_is_on_schedule) &&
           check_.read_flag_if_there(top, file, "late_report_is_slight",
                                     rules.late_report_is_slight) &&
           read_due(top, file) && read_lights(top, file) && check_order();
  }

  ProgressRules rules;
  const Error& error() const { return check_.error(); }

 private:
  bool refuse(const JsonPlace& place, const std::string& what) {
    return check_.fail({ErrorCode::bad_input,
                        {"亮灯规则里 {} {}，没有读入。请改正它。", {place.to_string(), what}}});
  }

  bool read_gap(const JsonPlace& top, const JsonObject& file, std::string_view key, Decimal& out) {
    const JsonValue* value = find_member(file, key);
    if (!value) return true;
    JsonPlace place(top, key);
    std::string text;
    if (!check_.read_text(place, *value, text)) return false;
    std::optional<Decimal> gap = Decimal::parse(text);
    if (!gap || *gap < Decimal(-100) || *gap > Decimal(100)) {
      return refuse(place, "应是 -100 到 100 之间的百分点，写在引号里");
    }
    out = *gap;
    return true;
  }

  bool read_number(const JsonPlace& parent, const JsonObject& object, std::string_view key,
                   int64_t least, int64_t most, int64_t& out) {
    const JsonValue* value = find_member(object, key);
    if (!value) return true;
    JsonPlace place(parent, key);
    if (!check_.read_integer(place, *value, out)) return false;
    if (out >= least && out <= most) return true;
    return refuse(place, "应在 " + std::to_string(least) + " 到 " + std::to_string(most) + " 之间");
  }

  bool read_due(const JsonPlace& top, const JsonObject& file) {
    const JsonValue* value = find_member(file, "report_due");
    if (!value) return true;
    JsonPlace place(top, "report_due");
    const JsonObject* due = check_.object(place, *value);
    return due && check_.has_keys(place, *due, {}, {"day", "months_later"}) &&
           read_number(place, *due, "day", 1, 31, rules.due_day) &&
           read_number(place, *due, "months_later", 0, 3, rules.due_month_offset);
  }

  bool read_lights(const JsonPlace& top, const JsonObject& file) {
    const JsonValue* value = find_member(file, "lights");
    if (!value) return true;
    JsonPlace place(top, "lights");
    const JsonObject* lights = check_.object(place, *value);
    return lights && std::all_of(lights->begin(), lights->end(), [&](const JsonMember& member) {
             return read_look(JsonPlace(place, member.key), member);
           });
  }

  bool read_look(const JsonPlace& place, const JsonMember& member) {
    std::optional<Light> light = from_key<Light>(member.key);
    if (!light || *light == Light::unset) return refuse(place, "不是一种亮灯");
    LightLook& look = rules.looks[static_cast<size_t>(*light)];
    const JsonObject* object = check_.object(place, member.value);
    if (!object || !check_.has_keys(place, *object, {}, {"name", "color"})) return false;
    if (!check_.read_text_if_there(place, *object, "name", look.name) ||
        !check_.read_text_if_there(place, *object, "color", look.color)) {
      return false;
    }
    bool good = look.color.empty() || is_color(look.color);
    return good || refuse(JsonPlace(place, "color"), "应写成 #1A8F4B 这样");
  }

  bool check_order() {
    if (rules.on_schedule_gap <= rules.slightly_late_gap) return true;
    JsonPlace top;
    return refuse(JsonPlace(top, "slightly_late_gap"), "不能小于 on_schedule_gap");
  }

  JsonCheck check_;
};

void write_look(JsonWriter& out, Light light, const LightLook& look) {
  out.key(key_of(light));
  out.begin_object();
  write_text(out, "name", look.name.empty() ? label_of(light) : look.name);
  if (!look.color.empty()) write_text(out, "color", look.color);
  out.end_object();
}

}  // namespace

Result<ProgressRules> read_progress_rules(std::string_view text) {
  Result<JsonObject> file = read_format(text, {kFormat, kVersion, "亮灯规则"});
  if (!file) return file.error();
  Reader reader;
  if (!reader.read(file.value())) return reader.error();
  for (const Word& word : words_of<Light>()) {
    LightLook& look = reader.rules.looks[static_cast<size_t>(word.value)];
    if (look.name == word.label) look.name.clear();
  }
  return reader.rules;
}

std::string write_progress_rules(const ProgressRules& rules) {
  JsonWriter out(JsonForm::indented);
  out.begin_object();
  write_text(out, "format", kFormat);
  write_count(out, "version", kVersion);
  write_text(out, "on_schedule_gap", rules.on_schedule_gap.to_string());
  write_text(out, "slightly_late_gap", rules.slightly_late_gap.to_string());
  write_flag(out, "done_is_on_schedule", rules.done_is_on_schedule);
  write_flag(out, "late_report_is_slight", rules.late_report_is_slight);
  out.key("report_due");
  out.begin_object();
  write_count(out, "day", rules.due_day);
  write_count(out, "months_later", rules.due_month_offset);
  out.end_object();
  out.key("lights");
  out.begin_object();
  for (size_t i = 1; i < kLightCount; ++i) {
    write_look(out, static_cast<Light>(i), rules.looks[i]);
  }
  out.end_object();
  out.end_object();
  return out.take() + "\n";
}

}  // namespace minsheng
