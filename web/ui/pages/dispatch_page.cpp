#include "ui/pages/dispatch_page.h"

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

constexpr float kRankRow = 29;
constexpr float kNoticeLine = 22;

const DispatchPageState& refresh_view(Screen& screen) {
  DispatchPageState& page = screen.state.dispatch;
  const YearState& year = current_year(screen);
  if (page.built_for == year.changes) return page;
  page.view = view_dispatch(year.progress, year.rules, year.month);
  page.notice =
      draft_notice(screen.session.current()->ledger(), year.status, page.view, year.rules);
  page.built_for = year.changes;
  return page;
}

struct RankCells {
  Rect rank, unit, light, rate, change;
};

RankCells rank_cells(Rect row) {
  RankCells cells;
  row = inset(row, kPagePadding, 0);
  cells.rank = cut_left(row, 44);
  cells.change = cut_right(row, 64);
  cells.rate = cut_right(row, std::min(136.0f, row.width * 0.34f));
  cells.light = cut_right(row, 84);
  cells.unit = row;
  return cells;
}

void draw_rank_head(const Rect& row) {
  const Theme& t = theme();
  fill({row.x + 1, row.y, row.width - 2, row.height}, t.subtle);
  line_h(row.x + 1, bottom_of(row) - 1, row.width - 2, t.line);
  RankCells cells = rank_cells(row);
  auto head = [](const Rect& cell, std::string_view label, Align align = Align::left) {
    draw_text(cell, label, {12, false, theme().text2, align}, true);
    annotate_text(cell, label, Role::columnheader);
  };
  begin_group(Role::row, tr("表头"), row);
  head(cells.rank, tr("名次"));
  head(cells.unit, tr("单位"));
  head(cells.light, tr("亮灯"));
  head(cells.rate, tr("序时完成率"), Align::right);
  head(cells.change, tr("较上月"), Align::right);
  end_group();
}

std::string change_text(const RankedUnit& unit) {
  if (!unit.change) return "—";
  std::optional<Decimal> gap = subtract(Decimal(0), *unit.change);
  return unit.change->is_zero() ? "0.00" : points_text(gap);
}

void draw_rank_row(Screen& screen, const Rect& row, const RankedUnit& unit) {
  const Theme& t = theme();
  std::string rank = std::to_string(unit.rank);
  std::string light(tr(light_name(unit.light, screen.state.year.rules)));
  std::string name = rank + " " + unit.unit + " " + light + " " + percent_text(unit.rate);
  PressResult press = press_area(unit.unit.c_str(), row, Role::link, name);
  tooltip(unit.unit, tr("看这个单位的事项"));
  if (press.hovered || press.focused) fill(inset(row, 1, 0), t.hover);
  if (press.focused) outline(inset(row, 2, 1), t.accent_text, 4, 2);
  line_h(row.x + 1, bottom_of(row) - 1, row.width - 2, t.grid);
  RankCells cells = rank_cells(row);
  draw_text(cells.rank, rank, {13, unit.rank <= 3, 0}, true);
  if (unit.tied) line_v(cells.rank.x + 20, row.y + 4, row.height - 8, t.line2, 2);
  Rect words = cells.unit;
  skip_right(words, 8);
  draw_text(words, unit.unit, {13}, true);
  draw_light(cells.light, unit.light, light, true);
  Rect rate = cells.rate;
  Rect percent = cut_right(rate, 62);
  MonthProgress month;
  month.progress = unit.rate;
  month.light = unit.light;
  draw_progress(middle(rate, 14), month, t.surface);
  draw_text(percent, percent_text(unit.rate), {13, true, 0, Align::right}, true);
  bool down = unit.change && *unit.change < Decimal(0);
  draw_text(cells.change, change_text(unit), {12, false, down ? t.late_ink : t.text2, Align::right},
            true);
  if (!press.pressed) return;
  LedgerFilter filter;
  filter.lead_unit = unit.unit;
  show_in_ledger(screen, filter);
}

