#include "ui/pages/assess_hand.h"

#include <imgui.h>

#include <utility>

#include "base/utf8.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kFormLine = 36;
constexpr float kFormError = 40;

const AssessmentRules& rules_of_page(const Screen& screen) {
  return screen.state.assess.view.sheet.rules;
}

bool is_veto(const Screen& screen, const std::string& code) {
  for (const Criterion& criterion : rules_of_page(screen).criteria) {
    if (criterion.code == code) return criterion.kind == CriterionKind::veto;
  }
  return false;
}

void save(Screen& screen) {
  AssessPageState& page = screen.state.assess;
  Edit edit = screen.session.start_edit();
  Result<void> written =
      write_hand_score(edit, screen.session.current()->ledger(), rules_of_page(screen),
                       page.view.quarter, page.unit, page.form.typed);
  page.form.error = written ? std::string() : tr(written.error().message);
  if (!written) return;
  std::string pattern = is_veto(screen, page.form.typed.criterion) ? "对{}一票否决" : "给{}加减分";
  if (!edit.empty()) {
    ask_to_apply(screen, edit, {pattern, {page.unit}});
    show_toast(screen.state, std::string(tr("已记下")), true);
  }
  page.criterion = page.form.typed.criterion;
  page.form = {};
}

Rect labelled(Rect& rest, std::string_view label) {
  Rect row = cut_top(rest, kFormLine);
  draw_text(cut_left(row, 64), label, {13, false, theme().text2});
  return middle(row, 28);
}

void draw_criterion_choice(Screen& screen, Rect& rest) {
  HandForm& form = screen.state.assess.form;
  std::vector<std::string> names;
  std::vector<std::string> codes;
  int chosen = 0;
  for (size_t i : hand_criteria(rules_of_page(screen))) {
    const Criterion& criterion = rules_of_page(screen).criteria[i];
    if (criterion.code == form.typed.criterion) chosen = static_cast<int>(codes.size());
    names.push_back(criterion.name);
    codes.push_back(criterion.code);
  }
  if (!select("##criterion", labelled(rest, tr("细则")), tr("细则"), names, chosen)) return;
  form.typed.criterion = codes[static_cast<size_t>(chosen)];
  form.error.clear();
}

}  // namespace

std::string_view hand_scores_locked(const Screen& screen) {
  if (screen.session.read_only()) return tr("这一页是只读的");
  if (!screen.state.assess.view.frozen_on.empty()) return tr("本季已经审定，要改分请先取消审定");
  if (hand_criteria(rules_of_page(screen)).empty()) {
    return tr("细则里没有加减分或一票否决的一条，请先在细则里加上");
  }
  return {};
}

void open_hand_form(Screen& screen, const HandScore& score) {
  HandForm& form = screen.state.assess.form;
  form = {.open = true, .focus = true, .typed = score};
  if (!form.typed.criterion.empty()) return;
  const AssessmentRules& rules = rules_of_page(screen);
  form.typed.criterion = rules.criteria[hand_criteria(rules).front()].code;
}

void remove_hand_points(Screen& screen, const HandScore& score) {
  AssessPageState& page = screen.state.assess;
  Edit edit = screen.session.start_edit();
  Result<void> removed =
      remove_hand_score(edit, screen.session.current()->ledger(), page.view.quarter, score.id);
  if (!removed) return show_error(screen.state, tr(removed.error().message));
  ask_to_apply(screen, edit, {"删去{}的加减分", {page.unit}});
  show_toast(screen.state, std::string(tr("已删去")), true);
  page.form = {};
}

float hand_form_height(const Screen& screen) {
  const HandForm& form = screen.state.assess.form;
  float lines = is_veto(screen, form.typed.criterion) ? 2 : 3;
  return 32 + kFormLine * lines + (form.error.empty() ? 0 : kFormError) + 44;
}

void draw_hand_form(Screen& screen, const Rect& r) {
  HandForm& form = screen.state.assess.form;
  fill(r, theme().subtle, 6);
  outline(r, theme().line, 6);
  begin_group(Role::group, tr("加减分"), r);
  Rect rest = inset(r, 12, 0);
  draw_heading(cut_top(rest, 32), form.typed.id.empty() ? tr("新的一条") : tr("修改"), 13, 3);
  draw_criterion_choice(screen, rest);
  bool focus = std::exchange(form.focus, false);
  bool veto = is_veto(screen, form.typed.criterion);
  bool no_reason = trim(form.typed.reason).empty();  // what is refused first
  if (!veto) {
    InputStyle points{.placeholder = tr("加分写 2，扣分写 -1.5"),
                      .error = no_reason ? std::string_view() : form.error,
                      .focus_now = focus};
    text_input("##points", labelled(rest, tr("分数")), tr("分数"), form.typed.points, points);
  }
  InputStyle reason{.placeholder = tr("依据，例如：省厅通报表扬"),
                    .error = no_reason || veto ? form.error : std::string_view(),
                    .focus_now = focus && veto};
  bool finished = false;
  text_input("##reason", labelled(rest, tr("理由")), tr("理由"), form.typed.reason, reason,
             &finished);
  bool enter = finished && ImGui::IsKeyPressed(ImGuiKey_Enter, false);
  if (!form.error.empty()) {
    Rect words = cut_top(rest, kFormError);
    draw_paragraph(words, form.error, {12, false, theme().late_ink}, 18, 2);
    annotate_text(words, form.error, Role::alert);
  }
  Rect buttons = middle(cut_top(rest, 44), 28);
  ButtonStyle keep{.kind = ButtonKind::primary, .text_size = 13};
  bool pressed = button_right("##save", buttons, tr("保存"), keep, 28);
  if (button_right("##cancel", buttons, tr("取消"), {.text_size = 13}, 28)) form = {};
  if (pressed || enter) save(screen);
  end_group();
}

}  // namespace minsheng
