// Targets in words: see target_clause.h.
#include "report/target_clause.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {
namespace {

// With the words that the reader takes for the comparison.
std::string compared(const Target& target) {
  switch (target.op) {
    case TargetOp::at_least:
      return "不少于";
    case TargetOp::at_most:
      return "不超过";
    case TargetOp::about:
      return "约";
    case TargetOp::none:
    case TargetOp::equal:
      break;
  }
  return "达到";
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

std::string state_clause(const std::string& name) {
  bool verb = starts_with_any(name, {"建成", "启动", "开工", "新建", "完成", "建立", "竣工", "出台",
                                     "制定", "设立", "组建", "编制", "搭建"});
  return verb ? name : "完成" + name;
}

std::string worded_clause(const Target& target, std::string name) {
  if (target.kind == TargetKind::ratio) {
    constexpr std::string_view kHead = "覆盖率";
    if (name.ends_with(kHead)) name.resize(name.size() - kHead.size());
    return name + "全覆盖";
  }
  return target.kind == TargetKind::standard ? name + "“零自付”" : name + "动态清零";
}

std::string figure_clause(const Target& target, const std::string& name) {
  std::string figure = target.value->to_string() + target.unit;
  std::string soft = target.soft ? "力争" : "";
  if (!target.baseline) return name + soft + compared(target) + figure;
  std::string op = target.op == TargetOp::equal ? "" : compared(target);
  return name + "从" + target.baseline->to_string() + target.unit + "提高到" + op + figure;
}

std::string without_marks(std::string_view text) {
  std::string plain;
  for (char32_t code : to_utf32(text)) {
    code = to_half_width(code);
    if (!is_space(code) && code != U',') append_utf8(plain, code);
  }
  return plain;
}

}  // namespace

std::string target_clause(const Target& target) {
  std::string name = target.indicator.empty() ? target.phrase : target.indicator;
  if (target.kind == TargetKind::milestone) return state_clause(name);
  bool ongoing = target.kind == TargetKind::ongoing || !target.value;
  if (ongoing) return target.phrase.empty() ? "持续推进" + name : target.phrase;
  return target.worded ? worded_clause(target, name) : figure_clause(target, name);
}

bool phrase_tells_value(const Target& target) {
  std::string plain = without_marks(target.phrase);
  bool digits =
      std::any_of(plain.begin(), plain.end(), [](char c) { return c >= '0' && c <= '9'; });
  if (!target.value || !digits) return true;
  for (int power : {0, -4, -8}) {
    std::optional<Decimal> shifted = shift(*target.value, power);
    if (shifted && plain.find(shifted->to_string()) != std::string::npos) return true;
  }
  return false;
}

}  // namespace minsheng
