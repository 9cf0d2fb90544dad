// The charts of the dashboard: time against progress, the year's course, units by months.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/chart_pictures.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "model/words.h"
#include "ui/lights.h"
#include "ui/pages/dashboard.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

float value_of(const Decimal& percent) {
  return static_cast<float>(static_cast<double>(percent.mantissa()) /
                            std::pow(10.0, percent.scale()));
}

struct TimeColumns {
  Rect name, count, bar, percent, gap;
};

TimeColumns time_columns(Rect row) {
  TimeColumns columns;
  constexpr float kNames = 116, kLeast = 40;
  float name = kLeast;
  for (Level level : {Level::province, Level::city, Level::county}) {
    name = std::max(name, measure_text(tr(label_of(level)), 13, true) + 6);
  }
  columns.name = cut_left(row, name);
  columns.count = cut_left(row, kNames - name);
  columns.gap = cut_right(row, 60);
  columns.percent = cut_right(row, 68);
  skip_right(row, 4);
  columns.bar = row;
  return columns;
}

// Twelve blocks, the months that have gone by filled.
void draw_time_row(Rect row, const Month& month) {
  const Theme& t = theme();
  TimeColumns columns = time_columns(row);
  Rect words = columns.name;
  words.width += columns.count.width;
  draw_text(words, tr("时间　已过 {} 个月", {std::to_string(month.month)}), {12, false, t.text2});
  Rect bar = middle(columns.bar, 10);
  float step = bar.width / 12;
  for (int i = 0; i < 12; ++i) {
    fill({bar.x + step * static_cast<float>(i), bar.y, step - 2, bar.height},
         i < month.month ? t.faint : t.track, 1);
  }
  std::optional<Decimal> share = percent_of(Decimal(month.month), Decimal(12), 2);
  draw_text(columns.percent, percent_text(share), {13, false, 0, Align::right});
  draw_text(columns.gap, tr("差"), {12, false, t.text2, Align::right});
}

void draw_sum_row(Rect row, std::string_view name, const RollUp& sum) {
  const Theme& t = theme();
  begin_group(Role::row, name, row);
  TimeColumns columns = time_columns(row);
  draw_text(columns.name, name, {13, true});
  draw_text(columns.count, tr("{} 项", {count_text(sum.measured)}), {12, false, t.text2});
  MonthProgress month;
  month.progress = sum.progress;
  month.expected = sum.expected;
  draw_progress(middle(columns.bar, 20), month, t.surface, true);
  draw_text(columns.percent, percent_text(sum.progress), {13, true, 0, Align::right});
  std::optional<Decimal> gap = gap_of(sum);
  bool behind = gap && *gap > Decimal(0);
  draw_text(columns.gap, points_text(gap),
            {13, false, behind ? t.late_ink : t.on_ink, Align::right});
  end_group();
}

struct Axes {
  Rect plot;
  ImVec2 at(int month, const Decimal& percent) const {
    float x = plot.x + plot.width * (static_cast<float>(month) - 0.5f) / 12;
    float y = bottom_of(plot) - plot.height * std::clamp(value_of(percent), 0.0f, 100.0f) / 100;
    return {x, y};
  }
};

Axes draw_axes(Rect body, const Month& month) {
  const Theme& t = theme();
  Rect foot = cut_bottom(body, 22);
  Rect scale = cut_left(body, 34);
  skip_left(foot, 34);
  Axes axes{inset(body, 0, 8)};
  for (int line : {0, 50, 100}) {
    float y = axes.at(1, Decimal(line)).y;
    line_h(axes.plot.x, std::round(y), axes.plot.width, t.grid);
    draw_text({scale.x, y - 8, scale.width - 8, 16}, std::to_string(line),
              {12, false, t.text2, Align::right}, true);
  }
  float step = axes.plot.width / 12;
  for (int i = 1; i <= 12; ++i) {
    Rect label{axes.plot.x + step * static_cast<float>(i - 1), foot.y, step, 16};
    bool now = i == month.month;
    draw_text(label, std::to_string(i), {12, now, now ? t.text : t.text2, Align::center}, true);
  }
  return axes;
}

