// The drawer of one supervision note: its five steps, the figures, its words, what was checked, and
// the decisions that its state allows.
#include <imgui.h>

#include <algorithm>

#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/pages/item_history.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/supervise_parts.h"

namespace minsheng {
namespace {

constexpr FormField kOpenFields[] = {{"unit"}, {"due"}, {"finding", true}, {"demand", true}};
constexpr FormField kReplyFields[] = {{"replied_on"}, {"reply", true}};
constexpr FormField kClosingFields[] = {{"closed"}, {"conclusion", true}};

void remove_note(Screen& screen, const NoteView& note) {
  Edit edit = screen.session.start_edit();
  edit.remove({RecordType::supervision_note, note.row.note});
  ask_to_apply(screen, edit, {"删除督办单{}", {note.row.number}});
  show_toast(screen.state, tr("已删除督办单 {}", {note.row.number}), true);
  screen.state.supervise.table().chosen.clear();
}

void draw_head(Screen& screen, Rect& rest) {
  SupervisePageState& page = screen.state.supervise;
  const NoteView& note = page.note;
  Rect top = inset(cut_top(rest, 52), 16, 12);
  if (icon_button("##close", cut_right(top, 28), icon::kX, tr("关闭"), "Esc")) {
    page.table().chosen.clear();
  }
  skip_right(top, 4);
  if (icon_button("##remove", cut_right(top, 28), icon::kTrash2, tr("删除督办单"), {},
                  why_read_only(screen))) {
    remove_note(screen, note);
  }
  tag(top, tr("督办单 {}", {note.row.number}));
  ChipInk ink = ink_of(note.row.state);
  chip(top, tr(note_state_name(note.row.state)), ink.ink, ink.ground);
  std::string title = note.row.code + " " + note.row.title;
  Rect box = inset(rest, 16, 0);
  float used = draw_paragraph(box, title, {16, true}, 24, 2);
  annotate_text({box.x, box.y, box.width, used}, title, Role::heading, {.level = 2});
  skip_top(rest, used + 8);
}

// --- The five steps ----------------------------------------------------------------------------

void draw_dot(const Rect& box, StepState state) {
  const Theme& t = theme();
  Rect dot = centered(box, 18, 18);
  switch (state) {
    case StepState::done:
      fill(dot, t.accent, 9);
      draw_icon(dot, icon::kCheck, 12, t.on_accent);
      break;
    case StepState::now:
    case StepState::late:
      fill(dot, state == StepState::late ? t.late : t.accent, 9);
      fill(centered(dot, 8, 8), t.surface, 4);
      break;
    case StepState::ahead:
      outline(dot, t.line2, 9, 1.5f);
      break;
  }
}

std::string state_word(StepState state) {
  static constexpr std::string_view kWords[] = {"未到", "进行中", "逾期", "已完成"};
  return std::string(tr(kWords[static_cast<size_t>(state)]));
}

void draw_step(const Rect& r, const NoteStepView& step) {
  const Theme& t = theme();
  Rect rest = r;
  draw_dot(cut_top(rest, 22), step.state);
  bool now = step.state == StepState::now || step.state == StepState::late;
  Color ink = step.state == StepState::late ? t.late_ink : now ? t.accent_text : t.text2;
  draw_text(cut_top(rest, 20), tr(step.name), {13, now, ink, Align::center}, true);
  draw_text(cut_top(rest, 16), step.note, {12, false, now ? ink : t.text2, Align::center}, true);
  std::string name = std::string(tr(step.name)) + " " + state_word(step.state);
  if (!step.note.empty()) name += " " + step.note;
  annotate_text(r, name, Role::listitem);
}

void draw_steps(Rect& rest, const NoteView& note) {
  Rect row = inset(cut_top(rest, 62), 8, 0);
  float width = row.width / static_cast<float>(note.steps.size());
  begin_group(Role::list, tr("办理步骤"), row);
  for (size_t i = 0; i < note.steps.size(); ++i) {
    Rect cell{row.x + width * static_cast<float>(i), row.y, width, row.height};
    bool done = i > 0 && note.steps[i - 1].state == StepState::done;
    Color line = done ? theme().accent : theme().line2;
    if (i > 0) line_h(cell.x - width / 2 + 11, cell.y + 10, width - 22, line, 2);
    draw_step(cell, note.steps[i]);
  }
  end_group();
  skip_top(rest, 10);
  line_h(rest.x, rest.y, rest.width, theme().line);
}

// --- Figures -----------------------------------------------------------------------------------

void draw_figure(Rect cell, std::string_view label, const NoteFigure& figure, Color ink) {
  cell = inset(cell, 12, 8);
  std::string name = std::string(label) + " " + figure.amount + " " + figure.percent;
  annotate_text(cell, name);
  draw_text(cut_top(cell, 18), label, {12, false, theme().text2}, true);
  bool amount = !figure.amount.empty();
  const std::string& main = amount ? figure.amount : figure.percent;
  skip_left(cell, draw_text(cell, main, {14, true, ink}, true) + 4);
  if (amount)
    draw_text(cell, figure.percent, {12, false, ink ? ink : theme().text2, Align::right}, true);
}

void draw_figures(Rect& rest, const NoteView& note) {
  const NoteFigures& figures = note.figures;
  if (!figures.measured) return;
  skip_top(rest, 12);
  draw_text(cut_top(rest, 20), figures.indicator, {12, false, theme().text2});
  Rect row = cut_top(rest, 56);
  fill(row, theme().subtle, 6);
  outline(row, theme().line, 6);
  float width = row.width / 3;
  Color ink = figures.behind ? theme().late_ink : 0;
  std::string done = tr("{}月底完成", {std::to_string(note.month.month)});
  draw_figure(cut_left(row, width), done, figures.done, 0);
  line_v(row.x, row.y + 1, row.height - 2, theme().line);
  draw_figure(cut_left(row, width), tr("序时"), figures.expected, 0);
  line_v(row.x, row.y + 1, row.height - 2, theme().line);
  draw_figure(row, tr("差"), figures.gap, ink);
}

// --- Body --------------------------------------------------------------------------------------

void draw_section(Rect& rest, std::string_view title, int count = -1) {
  skip_top(rest, 12);
  Rect line = cut_top(rest, 24);
  skip_left(line, draw_heading(line, title, 14, 3) + 8);
  if (count >= 0) draw_text(line, std::to_string(count), {12, false, theme().text2}, true);
  skip_top(rest, 4);
}

void draw_form(Screen& screen, Rect& rest, std::span<const FormField> fields) {
  SupervisePageState& page = screen.state.supervise;
  RecordRef record{RecordType::supervision_note, page.note.row.note};
  float height = record_form_height(page.form, record, fields);
  draw_record_form(screen, cut_top(rest, height), page.form, record, fields);
}

void draw_check(Rect& rest, const CheckSummary& check) {
  std::string text = check.result;
  if (!check.finding.empty()) text += (text.empty() ? "" : "。") + check.finding;
  auto lines = static_cast<float>(wrap_text(text, 13, rest.width - 24).size());
  Rect card = cut_top(rest, 8 + 20 + 20 * lines + 8);
  fill(card, theme().subtle, 6);
  outline(card, theme().line, 6);
  Rect body = inset(card, 12, 8);
  Rect top = cut_top(body, 20);
  draw_text(top, check.date, {12, false, theme().text2, Align::right});
  draw_text(top, check.by.empty() ? tr("核验人没有写") : std::string_view(check.by), {13, true});
  draw_paragraph(body, text, {13}, 20);
  skip_top(rest, 8);
}

void draw_body(Screen& screen, Rect& rest) {
  const NoteView& note = screen.state.supervise.note;
  draw_figures(rest, note);
  draw_section(rest, tr("督办事由"));
  draw_form(screen, rest, kOpenFields);
  bool replied = !note.reply.empty() || !note.replied_on.empty();
  if (replied) {
    draw_section(rest, tr("整改回复"));
    draw_form(screen, rest, kReplyFields);
  }
  if (note.row.state == NoteState::closed || !note.conclusion.empty()) {
    draw_section(rest, tr("办结"));
    draw_form(screen, rest, kClosingFields);
  }
  if (note.checks.empty()) return;
  draw_section(rest, tr("抽查核验"), static_cast<int>(note.checks.size()));
  for (const CheckSummary& check : note.checks) draw_check(rest, check);
}

// --- Foot --------------------------------------------------------------------------------------

struct Decision {
  NoteStep step;
  const char* icon;
  std::string_view label;
};

std::vector<Decision> decisions_of(NoteState state) {
  Decision issue{NoteStep::issue, icon::kSend, "签发"};
  Decision reply{NoteStep::reply, icon::kMessageSquare, "登记回复"};
  Decision close{NoteStep::close, icon::kCheck, "核验通过"};
  Decision back{NoteStep::send_back, icon::kUndo2, "退回再改"};
  Decision put_off{NoteStep::put_off, icon::kCalendarDays, "同意延期"};
  Decision reopen{NoteStep::reopen, icon::kRotateCcw, "重新打开"};
  switch (state) {
    case NoteState::unissued:
      return {issue};
    case NoteState::mending:
    case NoteState::overdue:
      return {reply, put_off, close};
    case NoteState::replied:
      return {close, back, put_off};
    case NoteState::closed:
      break;
  }
  return {reopen};
}

void draw_foot(Screen& screen, const Rect& r) {
  line_h(r.x, r.y, r.width, theme().line);
  Rect rest = inset(r, 16, 0);
  const NoteState state = screen.state.supervise.note.row.state;
  bool first = true;
  for (const Decision& decision : decisions_of(state)) {
    ButtonStyle style{.kind = first ? ButtonKind::primary : ButtonKind::normal,
                      .icon = decision.icon,
                      .text_size = 13,
                      .disabled = why_read_only(screen)};
    first = false;
    std::string_view label = tr(decision.label);
    Rect box = middle(cut_left(rest, button_width(label, style)), 28);
    skip_left(rest, 8);
    if (button(decision.label.data(), box, label, style)) start_step(screen, decision.step);
  }
}

}  // namespace

void draw_note_drawer(Screen& screen, const Rect& r) {
  SupervisePageState& page = screen.state.supervise;
  fill(r, theme().surface);
  line_v(r.x, r.y, r.height, theme().line);
  begin_group(Role::complementary, tr("督办单详情"), r);
  Rect rest = r;
  skip_left(rest, 1);
  draw_head(screen, rest);
  draw_steps(rest, page.note);
  std::vector<Segment> segments = {{tr("督办单")},
                                   {tr("历史"), static_cast<int>(page.note.history.size())}};
  tabs("##drawer-tabs", cut_top(rest, 36), tr("督办单详情"), segments, page.drawer_tab);
  draw_foot(screen, cut_bottom(rest, 44));
  ImGui::PushID(page.note.row.note.c_str());
  ImGui::PushID(page.drawer_tab);
  Rect content = begin_scroll("##body", rest, page.drawer_height, theme().surface);
  Rect body = inset(content, 16, 0);
  body.height = 1e6f;
  float top = body.y;
  if (page.drawer_tab == 1) {
    skip_top(body, 12);
    draw_history(body, page.note.history, 0);
  } else {
    draw_body(screen, body);
  }
  page.drawer_height = body.y - top + 16;
  end_scroll();
  ImGui::PopID();
  ImGui::PopID();
  end_group();
}

}  // namespace minsheng
