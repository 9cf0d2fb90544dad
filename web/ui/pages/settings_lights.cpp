// The card 亮灯规则 of the settings: thresholds, names and the due day, kept in the open ledger.
#include <imgui.h>

#include <array>

#include "app/field_text.h"
#include "app/light_rules.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/lights.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/settings_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kLine = 44;
constexpr float kNames = 76;
constexpr float kEffect = 40;
constexpr float kButtons = 48;

void keep(Screen& screen, const ProgressRules& rules) {
  Edit edit = screen.session.start_edit();
  Result<void> kept = keep_light_rules(edit, screen.session.current()->ledger(), rules);
  screen.state.settings.light_error = kept ? Message{} : kept.error().message;
  if (!kept || edit.empty()) return;
  ask_to_apply(screen, edit, {"改亮灯规则", {}});
}

// True when the text was finished; it is then in `text`.
bool draw_field(Screen& screen, const char* id, const Rect& box, std::string_view name,
                const std::string& holds, Align align, std::string& text) {
  SettingsPageState& state = screen.state.settings;
  std::string shown = state.light_field == id ? state.light_typed : holds;
  InputStyle style;
  style.align = align;
  bool finished = false;
  if (text_input(id, box, name, shown, style, &finished)) {
    state.light_field = id;
    state.light_typed = shown;
  }
  if (!finished || state.light_field != id) return false;
  text = state.light_typed;
  state.light_field.clear();
  return text != holds;
}

void draw_number(Screen& screen, Rect line, const char* id, std::string_view name,
                 std::string_view unit, const Decimal& holds,
                 void (*set)(ProgressRules&, Decimal)) {
  Rect words = cut_right(line, 84);
  skip_left(words, 8);
  draw_text(words, unit, {13, false, theme().text2});
  std::string text;
  Rect box = middle(cut_right(line, 72), 28);
  if (!draw_field(screen, id, box, name, edit_text(FieldValue(holds)), Align::right, text)) return;
  Result<FieldValue> value = parse_field_text(FieldType::decimal, text);
  const Decimal* number = value ? std::get_if<Decimal>(&value.value()) : nullptr;
  if (!number) {
    screen.state.settings.light_error =
        value ? Message{"{}要填一个数。", {std::string(name)}} : value.error().message;
    return;
  }
  ProgressRules rules = screen.state.year.rules;
  set(rules, *number);
  keep(screen, rules);
}

void draw_thresholds(Screen& screen, Rect& rest) {
  const ProgressRules& rules = screen.state.year.rules;
  draw_number(screen, draw_setting(rest, tr("按序时：允许比序时少")), "##on", tr("按序时允许少"),
              tr("个百分点"), rules.on_schedule_gap,
              [](ProgressRules& changed, Decimal gap) { changed.on_schedule_gap = gap; });
  draw_number(screen, draw_setting(rest, tr("略滞后：比序时少，不超过")), "##slight",
              tr("略滞后不超过"), tr("个百分点"), rules.slightly_late_gap,
              [](ProgressRules& changed, Decimal gap) { changed.slightly_late_gap = gap; });
  draw_number(screen, draw_setting(rest, tr("月报最迟报送日")), "##due", tr("月报最迟报送日"),
              rules.due_month_offset == 0 ? tr("日，当月") : tr("日，次月"), Decimal(rules.due_day),
              [](ProgressRules& changed, Decimal day) {
                changed.due_day = day.is_whole() ? day.mantissa() : 0;
              });
}

void draw_toggles(Screen& screen, Rect& rest) {
  ProgressRules rules = screen.state.year.rules;
  struct Switch {
    const char* id;
    std::string_view label;
    bool ProgressRules::*flag;
  };
  for (const Switch& one :
       {Switch{"##late", tr("迟报的月份最好只算略滞后"), &ProgressRules::late_report_is_slight},
        Switch{"##done", tr("已完成的也亮按序时的灯"), &ProgressRules::done_is_on_schedule}}) {
    Rect line = draw_setting(rest, one.label);
    bool on = rules.*one.flag;
    if (!toggle(one.id, middle(cut_right(line, 40), 28), one.label, on)) continue;
    rules.*one.flag = on;
    keep(screen, rules);
  }
}

