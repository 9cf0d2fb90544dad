// The dialogs of 督办 in which something is said: a step of a note, how a sample is drawn.
#include <algorithm>
#include <utility>

#include "ui/pages/dialog_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/supervise_parts.h"

namespace minsheng {
namespace {

constexpr int kMoreDays = 14;

// What a step asks for; "" for what it does not.
struct StepForm {
  std::string_view title, date, words, hint, button;
};

StepForm form_of(NoteStep step) {
  switch (step) {
    case NoteStep::issue:
      return {"签发督办单", "签发日期", "", "", "签发"};
    case NoteStep::reply:
      return {"登记回复", "回复日期", "回复", "例如：6月18日供地，7月5日前取得施工许可", "登记"};
    case NoteStep::put_off:
      return {"同意延期", "新的期限", "原因", "例如：等待用地批复", "延期"};
    case NoteStep::send_back:
      return {"退回再改", "新的期限", "退回原因", "例如：没有附施工许可", "退回"};
    case NoteStep::close:
      return {"核验通过，办结", "办结日期", "办结意见", "例如：现场核验属实，已赶上序时", "办结"};
    case NoteStep::reopen:
      break;
  }
  return {"重新打开督办单", "", "", "", "重新打开"};
}

// --- A step ------------------------------------------------------------------------------------

// True where it was taken.
bool finish_step(Screen& screen) {
  SupervisePageState& page = screen.state.supervise;
  const Ledger& ledger = screen.session.current()->ledger();
  const SupervisionNote* note = ledger.find<SupervisionNote>(page.table().chosen);
  if (!note) return true;
  Edit edit = screen.session.start_edit();
  page.step.refusal = take_step(edit, ledger, page.table().chosen, page.step.step, page.step.said,
                                screen.state.year.progress.year);
  page.step.focus = page.step.refusal.has_value();  // where something is missing
  if (page.step.refusal) return false;
  ask_to_apply(screen, edit, step_label(page.step.step, *note));
  return true;
}

// A deadline that is put off moves on; one that is sent back stays, and where it has passed the new
// one must be said: it is never moved by an Enter in another field.
std::string usual_date(const Screen& screen, NoteStep step) {
  std::string today = screen.session.now().substr(0, 10);
  bool later = step == NoteStep::put_off || step == NoteStep::send_back;
  const SupervisionNote* note = screen.session.current()->ledger().find<SupervisionNote>(
      screen.state.supervise.note.row.note);
  if (!later || !note) return today;
  if (step == NoteStep::send_back) return note->due < today ? "" : note->due;
  std::optional<Date> from = parse_date(std::max(today, note->due));
  return from ? to_string(add_days(*from, kMoreDays)) : today;
}

// --- A sample ----------------------------------------------------------------------------------

Result<DrawPlan> plan_of(const Screen& screen, const std::string& seed) {
  const DrawDialogState& dialog = screen.state.supervise.draw;
  return plan_draw(screen.state.year.progress, dialog.amount, static_cast<Stratum>(dialog.by),
                   seed);
}

// True when Enter was pressed in one of them.
bool draw_sample_fields(Screen& screen, Rect body) {
  DrawDialogState& dialog = screen.state.supervise.draw;
  std::string_view how =
      tr("从没有待下达的事项里抽，各层按比例分配；同一个种子抽出同样的事项，谁都可以重抽核对。");
  draw_paragraph(cut_top(body, 44), how, {12, false, theme().text2}, 20, 2);
  bool of_seed = !dialog.refusal.empty() && plan_of(screen, "1").ok();
  std::string_view wrong_amount = of_seed ? std::string_view() : dialog.refusal;
  std::string_view wrong_seed = of_seed ? dialog.refusal : std::string_view();
  bool focus = std::exchange(dialog.focus, false);
  bool enter = draw_dialog_field(
      body, {"##amount", tr("抽多少（件数或百分比）"), "20%", wrong_amount}, dialog.amount, focus);
  draw_text(cut_top(body, 20), tr("怎样分层"), {13, false, theme().text2}, true);
  std::vector<Segment> strata = {{tr("按层级")}, {tr("按牵头单位")}};
  Rect choice = middle(cut_top(body, 32), 28);
  choice.width = segmented_width(strata);
  segmented("##strata", choice, tr("怎样分层"), strata, dialog.by);
  skip_top(body, 22);
  DialogField seed{"##seed", tr("种子"), "2024062801", wrong_seed};
  return draw_dialog_field(body, seed, dialog.seed, false) || enter;
}

// True where a sample was drawn.
bool finish_draw(Screen& screen) {
  DrawDialogState& dialog = screen.state.supervise.draw;
  Result<DrawPlan> plan = plan_of(screen, dialog.seed);
  dialog.refusal = plan ? std::string() : tr(plan.error().message);
  if (!plan) return false;
  Edit edit = screen.session.start_edit();
  record_draw(edit, screen.state.year.progress, plan.value());
  std::string count = std::to_string(plan.value().count);
  ask_to_apply(screen, edit, {"抽样 {} 项", {count}});
  show_toast(screen.state, tr("抽出 {} 项，已列入抽查核验", {count}), true);
  return true;
}

}  // namespace

void start_step(Screen& screen, NoteStep step) {
  StepDialogState& dialog = screen.state.supervise.step;
  dialog = {true, step, {usual_date(screen, step), ""}, {}, true};
  if (step != NoteStep::reopen) return;
  dialog.open = false;
  finish_step(screen);
}

void start_draw(Screen& screen) {
  DrawDialogState& dialog = screen.state.supervise.draw;
  std::string seed = usual_seed(screen.session.current()->ledger(), screen.session.now());
  dialog = {true, "20%", seed, 0, "", true};
}

void draw_step_dialog(Screen& screen) {
  StepDialogState& dialog = screen.state.supervise.step;
  if (!dialog.open) return;
  StepForm form = form_of(dialog.step);
  float height = kDialogHead + kDialogField * (form.words.empty() ? 1 : 2) + kDialogFoot;
  Rect box;
  std::string_view title = tr(form.title);
  if (!begin_dialog("##note-step", title, 520, height, box)) return;
  bool close = draw_dialog_head(cut_top(box, kDialogHead), title);
  Rect foot = cut_bottom(box, kDialogFoot);
  Rect body = inset(box, 24, 0);
  std::string wrong = dialog.refusal ? tr(dialog.refusal->message) : std::string();
  bool of_date = dialog.refusal && dialog.refusal->of_date;
  bool focus = std::exchange(dialog.focus, false);
  bool to_words = !form.words.empty() && !of_date;
  bool enter = draw_dialog_field(body, {"##date", tr(form.date), "6.17", of_date ? wrong : ""},
                                 dialog.said.date, focus && !to_words);
  if (!form.words.empty()) {
    enter =
        draw_dialog_field(body, {"##words", tr(form.words), tr(form.hint), of_date ? "" : wrong},
                          dialog.said.words, focus && to_words) ||
        enter;
  }
  DialogAnswer answer = draw_dialog_foot(foot, {.go = tr(form.button)});
  bool done = (answer.go || enter) && finish_step(screen);
  end_dialog(dialog.open, !done && !close && !answer.cancel);
}

void draw_draw_dialog(Screen& screen) {
  DrawDialogState& dialog = screen.state.supervise.draw;
  if (!dialog.open) return;
  Rect box;
  std::string_view title = tr("随机抽样");
  float height = kDialogHead + 3 * kDialogField + 44 + kDialogFoot;
  if (!begin_dialog("##draw-sample", title, 520, height, box)) return;
  bool close = draw_dialog_head(cut_top(box, kDialogHead), title);
  Rect foot = cut_bottom(box, kDialogFoot);
  bool enter = draw_sample_fields(screen, inset(box, 24, 0));
  DialogAnswer answer = draw_dialog_foot(foot, {.go = tr("抽取")});
  bool done = (answer.go || enter) && finish_draw(screen);
  end_dialog(dialog.open, !done && !close && !answer.cancel);
}

}  // namespace minsheng
