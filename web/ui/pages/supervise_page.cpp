#include "ui/pages/supervise_page.h"

#include <imgui.h>

#include "app/reminder_text.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/papers_page.h"
#include "ui/pages/supervise_parts.h"

namespace minsheng {
namespace {

constexpr float kSideWidth = 420;

const Ledger& ledger_of(const Screen& screen) { return screen.session.current()->ledger(); }

void refresh_view(Screen& screen) {
  SupervisePageState& page = screen.state.supervise;
  const YearState& year = current_year(screen);
  std::string day = screen.session.now().substr(0, 10);
  bool same = page.built_for == year.changes && page.built_day == day &&
              page.built_filter == page.filter && page.built_record == page.table().chosen;
  if (same) return;
  const Ledger& ledger = ledger_of(screen);
  Id chosen = page.table().chosen;
  page.notes = list_notes(ledger, page.filter, year.progress.year, day);
  page.note = view_note(ledger, year.progress, year.month, chosen, day);
  page.checks = list_checks(ledger, year.progress.year);
  page.problems = list_problems(ledger, year.progress, year.month, day);
  page.practices = list_practices(ledger, year.progress.year);
  page.history = history_of(ledger, {chosen});
  const SpotCheck* check = ledger.find<SpotCheck>(chosen);
  page.draws_again = check && draws_again(ledger, year.progress, check->draw);
  page.built_for = year.changes;
  page.built_day = day;
  page.built_filter = page.filter;
  page.built_record = chosen;
}

bool is_there(const Screen& screen) {
  const SupervisePageState& page = screen.state.supervise;
  const Ledger& ledger = ledger_of(screen);
  const Id& id = page.chosen();
  switch (page.tab) {
    case SuperviseTab::notes:
      return ledger.find<SupervisionNote>(id);
    case SuperviseTab::checks:
      return ledger.find<SpotCheck>(id);
    case SuperviseTab::problems:
      return ledger.find<Problem>(id);
    case SuperviseTab::practices:
      break;
  }
  return ledger.find<Practice>(id);
}

std::string subtitle(const SupervisePageState& page) {
  return tr("{} 件逾期，{} 件待核验", {std::to_string(page.notes.of(NoteState::overdue)),
                                       std::to_string(page.notes.of(NoteState::replied))});
}

void copy_reminders(Screen& screen) {
  const YearState& year = screen.state.year;
  const std::string& unit = screen.state.supervise.filter.unit;
  std::string text = unit.empty() ? all_reminders(year.status, year.rules)
                                  : unit_reminder(year.status, year.rules, unit);
  if (text.empty()) {
    return show_toast(screen.state,
                      std::string(tr("这个月没有要催办的：都已报送，也没有落后的事项。")));
  }
  screen.ask(action::CopyText{text, std::string(tr("催办文字"))});
}

void draw_new_button(Screen& screen, Rect& room) {
  SupervisePageState& page = screen.state.supervise;
  static constexpr std::string_view kLabels[] = {"新开督办单", "登记抽查", "新增问题",
                                                 "新增经验动态"};
  ButtonStyle style{.kind = ButtonKind::primary,
                    .icon = icon::kPlus,
                    .key = "N",
                    .disabled = why_read_only(screen)};
  bool dialog = page.step.open || page.draw.open || page.picker.open || page.practice.open;
  bool key = ImGui::IsKeyPressed(ImGuiKey_N, false) && !ImGui::GetIO().WantTextInput &&
             !ImGui::GetIO().KeyCtrl && !dialog && !screen.state.popup_was_open &&
             !screen.state.long_text && style.disabled.empty();
  bool pressed = button_right("##new", room, tr(kLabels[static_cast<size_t>(page.tab)]), style);
  if (!pressed && !key) return;
  if (page.tab == SuperviseTab::practices) return start_practice(screen);
  start_picker(screen);
}

void draw_header(Screen& screen, Rect& rest) {
  SupervisePageState& page = screen.state.supervise;
  Rect room = draw_page_head(rest, tr("督办"));
  draw_new_button(screen, room);
  if (page.tab == SuperviseTab::problems) draw_paper_button(screen, room, "problems");
  if (page.tab == SuperviseTab::notes) {
    draw_paper_button(screen, room, "supervision-note", page.chosen());
    ButtonStyle copy{.icon = icon::kCopy,
                     .tip = tr("未报送和落后的单位，每家一段，可以直接发给他们")};
    if (button_right("##remind", room, tr("复制催办文字"), copy)) copy_reminders(screen);
  }
  if (page.tab == SuperviseTab::checks) {
    ButtonStyle draw{.icon = icon::kClipboardCheck, .disabled = why_read_only(screen)};
    if (button_right("##draw", room, tr("随机抽样"), draw)) start_draw(screen);
  }
  draw_subtitle(room, subtitle(page));
}

void draw_tabs(Screen& screen, const Rect& r) {
  SupervisePageState& page = screen.state.supervise;
  std::vector<Segment> segments = {
      {tr("督办单"), count_existing(ledger_of(screen).table<SupervisionNote>())},
      {tr("抽查核验"), static_cast<int>(page.checks.rows.size())},
      {tr("问题清单"), static_cast<int>(page.problems.rows.size())},
      {tr("经验动态"), static_cast<int>(page.practices.size())}};
  int chosen = static_cast<int>(page.tab);
  if (!tabs("##tabs", r, tr("督办"), segments, chosen)) return;
  page.tab = static_cast<SuperviseTab>(chosen);
  page.drawer_tab = 0;
}

void draw_tab(Screen& screen, const Rect& r) {
  switch (screen.state.supervise.tab) {
    case SuperviseTab::notes:
      return draw_notes_tab(screen, r);
    case SuperviseTab::checks:
      return draw_checks_tab(screen, r);
    case SuperviseTab::problems:
      return draw_problems_tab(screen, r);
    case SuperviseTab::practices:
      return draw_practices_tab(screen, r);
  }
}

// The item's note that is not closed yet, "" for none.
Id note_under_way(const Screen& screen, const Id& item) {
  const std::string today = screen.session.now();
  for (const auto& [id, stored] : ledger_of(screen).table<SupervisionNote>()) {
    const SupervisionNote& note = stored.record;
    bool under_way =
        stored.exists && note.item == item && state_of(note, today) != NoteState::closed;
    if (under_way) return id;
  }
  return "";
}

void close_drawer_by_key(Screen& screen) {
  SupervisePageState& page = screen.state.supervise;
  bool free =
      !screen.state.popup_was_open && !screen.state.long_text && !ImGui::GetIO().WantTextInput;
  if (free && ImGui::IsKeyPressed(ImGuiKey_Escape, false)) page.table().chosen.clear();
}

void draw_drawer(Screen& screen, const Rect& r) {
  if (screen.state.supervise.tab == SuperviseTab::notes) {
    draw_note_drawer(screen, r);
  } else {
    draw_record_drawer(screen, r);
  }
  close_drawer_by_key(screen);
}

}  // namespace

void open_note_for(Screen& screen, const Id& item) {
  SupervisePageState& page = screen.state.supervise;
  page.tab = SuperviseTab::notes;
  page.filter = {};
  Id present = note_under_way(screen, item);
  if (present.empty()) {
    add_record(screen, item);
  } else {
    page.table() = {present, true};
    page.drawer_tab = 0;
    show_toast(screen.state, std::string(tr("这个事项已经有没办结的督办单。")));
  }
  go_to(screen, Page::supervise);
}

void add_record(Screen& screen, const Id& item) {
  SupervisePageState& page = screen.state.supervise;
  const YearState& year = current_year(screen);
  const Ledger& ledger = ledger_of(screen);
  Edit edit = screen.session.start_edit();
  Id id;
  Message label;
  switch (page.tab) {
    case SuperviseTab::notes:
      id = open_note(edit, ledger, year.progress, year.month, item, screen.session.now());
      label = {"新开督办单{}", {next_note_number(ledger, year.progress.year)}};
      page.filter = {};
      break;
    case SuperviseTab::checks:
      id = add_check(edit, year.progress, item);
      label = {"登记抽查", {}};
      break;
    case SuperviseTab::problems:
      id = add_problem(edit, year.progress, item, year.month);
      label = {"新增问题", {}};
      break;
    case SuperviseTab::practices:
      return start_practice(screen);
  }
  if (id.empty()) return;
  page.table() = {id, true};
  page.drawer_tab = 0;
  ask_to_apply(screen, edit, std::move(label));
}

void draw_supervise_page(Screen& screen, const Rect& r) {
  if (!screen.session.current()) return;
  refresh_view(screen);
  SupervisePageState& page = screen.state.supervise;
  fill(r, theme().surface);
  Rect rest = r;
  bool has_drawer = is_there(screen);
  Rect side = has_drawer ? cut_right(rest, std::min(kSideWidth, rest.width * 0.5f)) : Rect{};
  draw_header(screen, rest);
  draw_tabs(screen, cut_top(rest, 36));
  draw_tab(screen, rest);
  // Another record that was chosen just now is drawn when it was looked up, in the next frame.
  if (has_drawer && page.chosen() == page.built_record) draw_drawer(screen, side);
  draw_step_dialog(screen);
  draw_draw_dialog(screen);
  draw_item_picker(screen);
  draw_practice_dialog(screen);
}

}  // namespace minsheng
