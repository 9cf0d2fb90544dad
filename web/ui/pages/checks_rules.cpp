// Which checks run, and their parameters: at the right of the page 校核 while 规则 is pressed.
#include <imgui.h>

#include <charconv>

#include "app/rule_choices.h"
#include "base/utf8.h"
#include "generated/icons.h"
#include "ui/pages/checks_page.h"
#include "ui/pages/checks_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kRule = 52;
constexpr float kParameter = 40;

// Takes what was typed for the parameter; says what is expected where it is no number.
void take_typed(Screen& screen, const RuleChoice& rule, const ParameterChoice& parameter) {
  ChecksPageState& page = screen.state.checks;
  std::string typed = std::string(trim(page.typed));
  page.typed_for.clear();
  int64_t value = 0;
  const char* end = typed.data() + typed.size();
  auto [read, error] = std::from_chars(typed.data(), end, value);
  bool fits = value >= parameter.least && value <= parameter.most;
  if (error == std::errc() && read == end && fits) {
    screen.ask(
        action::SetRules{with_parameter(screen.state.rules, rule.code, parameter.name, value)});
    return;
  }
  show_error(screen.state, tr("「{}」没有改：要填 {} 到 {} 的整数。",
                              {std::string(tr(parameter.explanation)),
                               std::to_string(parameter.least), std::to_string(parameter.most)}));
}

void draw_parameter(Screen& screen, const Rect& row, const RuleChoice& rule,
                    const ParameterChoice& parameter) {
  ChecksPageState& page = screen.state.checks;
  Rect rest = inset(row, kPagePadding, 0);
  skip_left(rest, 52);
  Rect box = middle(cut_right(rest, 72), 28);
  skip_right(rest, 8);
  draw_text(rest, tr(parameter.explanation), {12, false, theme().text2});
  std::string key = rule.code + "/" + parameter.name;
  std::string text = page.typed_for == key ? page.typed : std::to_string(parameter.value);
  bool finished = false;
  bool changed = text_input(parameter.name.c_str(), box, tr(parameter.explanation), text,
                            {.small = true, .align = Align::right}, &finished);
  if (changed) {
    page.typed_for = key;
    page.typed = text;
  }
  if (finished && page.typed_for == key) take_typed(screen, rule, parameter);
}

void draw_rule(Screen& screen, const Rect& row, const RuleChoice& rule) {
  line_h(row.x, row.y, row.width, theme().grid);
  Rect rest = inset(row, kPagePadding, 6);
  draw_text(cut_left(rest, 40), rule.code, {12, false, theme().text2});
  skip_left(rest, 12);
  bool on = rule.enabled;
  std::string name = rule.code + " " + std::string(tr(rule.name));
  if (toggle("##on", middle(cut_right(rest, 32), 18), name, on)) {
    screen.ask(action::SetRules{with_rule(screen.state.rules, rule.code, on)});
  }
  skip_right(rest, 12);
  draw_text(cut_top(rest, 20), tr(rule.name), {13, false, on ? theme().text : theme().text2});
  draw_text(cut_top(rest, 20), tr(rule.explanation), {12, false, theme().text2});
}

void draw_head(Screen& screen, const Rect& r) {
  Rect rest = inset(r, kPagePadding, 0);
  ButtonStyle back{.icon = icon::kX, .text_size = 13};
  if (button_right("##close", rest, tr("关闭"), back, 28)) screen.state.checks.shows_rules = false;
  bool changed = !screen.state.rules.empty();
  ButtonStyle reset{.text_size = 13,
                    .disabled = changed ? std::string_view() : tr("现在就是默认设置")};
  if (button_right("##defaults", rest, tr("恢复默认"), reset, 28)) {
    screen.ask(action::SetRules{});
  }
  draw_heading(rest, tr("参加校核的规则"), 14, 2);
}

}  // namespace

void draw_checks_rules(Screen& screen, const Rect& r) {
  ChecksPageState& page = screen.state.checks;
  begin_group(Role::complementary, tr("参加校核的规则"), r);
  Rect rest = r;
  draw_head(screen, cut_top(rest, 48));
  std::vector<RuleChoice> rules = rule_choices(screen.state.rules);
  Rect content = begin_scroll("##rules", rest, page.rules_height);
  float top = content.y;
  for (const RuleChoice& rule : rules) {
    ImGui::PushID(rule.code.c_str());
    draw_rule(screen, {content.x, top, content.width, kRule}, rule);
    top += kRule;
    for (const ParameterChoice& parameter : rule.parameters) {
      draw_parameter(screen, {content.x, top, content.width, kParameter}, rule, parameter);
      top += kParameter;
    }
    ImGui::PopID();
  }
  page.rules_height = top - content.y + 16;
  end_scroll();
  end_group();
}

}  // namespace minsheng
