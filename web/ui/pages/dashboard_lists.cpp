// The lists of the dashboard: who has not reported, and what is late.
#include <imgui.h>

#include "app/reminder_text.h"
#include "app/status_words.h"
#include "base/utf8.h"
#include "generated/icons.h"
#include "ui/lights.h"
#include "ui/pages/dashboard.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/supervise_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kMissingRow = 36;
constexpr float kSlowRow = 48;

std::string late_text(int days) {
  if (days <= 0) return std::string(tr("未到期"));
  return tr("逾期 {} 天", {std::to_string(days)});
}

std::string codes_of(const NonReporter& unit) {
  std::string text;
  const std::string* last = nullptr;
  for (const MissingReport& report : unit.missing) {
    if (last && *last == report.code) continue;
    if (!text.empty()) text += "；";
    text += report.code + " " + report.title;
    last = &report.code;
  }
  return text;
}

void show_unit_reports(Screen& screen, const std::string& unit) {
  screen.state.report.filter.unit = unit;
  screen.state.report.filter.scope = ReportScope::all;
  screen.state.report.grid = {};
  go_to(screen, Page::report);
}

// The place for a link at the right end of a row that leads elsewhere itself.
Rect cut_link(Rect& row, std::string_view label) {
  skip_right(row, kPagePadding);
  Rect box = cut_right(row, measure_text(label, 12) + 2);
  skip_right(row, 12);
  return box;
}

// `name` says which one is meant.
bool row_link(const char* id, const Rect& box, std::string_view label, std::string_view name) {
  bool pressed = link(id, middle(box, 20), label, 12);
  annotate_last_item(Role::link, name);
  tooltip(name);
  return pressed;
}

void draw_missing_row(Screen& screen, const Rect& row, const NonReporter& unit) {
  const Theme& t = theme();
  std::string name = unit.unit.empty() ? std::string(tr("未写牵头单位")) : unit.unit;
  std::string late = late_text(unit.days_late);
  Rect rest = row;
  Rect side = cut_link(rest, tr("催办"));
  PressResult press = press_area("##row", rest, Role::link, name + " " + late);
  tooltip(codes_of(unit), tr("去填报"));
  if (press.hovered || press.focused) fill(rest, t.hover);
  if (press.focused) outline(inset(rest, 1, 1), t.accent_text, 4, 2);
  if (row_link("##remind-unit", side, tr("催办"), tr("复制{}的催办文字", {name}))) {
    const YearState& year = screen.state.year;
    screen.ask(action::CopyText{unit_reminder(year.status, year.rules, unit.unit),
                                std::string(tr("催办文字"))});
  }
  skip_left(rest, kPagePadding);
  draw_light_sign(cut_left(rest, 10), Light::unreported);
  skip_left(rest, 10);
  Color ink = unit.days_late > 0 ? t.slight_ink : t.text2;
  draw_text(cut_right(rest, measure_text(late, 13) + 4), late, {13, false, ink, Align::right},
            true);
  Rect top = cut_top(rest, row.height / 2);
  draw_text(top, name, {13}, true);
  draw_text(rest, codes_of(unit), {12, false, t.text2}, true);
  if (press.pressed) show_unit_reports(screen, unit.unit);
}

std::string slow_words(const SlowItem& slow) {
  std::string text = join(slow.units, "、");
  std::string reason = slow.came_late ? std::string(tr("迟报")) : "";
  if (!slow.reason.empty()) reason += (reason.empty() ? "" : "；") + slow.reason;
  if (reason.empty()) reason = tr("没有写原因");
  return text + "　" + reason;
}