void draw_dashed(ImVec2 from, ImVec2 to, Color color) {
  float length = std::hypot(to.x - from.x, to.y - from.y);
  constexpr float kStep = 6;
  for (float at = 0; at < length; at += kStep) {
    float end = std::min(at + kStep / 2, length);
    auto point = [&](float way) {
      float share = way / std::max(length, 1.0f);
      return ImVec2{from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share};
    };
    ImGui::GetWindowDrawList()->AddLine(point(at), point(end), packed(color), 1);
  }
}

void draw_expected(const Axes& axes, const DashboardView& view) {
  for (int i = 2; i <= 12; ++i) {
    const auto& from = view.expected[static_cast<size_t>(i - 2)];
    const auto& to = view.expected[static_cast<size_t>(i - 1)];
    if (from && to) draw_dashed(axes.at(i - 1, *from), axes.at(i, *to), theme().text2);
  }
}

void draw_actual(const Axes& axes, const DashboardView& view, const Month& month) {
  const Theme& t = theme();
  ImDrawList* list = ImGui::GetWindowDrawList();
  for (int i = 1; i <= month.month; ++i) {
    const auto& here = view.progress[static_cast<size_t>(i - 1)];
    if (!here) continue;
    ImVec2 point = axes.at(i, *here);
    if (i > 1 && view.progress[static_cast<size_t>(i - 2)]) {
      ImVec2 before = axes.at(i - 1, *view.progress[static_cast<size_t>(i - 2)]);
      list->AddLine(before, point, packed(t.accent_text), 2);
    }
  }
  for (int i = 1; i <= month.month; ++i) {
    const auto& here = view.progress[static_cast<size_t>(i - 1)];
    if (!here) continue;
    ImVec2 point = axes.at(i, *here);
    if (i < month.month) {
      list->AddCircleFilled(point, 2.5f, packed(t.surface));
      list->AddCircle(point, 2.5f, packed(t.accent_text), 0, 1.5f);
      continue;
    }
    list->AddCircleFilled(point, 4, packed(t.accent_text));
    std::string text = percent_text(here);
    float width = measure_text(text, 13, true);
    float x = std::clamp(point.x - width / 2, axes.plot.x, right_of(axes.plot) - width);
    float above = point.y - 26;
    float y = above < axes.plot.y - 8 ? point.y + 8 : above;
    Rect label{x, y, width + 2, 18};
    fill(inset(label, -2, 0), t.surface, 3);  // the line goes on behind it
    draw_text(label, text, {13, true}, true);
  }
}

// ── Units by months ──

constexpr float kHeatRow = 24;

Color heat_ground(Light light) {
  const Theme& t = theme();
  switch (light) {
    case Light::done:
      return t.done_heat;
    case Light::on_schedule:
      return t.on_heat;
    case Light::slightly_late:
      return t.slight_heat;
    case Light::late:
      return t.late_heat;
    default:
      return 0;
  }
}

struct HeatColumns {
  Rect name;
  Rect months;
};

HeatColumns heat_columns(Rect row) {
  constexpr float kScrollBar = 12;
  HeatColumns columns;
  skip_right(row, kScrollBar);
  columns.name = cut_left(row, std::min(168.0f, row.width * 0.3f));
  columns.months = row;
  return columns;
}

Rect month_cell(const Rect& months, int month) {
  float step = months.width / 12;
  return {months.x + step * static_cast<float>(month - 1), months.y, step - 2, months.height - 2};
}

// 1月; in English Jan, for a narrow column.
std::string_view month_head(int month) {
  static constexpr std::string_view kMonths[] = {"1月", "2月", "3月", "4月",  "5月",  "6月",
                                                 "7月", "8月", "9月", "10月", "11月", "12月"};
  return tr(kMonths[month - 1]);
}

