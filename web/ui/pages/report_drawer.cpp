#include "ui/pages/report_drawer.h"

#include <imgui.h>

#include <algorithm>

#include "app/report_edit.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/lights.h"
#include "ui/pages/forecast_card.h"
#include "ui/pages/item_history.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr FormField kReportFields[] = {
    {"problem", true}, {"next_step", true}, {"filled_by"},    {"filled_on"},
    {"received_on"},   {"light"},           {"light_reason"},
};
// What a unit says itself; the rest is the office's.
constexpr FormField kUnitFields[] = {
    {"problem", true}, {"next_step", true}, {"filled_by"}, {"filled_on"}};
constexpr FormField kEvidenceFields[] = {
    {"progress_data"}, {"policies"}, {"construction"}, {"project_details"},
    {"results"},       {"dynamics"}, {"bulletins"},    {"summaries"},
};

const ReportLine* current_line(const ReportPageState& page) {
  int row = page.grid.cursor.row;
  bool there = row >= 0 && row < static_cast<int>(page.lines.size());
  return there ? page.lines[static_cast<size_t>(row)] : nullptr;
}

// History and forecast of the line.
void refresh(Screen& screen, const ReportLine& line) {
  ReportDrawerState& drawer = screen.state.report.drawer;
  const YearState& year = screen.state.year;
  if (drawer.of == row_key(line) && drawer.built_for == year.changes) return;
  drawer.of = row_key(line);
  drawer.built_for = year.changes;
  // Of all months: what was said before explains what is said now.
  std::set<Id> reports;
  for (const MonthProgress& month : line.months) {
    if (month.report) reports.insert(*month.report);
  }
  drawer.history = history_of(screen.session.current()->ledger(), reports);
  drawer.forecast = forecast_line(year.progress, line.target.empty() ? line.item : line.target,
                                  line.share, year.month.month);
}

void draw_section(Rect& rest, std::string_view title) {
  skip_top(rest, 12);
  draw_heading(cut_top(rest, 24), title, 14, 3);
  skip_top(rest, 4);
}

void move_to_month(Screen& screen, const ReportLine& line, int number) {
  ReportPageState& page = screen.state.report;
  Edit edit = screen.session.start_edit();
  Month month{page.filter.month.year, number};
  Result<void> moved = move_report(edit, screen.session.current()->ledger(), line, month);
  if (!moved) return show_error(screen.state, tr(moved.error().message));
  if (edit.empty()) return;
  ask_to_apply(screen, edit, {"把{}的月报移到{}", {line.indicator, month_text(month)}});
  show_toast(screen.state, tr("已移到{}", {month_text(month)}), true);
}

void draw_month_choice(Screen& screen, Rect& rest, const ReportLine& line) {
  Rect row = cut_top(rest, 36);
  draw_text(cut_left(row, 76), tr("所属月份"), {13, false, theme().text2});
  std::vector<std::string> months;
  for (int i = 1; i <= 12; ++i) months.push_back(tr("{}月", {std::to_string(i)}));
  int chosen = screen.state.report.filter.month.month - 1;
  Rect box = middle(row, 28);
  box.width = std::min(box.width, 120.0f);
  if (select("##month", box, tr("所属月份"), months, chosen)) {
    move_to_month(screen, line, chosen + 1);
  }
}

void draw_report(Screen& screen, Rect& rest, const ReportLine& line) {
  ReportDrawerState& drawer = screen.state.report.drawer;
  if (line.report.empty()) {
    std::string unit = line.said_by.empty() ? std::string(tr("未写牵头单位")) : line.said_by;
    std::string text =
        line.has_report
            ? tr("现在显示的是{}填的。本单位在表格里一填，就另成一条，以本单位的为准。", {unit})
            : std::string(tr("这个月还没有填。先在表格里填累计数，或写情况说明。"));
    draw_paragraph(cut_top(rest, 48), text, {13, false, theme().text2}, 20);
    return;
  }
  RecordRef record{RecordType::report, line.report};
  bool unit = form_in_hand(screen) != nullptr;
  std::span<const FormField> fields =
      unit ? std::span<const FormField>(kUnitFields) : kReportFields;
  Result<void> unlocked = check_unlocked(line);
  if (!unlocked) {
    std::string locked = tr(unlocked.error().message);
    Rect note = cut_top(rest, 28);
    draw_text(note, locked, {13, false, theme().text2});
    annotate_text(note, locked);
  }
  ImGui::BeginDisabled(!unlocked);
  draw_record_form(screen, cut_top(rest, record_form_height(drawer.form, record, fields)),
                   drawer.form, record, fields);
  ImGui::EndDisabled();
  bool movable = unlocked && !screen.session.read_only() && !unit;
  if (movable) draw_month_choice(screen, rest, line);
}

void draw_forecast_figures(Rect& rest, const ReportLine& line, const Forecast& forecast) {
  const Theme& t = theme();
  ForecastText text = text_of(forecast);
  Rect first = cut_top(rest, 28);
  draw_outlook(cut_right(first, 88), forecast.outlook);
  skip_left(first, draw_text(first, text.expected, {16, true}) + 4);
  draw_text(first, line.measure, {12, false, t.text2});
  draw_text(cut_top(rest, 20), tr("区间 {}，目标 {}，差 {}", {text.interval, text.value, text.gap}),
            {13});
  draw_text(cut_top(rest, 20), tr("今后每月需 {}", {text.needed + line.measure}), {13});
  skip_top(rest, 8);
  Rect trend = cut_top(rest, 56);
  fill(trend, t.subtle, 4);
  trend = inset(trend, 4, 4);
  draw_sparkline(trend, line.months, forecast.month);
  draw_continuation(trend, line.months, forecast);
  skip_top(rest, 8);
}