void draw_slow_row(Screen& screen, const Rect& row, const SlowItem& slow) {
  const Theme& t = theme();
  std::string percent = percent_text(slow.progress);
  std::string name = slow.code + " " + slow.title;
  ItemStates states;
  states.description = percent;
  Rect whole = row;
  Rect side = cut_link(whole, tr("开督办单"));
  PressResult press = press_area("##row", whole, Role::link, name, states);
  tooltip(slow.indicator, slow_words(slow));
  if (press.hovered || press.focused) fill(whole, t.hover);
  if (press.focused) outline(inset(whole, 1, 1), t.accent_text, 4, 2);
  bool opens = !screen.session.read_only() &&
               row_link("##note", side, tr("开督办单"), tr("给{}开督办单", {name}));
  Rect rest = inset(whole, 0, 4);
  skip_left(rest, kPagePadding);
  draw_light_sign(cut_left(rest, 10), slow.light);
  skip_left(rest, 10);
  Rect figures = cut_right(rest, 70);
  Color ink = slow.light == Light::late ? t.late_ink : t.slight_ink;
  Rect top = cut_top(rest, rest.height / 2);
  Rect figures_top = cut_top(figures, figures.height / 2);
  draw_text(figures_top, percent, {13, true, 0, Align::right}, true);
  draw_text(figures, points_text(slow.gap), {12, false, ink, Align::right}, true);
  Rect code = cut_left(top, 40);
  draw_text(code, slow.code, {12, false, t.text2}, true);
  draw_text(top, slow.title, {13}, true);
  draw_text(rest, slow_words(slow), {12, false, t.text2}, true);
  if (opens) return open_note_for(screen, slow.item);
  if (press.pressed) show_item(screen, slow.item);
}

}  // namespace

void draw_missing_card(Screen& screen, Rect card) {
  const StatusView& status = screen.state.year.status;
  auto count = static_cast<int>(status.missing.size());
  std::string note = tr("{} 家，应报 {} 家", {count_text(count), count_text(status.reporters)});
  Rect head = begin_card(card, tr("本月未报送"), note);
  if (count > 0) {
    std::string label(tr("复制催报文字"));
    Rect box = cut_right(head, measure_text(label, 12) + 2);
    if (link("##remind", middle(box, 20), label, 12)) {
      screen.ask(action::CopyText{all_reminders(status, screen.state.year.rules, true),
                                  std::string(tr("催报文字"))});
    }
  }
  card.height -= 4;
  if (count == 0) {
    empty_state("##all-reported", card,
                {icon::kCircleCheck, tr("都已报送"), tr("这个月应报的单位都报了。")});
    return end_card();
  }
  Rect list = begin_scroll("##missing", card, kMissingRow * static_cast<float>(count));
  RowRange range = visible_rows(card, list, kMissingRow, count);
  for (int i = range.first; i < range.last; ++i) {
    ImGui::PushID(i);
    draw_missing_row(screen, row_at(list, kMissingRow, i), status.missing[static_cast<size_t>(i)]);
    ImGui::PopID();
  }
  end_scroll();
  end_card();
}

void draw_slow_card(Screen& screen, Rect card) {
  const StatusView& status = screen.state.year.status;
  auto count = static_cast<int>(status.slow.size());
  begin_card(card, tr("滞后与略滞后"), tr("{} 项，差得多的在前", {count_text(count)}));
  card.height -= 4;
  if (count == 0) {
    empty_state("##none-late", card,
                {icon::kCircleCheck, tr("没有滞后的事项"), tr("报送了的事项都赶上了序时。")});
    return end_card();
  }
  Rect list = begin_scroll("##slow", card, kSlowRow * static_cast<float>(count));
  RowRange range = visible_rows(card, list, kSlowRow, count);
  for (int i = range.first; i < range.last; ++i) {
    ImGui::PushID(i);
    Rect row = row_at(list, kSlowRow, i);
    // A copy: following the link may build the list anew.
    const SlowItem slow = status.slow[static_cast<size_t>(i)];
    draw_slow_row(screen, row, slow);
    if (i > 0) line_h(row.x + 1, row.y, row.width - 2, theme().grid);
    ImGui::PopID();
  }
  end_scroll();
  end_card();
}

}  // namespace minsheng