constexpr Light kNamed[] = {Light::done, Light::on_schedule, Light::slightly_late,
                            Light::late, Light::unreported,  Light::pending};

void draw_names(Screen& screen, Rect row) {
  const ProgressRules& rules = screen.state.year.rules;
  line_h(row.x + 1, row.y, row.width - 2, theme().grid);
  row = inset(row, kPagePadding, 6);
  float width = row.width / 3;
  for (size_t i = 0; i < std::size(kNamed); ++i) {
    Light light = kNamed[i];
    Rect cell{row.x + width * static_cast<float>(i % 3), row.y + 32 * static_cast<float>(i / 3),
              width - 12, 28};
    draw_light_sign(cut_left(cell, 16), light);
    skip_left(cell, 4);
    std::string name = tr("{}的叫法", {std::string(tr(light_name(light, {})))});
    std::string id = "##name" + std::to_string(i), text;
    if (!draw_field(screen, id.c_str(), cell, name, light_name(light, rules), Align::left, text)) {
      continue;
    }
    ProgressRules changed = rules;
    changed.looks[static_cast<size_t>(light)].name = text;
    keep(screen, changed);
  }
}

// What the rules make of the month that the pages show, or why the last change was not taken.
void draw_effect(Screen& screen, const Rect& row) {
  const Theme& t = theme();
  const YearState& year = screen.state.year;
  const Message& error = screen.state.settings.light_error;
  line_h(row.x + 1, row.y, row.width - 2, t.grid);
  Rect rest = inset(row, kPagePadding, 0);
  if (!error.pattern.empty()) {
    draw_text(rest, tr(error), {13, false, t.late_ink}, true);
    annotate_text(rest, tr(error), Role::alert);
    return;
  }
  std::string text = tr("按这套规则，{}：", {month_text(year.month)});
  for (Light light : kNamed) {
    int count = year.status.all.of(light);
    if (count == 0) continue;
    text += std::string(tr(light_name(light, year.rules))) + " " + std::to_string(count) + "　";
  }
  draw_text(rest, text, {13, false, t.text2});
}

void draw_file_buttons(Screen& screen, const Rect& row) {
  line_h(row.x + 1, row.y, row.width - 2, theme().grid);
  Rect rest = inset(row, kPagePadding, 0);
  std::string_view barred = why_read_only(screen);
  auto next = [&](const char* id, std::string_view label, const ButtonStyle& style) {
    Rect box = middle(cut_left(rest, button_width(label, style)), 28);
    skip_left(rest, 8);
    return button(id, box, label, style);
  };
  if (next("##copy", tr("复制规则文件"),
           {.icon = icon::kCopy,
            .text_size = 13,
            .tip = tr("规则文件的文字，可以给命令行的 --rules 用")})) {
    screen.ask(
        action::CopyText{light_rules_text(screen.state.year.rules), std::string(tr("规则文件"))});
  }
  if (next("##usual", tr("恢复默认"), {.text_size = 13, .disabled = barred})) keep(screen, {});
}

}  // namespace

void draw_lights_card(Screen& screen, Rect& column) {
  if (!screen.session.current()) return;
  current_year(screen);
  Rect card = cut_top(column, 40 + 5 * kLine + kNames + kEffect + kButtons + 1);
  skip_top(column, kCardGap);
  begin_card(card, tr("亮灯规则"), tr("随这本台账保存和交换"));
  draw_thresholds(screen, card);
  draw_toggles(screen, card);
  draw_names(screen, cut_top(card, kNames));
  draw_effect(screen, cut_top(card, kEffect));
  draw_file_buttons(screen, cut_top(card, kButtons));
  end_card();
}

}  // namespace minsheng
