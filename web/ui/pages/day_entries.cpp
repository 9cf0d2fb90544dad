#include "ui/pages/day_entries.h"

#include <imgui.h>

#include <algorithm>

#include "app/report_days.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kDay = 128;
constexpr float kRow = 34;

Cycle cycle_of(const LedgerProgress& progress, const Id& item) {
  auto found = std::find_if(progress.items.begin(), progress.items.end(),
                            [&](const ItemProgress& one) { return one.id == item; });
  return found == progress.items.end() ? Cycle::unset : found->cycle;
}

std::string count_note(const MonthDays& days, Cycle cycle) {
  std::string due = std::to_string(days.due), given = std::to_string(days.given);
  if (cycle == Cycle::weekly) return tr("已满 {} 周，登记了 {} 周", {due, given});
  return tr("已过 {} 天，登记了 {} 天", {due, given});
}

void draw_title(Rect& rest, const MonthDays& days, Cycle cycle) {
  skip_top(rest, 12);
  Rect head = cut_top(rest, 24);
  std::string_view title = cycle == Cycle::weekly ? tr("按周登记") : tr("按日登记");
  skip_left(head, draw_heading(head, title, 14, 3) + 10);
  bool missed = days.given < days.due;
  draw_text(head, count_note(days, cycle),
            {12, false, missed ? theme().slight_ink : theme().text2});
  skip_top(rest, 4);
}

void draw_entry(Screen& screen, Rect row, const DayEntry& entry) {
  DayEntriesState& state = screen.state.report.drawer.days;
  RecordRef record{RecordType::report, entry.report};
  ImGui::PushID(entry.report.c_str());
  draw_record_field(screen, middle(cut_left(row, kDay), 28), state.form, record, "as_of");
  skip_left(row, 8);
  draw_record_field(screen, middle(row, 28), state.form, record, "done");
  ImGui::PopID();
}

void add_entry(Screen& screen, const ReportLine& line) {
  DayEntriesState& state = screen.state.report.drawer.days;
  Edit edit = screen.session.start_edit();
  Result<void> added = add_day(edit, screen.session.current()->ledger(), line,
                               screen.state.report.filter.month, state.day, state.done);
  state.error = added ? Message{} : added.error().message;
  if (!added) return;
  ask_to_apply(screen, edit, {"登记{} {}的数", {line.indicator, state.day}});
  state.day.clear();
  state.done.clear();
}

void draw_new_entry(Screen& screen, Rect row, const ReportLine& line) {
  DayEntriesState& state = screen.state.report.drawer.days;
  std::string label(tr("登记"));
  ButtonStyle style{.icon = icon::kPlus, .text_size = 13};
  Rect box = middle(cut_right(row, button_width(label, style)), 28);
  skip_right(row, 8);
  InputStyle day, done;
  day.placeholder = tr("日期，如 6.17");
  done.placeholder = tr("累计数");
  done.align = Align::right;
  text_input("##day", middle(cut_left(row, kDay), 28), tr("登记日期"), state.day, day);
  skip_left(row, 8);
  text_input("##done", middle(row, 28), tr("到这天的累计数"), state.done, done);
  if (button("##add", box, label, style)) add_entry(screen, line);
}

void draw_error(Rect& rest, const std::string& text) {
  Rect box = cut_top(rest, 40);
  draw_paragraph(box, text, {12, false, theme().late_ink}, 18, 2);
  annotate_text(box, text, Role::alert);
}

}  // namespace

void draw_day_entries(Screen& screen, Rect& rest, const ReportLine& line) {
  DayEntriesState& state = screen.state.report.drawer.days;
  Cycle cycle = cycle_of(screen.state.year.progress, line.item);
  if (cycle != Cycle::weekly && cycle != Cycle::daily) return;
  MonthDays days = view_month_days(screen.session.current()->ledger(), line,
                                   screen.state.report.filter.month, cycle, screen.session.now());
  draw_title(rest, days, cycle);
  for (const DayEntry& entry : days.days) draw_entry(screen, cut_top(rest, kRow), entry);
  if (!state.form.error.empty()) draw_error(rest, state.form.error);
  if (!screen.session.read_only()) draw_new_entry(screen, cut_top(rest, kRow), line);
  if (!state.error.pattern.empty()) draw_error(rest, tr(state.error));
}

}  // namespace minsheng