void draw_heat_head(Rect row, const DashboardView& view, const Month& month) {
  const Theme& t = theme();
  HeatColumns columns = heat_columns(row);
  Rect names = columns.name;
  skip_top(names, 18);
  draw_text(names, tr("序时"), {12, false, t.text2});
  for (int i = 1; i <= 12; ++i) {
    Rect cell = month_cell(columns.months, i);
    bool now = i == month.month;
    Rect top = cut_top(cell, 18);
    draw_text(top, month_head(i), {12, now, now ? t.text : t.text2, Align::center}, true);
    const auto& expected = view.expected[static_cast<size_t>(i - 1)];
    if (!expected) continue;
    std::string whole = to_fixed(divide(*expected, Decimal(1), 0).value_or(*expected), 0);
    draw_text(cell, whole, {12, false, t.text2, Align::center}, true);
  }
}

void draw_heat_cell(const Rect& cell, const HeatCell& heat, bool now) {
  const Theme& t = theme();
  Color ground = heat_ground(heat.light);
  if (ground) {
    fill(cell, ground, 2);
  } else {
    outline(cell, t.line2, 2);
  }
  Rect rest = inset(cell, 5, 0);
  bool room = cell.width >= 36;
  if (room) draw_light_sign(cut_left(rest, 8), heat.light);
  std::string text = heat.light == Light::unreported ? std::string(tr("未报"))
                     : heat.light == Light::pending  ? "—"
                     : heat.progress
                         ? to_fixed(divide(*heat.progress, Decimal(1), 0).value_or(Decimal(0)), 0)
                         : "";
  if (heat.light == Light::unreported && rest.width < measure_text(text, 12)) text = "";
  draw_text(rest, text, {12, now, t.ink, room ? Align::right : Align::center}, true);
}

// Says what the cell holds and leads to the unit's reports of that month.
void take_heat_cell(Screen& screen, const Rect& cell, const HeatRow& row, int number) {
  const HeatCell& heat = row.months[static_cast<size_t>(number - 1)];
  std::string light(tr(light_name(heat.light, screen.state.year.rules)));
  Month month{screen.state.year.progress.year, number};
  std::string words = month_text(month) + "　" + light;
  if (heat.progress) words += "　" + tr("平均进度 {}", {percent_text(heat.progress)});
  ImGui::PushID(number);
  PressResult press = press_area("##month", cell, Role::link, row.unit + " " + words, {}, false);
  tooltip(row.unit + "　" + words, tr("去填报"));
  if (press.hovered) outline(cell, theme().accent_text, 2);
  ImGui::PopID();
  if (!press.pressed) return;
  screen.state.year.month = month;
  ReportPageState& page = screen.state.report;
  page.filter.unit = row.unit;
  page.filter.scope = ReportScope::all;
  page.grid = {};
  go_to(screen, Page::report);
}

void draw_heat_row(Screen& screen, const Rect& box, const HeatRow& row, const Month& month) {
  const Theme& t = theme();
  HeatColumns columns = heat_columns(box);
  ImGui::PushID(row.unit.c_str());
  const HeatCell& now = row.months[static_cast<size_t>(month.month - 1)];
  std::string light(tr(light_name(now.light, screen.state.year.rules)));
  std::string name = row.unit + " " + tr("{} 项", {count_text(row.items)}) + " " + light + " " +
                     percent_text(now.progress);
  PressResult press = press_area(row.unit.c_str(), columns.name, Role::link, name);
  tooltip(row.unit, tr("看这个单位的事项"));
  Rect words = columns.name;
  skip_right(words, 8);
  std::string count = count_text(row.items);
  Rect number = words;
  float used = std::min(measure_text(row.unit, 13), words.width - measure_text(count, 12) - 6);
  draw_text({words.x, words.y, used + 1, words.height}, row.unit,
            {13, false, press.hovered || press.focused ? t.accent_text : t.text}, true);
  skip_left(number, used + 6);
  draw_text(number, count, {12, false, t.text2}, true);
  for (int i = 1; i <= 12; ++i) {
    Rect cell = month_cell(columns.months, i);
    if (i > month.month) {
      fill(cell, t.subtle, 2);
    } else {
      draw_heat_cell(cell, row.months[static_cast<size_t>(i - 1)], i == month.month);
      take_heat_cell(screen, cell, row, i);
    }
  }
  ImGui::PopID();
  if (!press.pressed) return;
  LedgerFilter filter;
  filter.lead_unit = row.unit;
  show_in_ledger(screen, filter);
}

