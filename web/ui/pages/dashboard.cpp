#include "ui/pages/dashboard.h"

#include <algorithm>

#include "app/status_words.h"
#include "base/magnitude.h"
#include "generated/icons.h"
#include "ui/lights.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kTileHeight = 80;

std::string change_text(int now, int before, bool known) {
  if (!known) return std::string(tr("上月没有数"));
  if (now == before) return std::string(tr("较上月持平"));
  std::string size = std::to_string(std::abs(now - before));
  return tr("较上月 {}", {(now > before ? "+" : "−") + size});
}

std::string difference_text(const Decimal& gap) {
  if (gap.is_zero()) return std::string(tr("正好序时"));
  std::string size = to_fixed(magnitude(gap), 2);
  return gap > Decimal(0) ? tr("低于序时 {} 个百分点", {size}) : tr("高于序时 {} 个百分点", {size});
}

void draw_total(Screen& screen, Rect cell) {
  const Theme& t = theme();
  const RollUp& all = screen.state.year.status.all;
  begin_group(Role::group, tr("综合进度"), cell);
  Rect rest = inset(cell, 16, 10);
  Rect left = cut_left(rest, 120);
  draw_text(cut_top(left, 16), tr("综合进度"), {12, false, t.text2});
  draw_text(cut_top(left, 28), percent_text(all.progress), {20, true});
  MonthProgress whole;
  whole.progress = all.progress;
  whole.expected = all.expected;
  skip_left(rest, 8);
  skip_top(rest, 6);
  draw_progress(cut_top(rest, 24), whole, t.surface, true);
  Rect words = cut_top(rest, 20);
  std::optional<Decimal> gap = gap_of(all);
  bool behind = gap && *gap > Decimal(0);
  std::string difference = gap ? difference_text(*gap) : std::string(tr("还没有数"));
  draw_text(cut_right(words, measure_text(difference, 12) + 2), difference,
            {12, false, behind ? t.late_ink : t.on_ink, Align::right});
  draw_text(words, tr("序时 {}", {percent_text(all.expected)}), {12, false, t.text2});
  end_group();
}

void draw_light_tile(Screen& screen, const Rect& cell, Light light) {
  const Theme& t = theme();
  const YearState& year = screen.state.year;
  int count = year.status.all.of(light);
  const RollUp& before = current_dashboard(screen).before;
  std::string label(tr(light_name(light, year.rules)));
  std::string number = count_text(count);
  std::string name = label + " " + tr("{} 项", {number});
  PressResult press = press_area(name.c_str(), cell, Role::link, name);
  tooltip(tr("看这些事项"));
  if (press.hovered || press.focused) fill(inset(cell, 1, 1), t.hover, 7);
  if (press.focused) outline(cell, t.accent_text, 8, 2);
  Rect rest = inset(cell, 14, 10);
  Rect head = cut_top(rest, 16);
  draw_light_sign(cut_left(head, 10), light);
  skip_left(head, 6);
  draw_text(head, label, {12, false, t.text2}, true);
  Rect figure = cut_top(rest, 28);
  skip_left(figure, draw_text(figure, number, {20, true}, true) + 3);
  figure.y += 3;
  draw_text(figure, tr("项", {number}), {12, false, t.text2}, true);
  bool worse = count > before.of(light) && (light == Light::late || light == Light::unreported ||
                                            light == Light::slightly_late);
  draw_text(rest, change_text(count, before.of(light), before.items > 0),
            {12, false, worse && before.items > 0 ? t.late_ink : t.text2}, true);
  if (press.pressed) show_light(screen, light);
}

void draw_rows(Screen& screen, Rect rest, float right) {
  Rect second = cut_top(rest, 196);
  skip_top(rest, kCardGap);
  Rect missing = cut_right(second, right);
  Rect slow = cut_right(rest, right);
  skip_right(second, kCardGap);
  skip_right(rest, kCardGap);
  Rect time = cut_left(second, std::min(380.0f, second.width * 0.52f));
  skip_left(second, kCardGap);
  draw_time_card(screen, time);
  draw_course_card(screen, second);
  draw_missing_card(screen, missing);
  draw_heat_card(screen, rest);
  draw_slow_card(screen, slow);
}

void draw_stacked(Screen& screen, Rect rest) {
  for (auto draw :
       {draw_time_card, draw_course_card, draw_missing_card, draw_heat_card, draw_slow_card}) {
    bool tall = draw == draw_heat_card || draw == draw_slow_card;
    draw(screen, cut_top(rest, tall ? 332.0f : 196.0f));
    skip_top(rest, kCardGap);
  }
}

}  // namespace

const DashboardView& current_dashboard(Screen& screen) {
  DashboardState& state = screen.state.overview.dashboard;
  const YearState& year = current_year(screen);
  if (state.built_for != year.changes) {
    state.view =
        view_dashboard(screen.session.current()->ledger(), year.progress, year.rules, year.month);
    state.built_for = year.changes;
  }
  return state.view;
}

void show_light(Screen& screen, Light light) {
  const YearState& year = screen.state.year;
  std::vector<Id> items = items_with_light(year.progress, year.month, light);
  LedgerFilter filter;
  filter.only = {items.begin(), items.end()};
  filter.only_label =
      tr("{}{}的 {} 项", {month_text(year.month), std::string(tr(light_name(light, year.rules))),
                          count_text(static_cast<int>(items.size()))});
  show_in_ledger(screen, filter);
}

void draw_status_tiles(Screen& screen, const Rect& card) {
  draw_card(card);
  begin_group(Role::list, tr("概况"), card);
  constexpr int kTiles = 6;
  float least = 110.0f * kTiles;
  float first = std::max(std::min(420.0f, card.width - least), 0.0f);
  Rect rest = card;
  if (first >= 260) draw_total(screen, cut_left(rest, first));
  float width = rest.width / kTiles;
  for (int i = 0; i < kTiles; ++i) {
    Rect cell{rest.x + width * static_cast<float>(i), rest.y, width, rest.height};
    draw_light_tile(screen, cell, static_cast<Light>(i + 1));
    line_v(cell.x, cell.y + 12, cell.height - 24, theme().line);
  }
  end_group();
}

void draw_dashboard(Screen& screen, const Rect& page) {
  bool stacked = page.width < 860;
  float right = page.width >= 1500 ? 520 : 420;
  float least = kTileHeight + kCardGap +
                (stacked ? 3 * (196 + kCardGap) + 2 * (332 + kCardGap) : 196 + kCardGap + 300) +
                kCardGap;
  Rect content = begin_scroll("##dashboard", page, std::max(page.height, least), theme().page);
  content.height -= kCardGap;
  Rect rest = inset(content, kPagePadding, 0);
  draw_status_tiles(screen, cut_top(rest, kTileHeight));
  skip_top(rest, kCardGap);
  if (stacked) {
    draw_stacked(screen, rest);
  } else {
    draw_rows(screen, rest, right);
  }
  end_scroll();
}

}  // namespace minsheng
