#include "ui/pages/assess_rules.h"

#include <imgui.h>

#include <algorithm>

#include "app/rule_files.h"
#include "generated/icons.h"
#include "ui/pages/assess_criterion.h"
#include "ui/pages/assess_rules_list.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

Id newest_version(const Screen& screen) {
  std::vector<RuleVersion> versions =
      rule_versions(screen.session.current()->ledger(), "assessment");
  return versions.empty() ? Id() : versions.back().id;
}

void load(AssessRulesState& state, const AssessmentRules& rules, const Id& version) {
  state.draft = state.base = draft_of(rules);
  state.version = version;
  state.loaded = true;
  state.dirty = false;
  state.error.clear();
  if (state.row >= state.draft.criteria.size()) state.row = 0;
  ++state.edits;
}

// What is being edited stays, whatever happens to the ledger; else the newest version shows.
void refresh(Screen& screen) {
  AssessRulesState& state = screen.state.assess.rules;
  Id newest = newest_version(screen);
  if (state.loaded && (state.dirty || newest == state.newest)) return;
  load(state, assessment_rules_of(screen.session.current()->ledger()), newest);
  state.newest = newest;
}

void save(Screen& screen) {
  AssessRulesState& state = screen.state.assess.rules;
  Edit edit = screen.session.start_edit();
  Result<std::string> saved = save_draft(edit, screen.session.current()->ledger(), state.draft);
  state.error = saved ? std::string() : tr(saved.error().message);
  if (!saved) return;
  ask_to_apply(screen, edit, {"保存{}", {saved.value()}});
  show_toast(screen.state, tr("已保存为{}，没有审定的季度按它计分", {saved.value()}), true);
  state.base = state.draft;
  state.dirty = false;
}

void copy_json(Screen& screen) {
  AssessRulesState& state = screen.state.assess.rules;
  Result<std::string> text = draft_text(state.draft, screen.state.assess.view.sheet.rules.name);
  state.error = text ? std::string() : tr(text.error().message);
  if (text) screen.ask(action::CopyText{text.take(), std::string(tr("考核细则"))});
}

bool is_pasting(const Screen& screen) {
  return screen.state.long_text && screen.state.long_text->use == LongTextUse::rules;
}

void draw_header(Screen& screen, Rect& rest) {
  AssessRulesState& state = screen.state.assess.rules;
  Rect room = draw_page_head(rest, tr("考评细则"));
  ButtonStyle keep{.kind = ButtonKind::primary, .icon = icon::kCheck};
  keep.disabled = why_read_only(screen);
  if (!state.dirty) keep.disabled = tr("没有改动可以保存");
  if (button_right("##save", room, tr("保存为新版本"), keep)) save(screen);
  if (button_right("##copy", room, tr("复制 JSON"), {.icon = icon::kCopy})) copy_json(screen);
  ButtonStyle paste{.icon = icon::kClipboardPaste, .tip = tr("粘贴一份细则文件的文字")};
  if (button_right("##paste", room, tr("粘贴 JSON"), paste)) {
    screen.state.long_text =
        LongTextEdit{.use = LongTextUse::rules, .name = std::string(tr("考核细则文字"))};
  }
  draw_back_to_scores(screen, room);
  draw_subtitle(room,
                state.dirty ? tr("有改动，还没有保存") : tr("按最新一版给没有审定的季度计分"));
}

void draw_sum(const AssessRulesState& state, const Rect& r) {
  std::optional<Decimal> sum = sum_of(state.draft);
  bool whole = sum == Decimal(100);
  std::string text = sum ? tr("满分合计 {} / 100", {sum->to_string()})
                         : std::string(tr("满分里有不是数的，请改正"));
  Color color = whole ? theme().text : theme().late_ink;
  draw_text(r, text, {13, true, color, Align::right}, true);
  annotate_text(r, text, Role::status);
}

// Another version than the newest is a change: saving it makes it hold again.
void begin_with(Screen& screen, const AssessmentRules& rules, const Id& version) {
  AssessRulesState& state = screen.state.assess.rules;
  load(state, rules, version);
  state.base = draft_of(assessment_rules_of(screen.session.current()->ledger()));
  state.dirty = state.draft != state.base;
}