// Where the line will be at its deadline at the present pace, or why that is not said.
void draw_forecast_section(Screen& screen, Rect& rest, const ReportLine& line) {
  const Forecast& forecast = screen.state.report.drawer.forecast;
  bool silent = forecast.silence != ForecastSilence::none;
  int year = screen.state.report.filter.month.year;
  bool year_end = silent || forecast.deadline == 12;
  std::string title(tr("年底预计"));
  if (!year_end) {
    title = tr("到{}的预计", {month_text(add_months({year, 1}, forecast.deadline - 1))});
  }
  draw_section(rest, title);
  if (!silent) draw_forecast_figures(rest, line, forecast);
  Message sentence = silent ? silence_of(forecast) : method_of(forecast);
  skip_top(rest, draw_paragraph(rest, tr(sentence), {12, false, theme().text2}, 20));
}

void draw_evidence(Screen& screen, Rect& rest, const ReportLine& line) {
  ReportDrawerState& drawer = screen.state.report.drawer;
  const Month& month = screen.state.report.filter.month;
  draw_section(rest, tr("佐证材料（件数）"));
  Id id = evidence_of(screen.session.current()->ledger(), line, month);
  if (!id.empty()) {
    RecordRef record{RecordType::evidence, id};
    float height = record_form_height(drawer.evidence_form, record, kEvidenceFields);
    ImGui::BeginDisabled(!check_unlocked(line));
    draw_record_form(screen, cut_top(rest, height), drawer.evidence_form, record, kEvidenceFields);
    ImGui::EndDisabled();
    return;
  }
  std::string label(tr("登记佐证材料"));
  ButtonStyle style{.icon = icon::kPaperclip, .text_size = 13};
  style.disabled = why_read_only(screen);
  if (!check_unlocked(line)) style.disabled = tr("这个月的月报已经锁定，不能改。要改请先解锁。");
  Rect box = middle(cut_top(rest, 36), 28);
  box.width = button_width(label, style);
  if (!button("##evidence", box, label, style)) return;
  Edit edit = screen.session.start_edit();
  Result<void> added = add_evidence(edit, screen.session.current()->ledger(), line, month);
  if (!added) return show_error(screen.state, tr(added.error().message));
  ask_to_apply(screen, edit, {"登记{}的佐证材料", {line.code}});
}

void draw_head(Screen& screen, Rect& rest, const ReportLine& line) {
  Rect top = inset(cut_top(rest, 52), 16, 12);
  if (icon_button("##close", cut_right(top, 28), icon::kX, tr("关闭"))) {
    screen.state.report.drawer.open = false;
  }
  tag(top, line.code);
  tag(top, month_text(screen.state.report.filter.month));
  std::string light(tr(light_name(line.light, screen.state.year.rules)));
  Rect sign = cut_left(top, measure_text(light, 13) + 20);
  draw_light(sign, line.light, light);
  Rect title = inset(rest, 16, 0);
  float used = draw_paragraph(title, line.indicator, {16, true}, 24, 2);
  annotate_text({title.x, title.y, title.width, used}, line.indicator, Role::heading, {.level = 2});
  skip_top(rest, used + 4);
  std::string owner = line.unit + "　" + line.title;
  draw_text(inset(cut_top(rest, 20), 16, 0), owner, {12, false, theme().text2});
  skip_top(rest, 4);
}

}  // namespace

void draw_report_drawer(Screen& screen, const Rect& r) {
  ReportDrawerState& drawer = screen.state.report.drawer;
  fill(r, theme().surface);
  line_v(r.x, r.y, r.height, theme().line);
  begin_group(Role::complementary, tr("月报详情"), r);
  Rect rest = r;
  skip_left(rest, 1);
  const ReportLine* line = current_line(screen.state.report);
  if (!line) {
    EmptyState state{icon::kPanelRight, tr("月报详情"),
                     tr("在左边点一行，这里填存在问题、下步打算、佐证材料，看改动历史。")};
    empty_state("##no-line", rest, state);
    end_group();
    return;
  }
  refresh(screen, *line);
  draw_head(screen, rest, *line);
  std::vector<Segment> segments = {{tr("月报")},
                                   {tr("历史"), static_cast<int>(drawer.history.size())}};
  tabs("##tabs", cut_top(rest, 36), tr("月报详情"), segments, drawer.tab);
  ImGui::PushID(drawer.tab);
  Rect content = begin_scroll("##body", rest, drawer.content_height, theme().surface);
  Rect body = inset(content, 16, 0);
  body.height = 1e6f;
  float top = body.y;
  skip_top(body, 12);
  if (drawer.tab == 1) {
    draw_history(body, drawer.history, 0);
  } else {
    draw_day_entries(screen, body, *line);
    draw_report(screen, body, *line);
    draw_forecast_section(screen, body, *line);
    draw_evidence(screen, body, *line);
  }
  drawer.content_height = body.y - top + 16;
  end_scroll();
  ImGui::PopID();
  end_group();
}

}  // namespace minsheng
