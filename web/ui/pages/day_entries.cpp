#include "ui/pages/day_entries.h"

#include <imgui.h>

#include "app/field_text.h"
#include "app/report_days.h"
#include "app/report_edit.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kDay = 128;
constexpr float kRow = 34;

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

struct EntryField {
  std::string_view name;  // in the report's field table
  std::string text;       // what it says now
  Align align = Align::left;
};

// What was typed over an entry's day or figure.
void take_typed(Screen& screen, const ReportLine& line, const Id& report, const EntryField& field) {
  RecordFormState& form = screen.state.report.drawer.days.form;
  const Ledger& ledger = screen.session.current()->ledger();
  const Month& month = screen.state.report.filter.month;
  Edit edit = screen.session.start_edit();
  Result<void> done = field.name == "as_of"
                          ? set_day(edit, ledger, line, month, report, form.typed)
                          : set_day_figure(edit, ledger, line, report, form.typed);
  form.error_key = done ? std::string() : form.key;
  form.error = done ? std::string() : tr(done.error().message);
  form.key.clear();
  if (done) ask_to_apply(screen, edit, {"修改{} {}", {line.indicator, form.typed}});
}

void draw_entry_field(Screen& screen, const Rect& box, const ReportLine& line, const Id& report,
                      const EntryField& field) {
  RecordFormState& form = screen.state.report.drawer.days.form;
  std::string key = report + "/" + std::string(field.name);
  bool wrong = form.error_key == key;
  std::string text = form.key == key || wrong ? form.typed : field.text;
  InputStyle style;
  style.align = field.align;
  if (wrong) style.error = form.error;
  bool finished = false;
  std::string_view label = tr(find_field<Report>(field.name)->label);
  if (text_input(field.name.data(), box, label, text, style, &finished)) {
    form.key = key;
    form.typed = text;
    form.error_key.clear();
    form.error.clear();
  }
  if (finished && form.key == key) take_typed(screen, line, report, field);
}

void draw_entry(Screen& screen, Rect row, const ReportLine& line, const DayEntry& entry) {
  ImGui::PushID(entry.report.c_str());
  ImGui::BeginDisabled(screen.session.read_only() || !check_unlocked(line));
  EntryField day{"as_of", entry.as_of}, done{"done", "", Align::right};
  if (entry.done) done.text = edit_text(FieldValue(*entry.done));
  draw_entry_field(screen, middle(cut_left(row, kDay), 28), line, entry.report, day);
  skip_left(row, 8);
  draw_entry_field(screen, middle(row, 28), line, entry.report, done);
  ImGui::EndDisabled();
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
  const ItemProgress* item = find_item(screen.state.year.progress, line.item);
  Cycle cycle = item ? item->cycle : Cycle::unset;
  if (cycle != Cycle::weekly && cycle != Cycle::daily) return;
  MonthDays days = view_month_days(screen.session.current()->ledger(), line,
                                   screen.state.report.filter.month, cycle, screen.session.now());
  draw_title(rest, days, cycle);
  for (const DayEntry& entry : days.days) draw_entry(screen, cut_top(rest, kRow), line, entry);
  if (!state.form.error.empty()) draw_error(rest, state.form.error);
  bool open = !screen.session.read_only() && check_unlocked(line).ok();
  if (open) draw_new_entry(screen, cut_top(rest, kRow), line);
  if (!state.error.pattern.empty()) draw_error(rest, tr(state.error));
}

}  // namespace minsheng
