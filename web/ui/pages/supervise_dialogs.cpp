// The dialogs of 督办: a step of a note, drawing a sample, choosing an item.
#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "app/field_text.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/lights.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/supervise_parts.h"

namespace minsheng {
namespace {

constexpr float kHead = 52;
constexpr float kFoot = 60;
constexpr float kField = 20 + 32 + 22;  // label, box, what is wrong
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

bool begin_dialog(const char* popup, std::string_view title, float width, float height, Rect& box) {
  if (!ImGui::IsPopupOpen(popup)) ImGui::OpenPopup(popup);
  ImVec2 size = ImGui::GetIO().DisplaySize;
  width = std::min(width, size.x - 16);
  height = std::min(height, size.y - 16);
  box = {std::floor((size.x - width) / 2), std::max(std::min(128.0f, size.y - height - 8), 8.0f),
         width, height};
  if (!begin_modal(popup, box)) return false;
  begin_group(Role::dialog, title, box);
  return true;
}

void end_dialog(bool& open, bool stays) {
  if (!stays) {
    open = false;
    ImGui::CloseCurrentPopup();
  }
  end_group();
  ImGui::EndPopup();
}

struct FieldTexts {
  const char* id;
  std::string_view label, placeholder, error;
};

// Label, box, and below it what is wrong. True when Enter was pressed in it.
bool draw_field(Rect& rest, const FieldTexts& texts, std::string& text, bool focus) {
  draw_text(cut_top(rest, 20), texts.label, {13, false, theme().text2}, true);
  InputStyle style{.placeholder = texts.placeholder, .error = texts.error, .focus_now = focus};
  bool finished = false;
  text_input(texts.id, cut_top(rest, 32), texts.label, text, style, &finished);
  Rect line = cut_top(rest, 22);
  if (!texts.error.empty()) draw_text(line, texts.error, {12, false, theme().late_ink});
  return finished && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                      ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
}

struct FootAnswer {
  bool go = false, cancel = false;
};

FootAnswer draw_foot(const Rect& foot, std::string_view label, std::string_view disabled = {}) {
  line_h(foot.x, foot.y, foot.width, theme().line);
  Rect rest = inset(foot, 24, 0);
  FootAnswer answer;
  ButtonStyle go{.kind = ButtonKind::primary, .disabled = disabled};
  answer.go = button_right("##go", rest, label, go);
  answer.cancel = button_right("##cancel", rest, tr("取消"), {.key = "Esc"}) ||
                  ImGui::IsKeyPressed(ImGuiKey_Escape, false);
  return answer;
}

// --- A step
// ------------------------------------------------------------------------------------------

// True where it was taken.
bool finish_step(Screen& screen) {
  SupervisePageState& page = screen.state.supervise;
  const Ledger& ledger = screen.session.current()->ledger();
  const SupervisionNote* note = ledger.find<SupervisionNote>(page.table().chosen);
  if (!note) return true;
  Edit edit = screen.session.start_edit();
  page.step.refusal = take_step(edit, ledger, page.table().chosen, page.step.step, page.step.said,
                                screen.state.year.progress.year);
  if (page.step.refusal) return false;
  ask_to_apply(screen, edit, step_label(page.step.step, *note));
  return true;
}

std::string usual_date(const Screen& screen, NoteStep step) {
  std::string today = screen.session.now().substr(0, 10);
  bool later = step == NoteStep::put_off || step == NoteStep::send_back;
  const SupervisionNote* note = screen.session.current()->ledger().find<SupervisionNote>(
      screen.state.supervise.note.row.note);
  if (!later || !note) return today;
  std::optional<Date> from = parse_date(std::max(today, note->due));
  return from ? to_string(add_days(*from, kMoreDays)) : today;
}

// --- An item
// -----------------------------------------------------------------------------------------

bool matches(const std::string& text, const std::string& query) {
  return query.empty() || text.find(query) != std::string::npos;
}

RecordLine picker_row(const Screen& screen, const ItemProgress& item, const SlowItem* slow) {
  Light light = at(item, screen.state.year.month.month).light;
  bool late = slow && slow->light == Light::late;
  std::string gap = slow && slow->gap ? points_text(slow->gap) : "";
  return {item.id,
          {{.text = item.item->title, .code = item.code},
           {.text = item.leads.empty() ? "" : item.leads.front(), .ink = theme().text2},
           {.text = gap, .ink = late ? theme().late_ink : theme().slight_ink},
           {.text = std::string(tr(light_name(light, screen.state.year.rules))),
            .ink = colors_of(light).ink}}};
}

// Those that are late first, the furthest behind on top; then all others in the order of the plan.
std::vector<RecordLine> picker_rows(const Screen& screen) {
  const YearState& year = screen.state.year;
  const std::string& query = screen.state.supervise.picker.query;
  std::vector<RecordLine> rows;
  std::set<Id> late;
  auto add = [&](const ItemProgress& item, const SlowItem* slow) {
    std::string words = item.code + " " + item.item->title;
    for (const std::string& unit : item.leads) words += " " + unit;
    if (matches(words, query)) rows.push_back(picker_row(screen, item, slow));
  };
  for (const SlowItem& slow : year.status.slow) {
    const ItemProgress* item = find_item(year.progress, slow.item);
    if (item && late.insert(slow.item).second) add(*item, &slow);
  }
  for (const ItemProgress& item : year.progress.items) {
    if (!late.contains(item.id)) add(item, nullptr);
  }
  return rows;
}

// Up and Down walk the list while the query has the keyboard.
void move_choice(RecordTableState& table, const std::vector<RecordLine>& rows) {
  int place = -1;
  auto count = static_cast<int>(rows.size());
  for (int i = 0; i < count; ++i) {
    if (rows[static_cast<size_t>(i)].id == table.chosen) place = i;
  }
  int step = 0;
  if (ImGui::GetIO().WantTextInput) {  // else the list has its own keys
    if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) step = 1;
    if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) step = -1;
  }
  if (count == 0 || (step == 0 && place >= 0)) return;
  int next = std::clamp(place + step, 0, count - 1);
  table = {rows[static_cast<size_t>(next)].id, true};
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

void start_picker(Screen& screen) { screen.state.supervise.picker = {true, "", {}, true}; }

void draw_step_dialog(Screen& screen) {
  StepDialogState& dialog = screen.state.supervise.step;
  if (!dialog.open) return;
  StepForm form = form_of(dialog.step);
  float height = kHead + kField * (form.words.empty() ? 1 : 2) + kFoot;
  Rect box;
  std::string_view title = tr(form.title);
  if (!begin_dialog("##note-step", title, 520, height, box)) return;
  bool close = draw_dialog_head(cut_top(box, kHead), title);
  Rect foot = cut_bottom(box, kFoot);
  Rect body = inset(box, 24, 0);
  std::string wrong = dialog.refusal ? tr(dialog.refusal->message) : std::string();
  bool of_date = dialog.refusal && dialog.refusal->of_date;
  bool focus = std::exchange(dialog.focus, false);
  bool words_first = !form.words.empty();
  bool enter = draw_field(body, {"##date", tr(form.date), "6.17", of_date ? wrong : ""},
                          dialog.said.date, focus && !words_first);
  if (words_first) {
    enter = draw_field(body, {"##words", tr(form.words), tr(form.hint), of_date ? "" : wrong},
                       dialog.said.words, focus) ||
            enter;
  }
  FootAnswer answer = draw_foot(foot, tr(form.button));
  bool done = (answer.go || enter) && finish_step(screen);
  end_dialog(dialog.open, !done && !close && !answer.cancel);
}

void draw_draw_dialog(Screen& screen) {
  DrawDialogState& dialog = screen.state.supervise.draw;
  if (!dialog.open) return;
  Rect box;
  if (!begin_dialog("##draw-sample", tr("随机抽样"), 520, kHead + 3 * kField + 44 + kFoot, box)) {
    return;
  }
  bool close = draw_dialog_head(cut_top(box, kHead), tr("随机抽样"));
  Rect foot = cut_bottom(box, kFoot);
  Rect body = inset(box, 24, 0);
  draw_paragraph(
      cut_top(body, 44),
      tr("从没有待下达的事项里抽，各层按比例分配；同一个种子抽出同样的事项，谁都可以重抽核对。"),
      {12, false, theme().text2}, 20, 2);
  bool focus = std::exchange(dialog.focus, false);
  bool enter = draw_field(body, {"##amount", tr("抽多少（件数或百分比）"), "20%", dialog.refusal},
                          dialog.amount, focus);
  draw_text(cut_top(body, 20), tr("怎样分层"), {13, false, theme().text2}, true);
  std::vector<Segment> strata = {{tr("按层级")}, {tr("按牵头单位")}};
  Rect choice = middle(cut_top(body, 32), 28);
  choice.width = segmented_width(strata);
  segmented("##strata", choice, tr("怎样分层"), strata, dialog.by);
  skip_top(body, 22);
  enter = draw_field(body, {"##seed", tr("种子"), "2024062801", {}}, dialog.seed, false) || enter;
  FootAnswer answer = draw_foot(foot, tr("抽取"));
  bool done = false;
  if (answer.go || enter) {
    const YearState& year = screen.state.year;
    Result<DrawPlan> plan =
        plan_draw(year.progress, dialog.amount, static_cast<Stratum>(dialog.by), dialog.seed);
    dialog.refusal = plan ? std::string() : tr(plan.error().message);
    done = plan.ok();
    if (done) {
      Edit edit = screen.session.start_edit();
      record_draw(edit, year.progress, plan.value());
      ask_to_apply(screen, edit, {"抽样 {} 项", {std::to_string(plan.value().count)}});
      show_toast(screen.state,
                 tr("抽出 {} 项，已列入抽查核验", {std::to_string(plan.value().count)}), true);
    }
  }
  end_dialog(dialog.open, !done && !close && !answer.cancel);
}

void draw_item_picker(Screen& screen) {
  ItemPickerState& picker = screen.state.supervise.picker;
  if (!picker.open) return;
  Rect box;
  if (!begin_dialog("##pick-item", tr("选择事项"), 640, 520, box)) return;
  bool close = draw_dialog_head(cut_top(box, kHead), tr("选择事项"));
  Rect foot = cut_bottom(box, kFoot);
  Rect search = inset(cut_top(box, 44), 24, 6);
  InputStyle style{.placeholder = tr("按编号、名称、单位查找；落后的事项在前面"),
                   .icon = icon::kSearch,
                   .focus_now = std::exchange(picker.focus, false),
                   .role = Role::searchbox};
  text_input("##query", search, tr("查找事项"), picker.query, style);
  std::vector<RecordLine> rows = picker_rows(screen);
  move_choice(picker.table, rows);
  std::vector<RecordColumn> columns = {
      {"事项"}, {"牵头单位", 140}, {"差", 64, Align::right}, {"亮灯", 64}};
  draw_record_table("##items", inset(box, 8, 0), tr("事项"), columns, rows, picker.table);
  FootAnswer answer =
      draw_foot(foot, tr("选这一项"), picker.table.chosen.empty() ? tr("先选一项") : "");
  // The Enter that opened the dialog is not for it.
  bool enter = ImGui::IsKeyPressed(ImGuiKey_Enter, false) && !ImGui::IsWindowAppearing() &&
               !picker.table.chosen.empty();
  bool done = (answer.go || enter) && !close && !answer.cancel;
  if (done) add_record(screen, picker.table.chosen);
  end_dialog(picker.open, !done && !close && !answer.cancel);
}

}  // namespace minsheng