// At the right of a card's head: the chart as a picture for Word, WPS and chats.
bool draw_copy_sign(const char* id, Rect& head) {
  Rect box = middle(cut_right(head, 28), 28);
  skip_right(head, 8);
  return icon_button(id, box, icon::kCopy, tr("复制图"),
                     tr("复制成图片，可以粘贴到 Word、WPS 和聊天里"));
}

}  // namespace

void draw_time_card(Screen& screen, Rect card) {
  const StatusView& status = screen.state.year.status;
  begin_card(card, tr("时间与进度"));
  Rect rest = inset(card, kPagePadding, 0);
  draw_time_row(cut_top(rest, 26), status.month);
  draw_sum_row(cut_top(rest, 26), tr("全部"), status.all);
  for (const LevelStatus& level : status.levels) {
    if (rest.height < 26) break;
    draw_sum_row(cut_top(rest, 26), tr(level_name(level.level)), level.sum);
  }
  end_card();
}

void draw_course_card(Screen& screen, Rect card) {
  const DashboardView& view = current_dashboard(screen);
  const Month& month = screen.state.year.month;
  Rect head = begin_card(card, tr("进度走势"), tr("累计，%"));
  if (draw_copy_sign("##copy-trend", head)) {
    std::string name = month_text(month) + std::string(tr("进度走势"));
    screen.ask(action::CopyPicture{picture_of(draw_trend(view), std::move(name))});
  }
  draw_text(head, tr("实线实际　虚线序时"), {12, false, theme().text2, Align::right}, true);
  Axes axes = draw_axes(inset(card, 12, 4), month);
  draw_expected(axes, view);
  draw_actual(axes, view, month);
  const auto& now = view.progress[static_cast<size_t>(month.month - 1)];
  annotate_text(axes.plot, tr("{} 综合进度 {}", {month_text(month), percent_text(now)}),
                Role::image);
  end_card();
}

void draw_heat_card(Screen& screen, Rect card) {
  const DashboardView& view = current_dashboard(screen);
  const Month& month = screen.state.year.month;
  Rect title = begin_card(card, tr("单位 × 月份"), tr("平均进度 %，落后的在前"));
  if (!view.units.empty() && draw_copy_sign("##copy-heat", title)) {
    std::string name = month_text(month) + std::string(tr("单位进度"));
    // Of many units those furthest behind: a picture is for one page.
    Drawing first = draw_units_by_month(view, screen.state.year.rules).front();
    screen.ask(action::CopyPicture{picture_of(first, std::move(name))});
  }
  Rect body = inset(card, kPagePadding, 0);
  draw_heat_head(cut_top(body, 38), view, month);
  body.height -= 6;
  auto count = static_cast<int>(view.units.size());
  Rect list = begin_scroll("##heat", body, kHeatRow * static_cast<float>(count));
  RowRange range = visible_rows(body, list, kHeatRow, count);
  for (int i = range.first; i < range.last; ++i) {
    draw_heat_row(screen, row_at(list, kHeatRow, i), view.units[static_cast<size_t>(i)], month);
  }
  end_scroll();
  end_card();
}

}  // namespace minsheng