void draw_rank_card(Screen& screen, Rect card) {
  const DispatchView& view = screen.state.dispatch.view;
  auto count = static_cast<int>(view.ranked.size());
  std::string note = tr("{} 家", {count_text(count)});
  if (!view.unranked.empty()) {
    note += tr("，{} 家没有可排的事项", {count_text(static_cast<int>(view.unranked.size()))});
  }
  begin_card(card, tr("单位排名"), note);
  draw_rank_head(cut_top(card, 28));
  card.height -= 4;
  if (count == 0) {
    empty_state("##no-ranks", card,
                {icon::kListOrdered, tr("还没有可以排名的单位"),
                 tr("填了月报以后，这里按序时完成率排名。")});
    return end_card();
  }
  Rect list = begin_scroll("##ranks", card, kRankRow * static_cast<float>(count));
  RowRange range = visible_rows(card, list, kRankRow, count);
  for (int i = range.first; i < range.last; ++i) {
    // A copy: following the link may build the list anew.
    const RankedUnit unit = view.ranked[static_cast<size_t>(i)];
    draw_rank_row(screen, row_at(list, kRankRow, i), unit);
  }
  end_scroll();
  end_card();
}

// The notice on paper, as plain text; 仿宋 and the layout of official documents come with the file.
void draw_notice_card(Screen& screen, Rect card) {
  const Theme& t = theme();
  const std::string& notice = screen.state.dispatch.notice;
  Rect head = begin_card(card, tr("通报草稿"));
  std::string label(tr("复制"));
  Rect box = cut_right(head, measure_text(label, 12) + 2);
  if (link("##copy-notice", middle(box, 20), label, 12)) {
    screen.ask(action::CopyText{notice, std::string(tr("通报草稿"))});
  }
  fill(inset(card, 1, 0), t.desk);
  Rect body = inset(card, 12, 0);
  skip_top(body, 4);
  body.height -= 12;
  float width = body.width - 48;
  std::vector<std::string_view> lines = wrap_text(notice, 13, width);
  float height = kNoticeLine * static_cast<float>(lines.size()) + 48;
  Rect content = begin_scroll("##notice", body, std::max(height, body.height), t.desk);
  outline(content, t.paper_line);
  fill(inset(content, 1, 1), t.paper);
  Rect text = inset(content, 24, 24);
  annotate_text(body, notice, Role::region);
  for (std::string_view line : lines) {
    Rect row = cut_top(text, kNoticeLine);
    if (overlaps(row, body)) draw_text(row, line, {13, false, t.paper_ink}, true);
  }
  end_scroll();
  end_card();
}

}  // namespace

void draw_dispatch_page(Screen& screen, const Rect& r) {
  if (!screen.session.current()) return;
  refresh_view(screen);
  const StatusView& status = screen.state.year.status;
  fill(r, theme().page);
  Rect page = r;
  Rect room = draw_page_head(page, tr("调度"));
  ButtonStyle copy{.kind = ButtonKind::primary, .icon = icon::kCopy};
  if (button_right("##copy", room, tr("复制通报文字"), copy)) {
    screen.ask(action::CopyText{screen.state.dispatch.notice, std::string(tr("通报草稿"))});
  }
  draw_subtitle(room, month_text(status.month) + "　" +
                          tr("{} 家未报送，{} 项滞后或略滞后",
                             {count_text(static_cast<int>(status.missing.size())),
                              count_text(static_cast<int>(status.slow.size()))}));
  bool stacked = page.width < 900;
  float least = stacked ? 4 * (300 + kCardGap) : 420;
  Rect content = begin_scroll("##dispatch", page, std::max(page.height, least), theme().page);
  content.height -= kCardGap;
  Rect rest = inset(content, kPagePadding, 0);
  if (stacked) {
    for (auto draw : {draw_rank_card, draw_missing_card, draw_slow_card, draw_notice_card}) {
      draw(screen, cut_top(rest, 300));
      skip_top(rest, kCardGap);
    }
  } else {
    Rect ranks = cut_left(rest, std::min(488.0f, rest.width * 0.42f));
    skip_left(rest, kCardGap);
    Rect notice = cut_right(rest, std::min(366.0f, rest.width * 0.52f));
    skip_right(rest, kCardGap);
    draw_rank_card(screen, ranks);
    draw_missing_card(screen, cut_top(rest, std::min(220.0f, rest.height * 0.36f)));
    skip_top(rest, kCardGap);
    draw_slow_card(screen, rest);
    draw_notice_card(screen, notice);
  }
  end_scroll();
}

}  // namespace minsheng
