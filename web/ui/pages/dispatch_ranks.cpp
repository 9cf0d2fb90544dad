// The ranks on the page 调度: units of this ledger, or the open ledgers of the year.
#include <imgui.h>

#include <algorithm>

#include "app/status_words.h"
#include "base/magnitude.h"
#include "generated/icons.h"
#include "ui/lights.h"
#include "ui/pages/dispatch_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kRankRow = 29;

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

void draw_rank_head(const Rect& row, bool counties) {
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
  head(cells.unit, counties ? tr("县市区") : tr("单位"));
  head(cells.light, tr("亮灯"));
  head(cells.rate, tr("序时完成率"), Align::right);
  head(cells.change, counties ? tr("未报送") : tr("较上月"), Align::right);
  end_group();
}

// What both kinds of rows show.
struct RankRow {
  std::string id;
  std::string name;
  int rank = 0;
  bool tied = false;
  Decimal rate;
  Light light = Light::unset;
  std::string last;  // the last column
  bool last_warns = false;
  std::string_view tip;
};

std::string change_text(const RankedUnit& unit) {
  if (!unit.change) return "—";
  return points_text(negated(*unit.change));
}

RankRow row_of_unit(const RankedUnit& unit) {
  return {unit.unit,
          unit.unit,
          unit.rank,
          unit.tied,
          unit.rate,
          unit.light,
          change_text(unit),
          unit.change && unit.change->is_negative(),
          tr("看这个单位的事项")};
}

RankRow row_of_county(const RankedCounty& county) {
  return {county.ledger,
          county.name,
          county.rank,
          county.tied,
          county.rate,
          county.light,
          county.unreported > 0 ? std::to_string(county.unreported) : "—",
          county.unreported > 0,
          tr("打开这本台账")};
}

// True when it was pressed.
bool draw_rank_row(Screen& screen, const Rect& row, const RankRow& unit) {
  const Theme& t = theme();
  std::string rank = std::to_string(unit.rank);
  std::string light(tr(light_name(unit.light, screen.state.year.rules)));
  std::string name = rank + " " + unit.name + " " + light + " " + percent_text(unit.rate);
  PressResult press = press_area(unit.id.c_str(), row, Role::link, name);
  tooltip(unit.name, unit.tip);
  if (press.hovered || press.focused) fill(inset(row, 1, 0), t.hover);
  if (press.focused) outline(inset(row, 2, 1), t.accent_text, 4, 2);
  line_h(row.x + 1, bottom_of(row) - 1, row.width - 2, t.grid);
  RankCells cells = rank_cells(row);
  draw_text(cells.rank, rank, {13, unit.rank <= 3, 0}, true);
  if (unit.tied) line_v(cells.rank.x + 20, row.y + 4, row.height - 8, t.line2, 2);
  Rect words = cells.unit;
  skip_right(words, 8);
  draw_text(words, unit.name, {13}, true);
  draw_light(cells.light, unit.light, light, true);
  Rect rate = cells.rate;
  Rect percent = cut_right(rate, 62);
  MonthProgress month;
  month.progress = unit.rate;
  month.light = unit.light;
  draw_progress(middle(rate, 14), month, t.surface);
  draw_text(percent, percent_text(unit.rate), {13, true, 0, Align::right}, true);
  draw_text(cells.change, unit.last,
            {12, false, unit.last_warns ? t.late_ink : t.text2, Align::right}, true);
  return press.pressed;
}

void show_unit(Screen& screen, const RankRow& unit) {
  LedgerFilter filter;
  filter.lead_unit = unit.name;
  show_in_ledger(screen, filter);
}

std::vector<RankRow> rows_of(const DispatchPageState& page) {
  std::vector<RankRow> rows;
  if (page.ranks_counties) {
    for (const RankedCounty& county : page.counties) rows.push_back(row_of_county(county));
  } else {
    for (const RankedUnit& unit : page.view.ranked) rows.push_back(row_of_unit(unit));
  }
  return rows;
}

std::string note_of(const DispatchPageState& page, size_t count) {
  std::string note = page.ranks_counties ? tr("{} 本台账", {std::to_string(count)})
                                         : tr("{} 家", {std::to_string(count)});
  if (page.ranks_counties || page.view.unranked.empty()) return note;
  return note + tr("，{} 家没有可排的事项", {std::to_string(page.view.unranked.size())});
}

// One ledger alone has nobody to be ranked with.
void draw_ranking_choice(Screen& screen, Rect head) {
  DispatchPageState& page = screen.state.dispatch;
  if (all_ledgers(screen).size() < 2) return;
  std::vector<Segment> kinds = {{tr("单位")}, {tr("县市区")}};
  int chosen = page.ranks_counties ? 1 : 0;
  Rect box = middle(cut_right(head, segmented_width(kinds)), 28);
  if (segmented("##ranking", box, tr("排名"), kinds, chosen)) page.ranks_counties = chosen == 1;
}

}  // namespace

void draw_rank_card(Screen& screen, Rect card) {
  const DispatchPageState& page = screen.state.dispatch;
  std::vector<RankRow> rows = rows_of(page);
  auto count = static_cast<int>(rows.size());
  Rect head = begin_card(card, page.ranks_counties ? tr("县市区排名") : tr("单位排名"),
                         note_of(page, rows.size()));
  draw_ranking_choice(screen, head);
  draw_rank_head(cut_top(card, 28), page.ranks_counties);
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
    const RankRow& row = rows[static_cast<size_t>(i)];
    if (!draw_rank_row(screen, row_at(list, kRankRow, i), row)) continue;
    if (page.ranks_counties) {
      screen.ask(action::OpenLedger{row.id});
    } else {
      show_unit(screen, row);
    }
  }
  end_scroll();
  end_card();
}

}  // namespace minsheng
