#include "ui/pages/forecast_card.h"

#include <imgui.h>

#include <algorithm>

#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/lights.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kRow = 30;
constexpr float kNarrow = 1000;  // without 单位 and 区间

const ForecastView& current_forecasts(Screen& screen) {
  ForecastState& state = screen.state.overview.forecast;
  const YearState& year = current_year(screen);
  if (state.built_for != year.changes) {
    state.view = view_forecasts(year.progress, year.month.month);
    state.built_for = year.changes;
  }
  return state.view;
}

struct Cells {
  Rect code, indicator, unit, value, done, expected, interval, gap, needed, outlook;
};

Cells cells_of(Rect row) {
  Cells cells;
  row = inset(row, kPagePadding, 0);
  bool narrow = row.width < kNarrow;
  float unit = std::clamp(row.width * 0.15f, 120.0f, 280.0f);
  cells.code = cut_left(row, 48);
  cells.outlook = cut_right(row, 88);
  skip_right(row, 16);
  cells.needed = cut_right(row, 88);
  cells.gap = cut_right(row, 92);
  cells.interval = cut_right(row, narrow ? 0 : 148);
  cells.expected = cut_right(row, 88);
  cells.done = cut_right(row, 88);
  cells.value = cut_right(row, 108);
  skip_right(row, 8);
  cells.unit = cut_right(row, narrow ? 0 : unit);
  skip_right(row, 8);
  cells.indicator = row;
  return cells;
}

void draw_head(const Rect& row) {
  const Theme& t = theme();
  fill({row.x + 1, row.y, row.width - 2, row.height}, t.subtle);
  line_h(row.x + 1, bottom_of(row) - 1, row.width - 2, t.line);
  Cells cells = cells_of(row);
  auto head = [](const Rect& cell, std::string_view label, Align align = Align::right) {
    if (cell.width <= 0) return;
    draw_text(cell, label, {12, false, theme().text2, align}, true);
    annotate_text(cell, label, Role::columnheader);
  };
  begin_group(Role::row, tr("表头"), row);
  head(cells.code, tr("编号"), Align::left);
  head(cells.indicator, tr("指标"), Align::left);
  head(cells.unit, tr("单位"), Align::left);
  head(cells.value, tr("目标值"));
  head(cells.done, tr("已完成"));
  head(cells.expected, tr("到期预计"));
  head(cells.interval, tr("区间"));
  head(cells.gap, tr("与目标差"));
  head(cells.needed, tr("今后每月需"));
  head(cells.outlook, tr("判断"), Align::left);
  end_group();
}

std::string deadline_text(const Forecast& forecast, int year) {
  return tr("到{}", {month_text(add_months({year, 1}, forecast.deadline - 1))});
}

void draw_figures(const Cells& cells, const ForecastRow& row, const ForecastText& text) {
  const Theme& t = theme();
  auto figure = [](const Rect& cell, std::string_view words, TextStyle style) {
    style.align = Align::right;
    if (cell.width > 0) draw_text(cell, words, style, true);
  };
  bool short_of = row.forecast.outlook == Outlook::falls_short;
  figure(cells.value, text.value + row.measure, {13});
  figure(cells.done, text.done, {13});
  figure(cells.expected, text.expected, {13, true});
  figure(cells.interval, text.interval, {12, false, t.text2});
  figure(cells.gap, text.gap, {13, false, short_of ? t.late_ink : t.text2});
  figure(cells.needed, text.needed, {13});
}

void draw_row(Screen& screen, const Rect& r, const ForecastRow& row) {
  const Theme& t = theme();
  ForecastText text = text_of(row.forecast);
  std::string outlook(tr(outlook_name(row.forecast.outlook)));
  std::string name = row.code + " " + row.indicator + " " + outlook;
  std::string figures = tr("预计 {}，区间 {}，目标 {}，今后每月需 {}",
                           {text.expected, text.interval, text.value + row.measure, text.needed});
  ItemStates states;
  states.description = figures;
  PressResult press = press_area("##row", r, Role::link, name, states);
  tooltip(row.title + "　" + deadline_text(row.forecast, screen.state.year.month.year),
          tr(method_of(row.forecast)));
  if (press.hovered || press.focused) fill(inset(r, 1, 0), t.hover);
  if (press.focused) outline(inset(r, 2, 1), t.accent_text, 4, 2);
  line_h(r.x + 1, bottom_of(r) - 1, r.width - 2, t.grid);
  Cells cells = cells_of(r);
  draw_text(cells.code, row.code, {12, false, t.text2}, true);
  draw_text(cells.indicator, row.indicator, {13}, true);
  if (cells.unit.width > 0) draw_text(cells.unit, row.unit, {12, false, t.text2}, true);
  draw_figures(cells, row, text);
  draw_outlook(cells.outlook, row.forecast.outlook, true);
  if (press.pressed) show_item(screen, row.item);
}

// Where the list is empty: what it is for, and the way to it.
void draw_none(Screen& screen, const Rect& card, const ForecastView& view) {
  if (view.on_course > 0) {
    empty_state("##all-good", card,
                {icon::kCircleCheck, tr("照现在的速度都能完成"),
                 tr("{} 个指标的区间都够得着目标值。", {count_text(view.on_course)})});
    return;
  }
  EmptyState state{
      icon::kTarget, tr("还没有可以预计的指标"),
      tr("一个指标报满三个月、还没有完成、时限也没有到，这里就按它的速度推算到期能做到多少。"),
      tr("去填报")};
  if (empty_state("##none", card, state)) go_to(screen, Page::report);
}

}  // namespace

std::string forecast_subtitle(Screen& screen) {
  const ForecastView& view = current_forecasts(screen);
  std::string text =
      tr("{} 个将完不成，{} 个有风险，{} 个按期",
         {count_text(view.falls_short), count_text(view.at_risk), count_text(view.on_course)});
  if (view.few_months == 0) return text;
  return text + tr("；{} 个报得不满三个月，不预计", {count_text(view.few_months)});
}

void draw_forecast(Screen& screen, const Rect& page) {
  const ForecastView& view = current_forecasts(screen);
  int count = view.falls_short + view.at_risk;
  Rect card = inset(page, kPagePadding, 0);
  card.height -= kCardGap;
  begin_card(card, tr("按现在的速度完不成的指标"),
             tr("截至{}，差得多的在前", {month_text(screen.state.year.month)}));
  if (count > 0) draw_head(cut_top(card, 28));
  card.height -= 4;
  if (count == 0) {
    draw_none(screen, card, view);
    return end_card();
  }
  Rect list = begin_scroll("##forecasts", card, kRow * static_cast<float>(count));
  RowRange range = visible_rows(card, list, kRow, count);
  for (int i = range.first; i < range.last; ++i) {
    // A copy: following the link may build the list anew.
    const ForecastRow row = view.rows[static_cast<size_t>(i)];
    ImGui::PushID(i);
    draw_row(screen, row_at(list, kRow, i), row);
    ImGui::PopID();
  }
  end_scroll();
  end_card();
}

void draw_outlook(const Rect& box, Outlook outlook, bool silent) {
  draw_light(box, light_of(outlook), tr(outlook_name(outlook)), silent);
}

}  // namespace minsheng