void draw_version_choice(Screen& screen, const Rect& box) {
  AssessRulesState& state = screen.state.assess.rules;
  std::vector<RuleVersion> versions =
      rule_versions(screen.session.current()->ledger(), "assessment");
  std::vector<std::string> names = {std::string(tr("通用细则"))};
  int chosen = 0;
  for (const RuleVersion& one : versions) {
    if (one.id == state.version) chosen = static_cast<int>(names.size());
    names.push_back(one.name);
  }
  if (!select("##version", box, tr("从哪一版开始改"), names, chosen)) return;
  if (chosen == 0) return begin_with(screen, default_assessment_rules(), {});
  const RuleVersion& version = versions[static_cast<size_t>(chosen - 1)];
  Result<AssessmentRules> rules = read_version(version);
  if (!rules) return show_error(screen.state, tr(rules.error().message));
  begin_with(screen, rules.value(), version.id);
}

void draw_tools(Screen& screen, const Rect& r) {
  AssessRulesState& state = screen.state.assess.rules;
  Rect rest = inset(r, kPagePadding, 0);
  draw_version_choice(screen, middle(cut_left(rest, 180), 28));
  skip_left(rest, 8);
  float width = button_width(tr("加一条细则"), {.icon = icon::kPlus, .text_size = 13});
  draw_add_criterion(state, middle(cut_left(rest, width), 28));
  skip_left(rest, 12);
  draw_sum(state, rest);
}

// What is wrong, else what the page does with changes. Its room is kept: nothing jumps.
void draw_foot(const AssessRulesState& state, const Rect& box) {
  const Theme& t = theme();
  bool wrong = !state.error.empty();
  fill(box, wrong ? t.late_bg : t.subtle);
  line_h(box.x, box.y, box.width, t.line);
  Rect line = inset(box, kPagePadding, 4);
  if (!wrong) {
    draw_text(line, tr("改动先留在这一页，保存为新版本后才计分；以前的版本都留着。"),
              {12, false, t.text2}, true);
    return;
  }
  draw_icon(cut_left(line, 16), icon::kTriangleAlert, 16, t.late_ink);
  skip_left(line, 8);
  draw_paragraph(line, state.error, {13, false, t.late_ink}, 18, 2);
  annotate_text(box, state.error, Role::alert);
}

// The field itself is the browser's, laid over the box.
void draw_paste(Screen& screen, const Rect& r) {
  Rect rest = inset(r, kPagePadding, 0);
  Rect foot = middle(cut_bottom(rest, 52), 32);
  button_right("##read", foot, tr("读入"), {.kind = ButtonKind::primary, .icon = icon::kCheck});
  draw_text(foot, tr("粘贴整份细则文件的文字。Ctrl+Enter 读入，Esc 放弃。"),
            {12, false, theme().text2});
  fill(rest, theme().surface, 6);
  outline(rest, theme().line2, 6);
  screen.state.long_text->place = inset(rest, 1, 1);
  screen.state.long_text->visible = true;
}

void draw_editor(Screen& screen, Rect rest) {
  AssessRulesState& state = screen.state.assess.rules;
  const RulesDraft before = state.draft;
  ImGui::BeginDisabled(screen.session.read_only());
  Rect form = cut_right(rest, std::min(420.0f, rest.width / 2));
  line_v(form.x, form.y, form.height, theme().line);
  line_h(rest.x, rest.y, rest.width + form.width, theme().line);
  Rect content = begin_scroll("##list", rest, state.list_height);
  begin_group(Role::listbox, tr("细则"), rest);
  Rect list = content;
  list.height = 1e6f;
  draw_criteria(state, list);
  end_group();
  draw_grades(state, list);
  state.list_height = list.y - content.y + 16;
  end_scroll();
  bool chosen = state.row < state.draft.criteria.size();
  if (chosen) draw_criterion_form(screen, form, state.draft.criteria[state.row]);
  ImGui::EndDisabled();
  if (state.draft == before) return;
  ++state.edits;
  state.error.clear();
  state.dirty = state.draft != state.base;
}

}  // namespace

void draw_assess_rules(Screen& screen, const Rect& r) {
  refresh(screen);
  Rect rest = r;
  draw_header(screen, rest);
  draw_tools(screen, cut_top(rest, 44));
  draw_foot(screen.state.assess.rules, cut_bottom(rest, 44));
  if (is_pasting(screen)) return draw_paste(screen, rest);
  draw_editor(screen, rest);
}

void take_rules_text(AssessRulesState& state, const std::string& text) {
  Result<RulesDraft> draft = read_draft(text);
  state.error = draft ? std::string() : tr(draft.error().message);
  if (!draft) return;
  state.draft = draft.take();
  state.dirty = state.draft != state.base;
  state.row = 0;
  ++state.edits;
}

}  // namespace minsheng
