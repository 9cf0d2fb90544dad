// The two long lists of the overview: lead units, and what needs attention.
#include <imgui.h>

#include <algorithm>

#include "generated/icons.h"
#include "ui/pages/finding_link.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kUnitRow = 30;
constexpr float kCountWidth = 52;

struct UnitColumns {
  float name = 0, items = 0, targets = 0;
};

UnitColumns unit_columns(float width) {
  float name = std::min(width * 0.36f, 260.0f);
  float targets = std::max(width * 0.26f, 110.0f);
  return {name, width - name - targets, targets};
}

void draw_unit_head(Rect row, const UnitColumns& columns) {
  fill({row.x - kPagePadding + 1, row.y, row.width + 2 * kPagePadding - 2, row.height},
       theme().subtle);
  line_h(row.x - kPagePadding + 1, bottom_of(row) - 1, row.width + 2 * kPagePadding - 2,
         theme().line);
  TextStyle style{12, false, theme().text2};
  draw_text(cut_left(row, columns.name), tr("单位"), style, true);
  style.align = Align::right;
  Rect items = cut_left(row, columns.items);
  draw_text(cut_left(items, kCountWidth), tr("牵头事项"), style, true);
  draw_text(cut_left(row, kCountWidth), tr("指标"), style, true);
}

void draw_unit_cell(Rect cell, int count, int most) {
  draw_text(cut_left(cell, kCountWidth), count_text(count), {13, false, 0, Align::right}, true);
  skip_left(cell, 10);
  skip_right(cell, 16);
  draw_count_bar(cell, count, most);
}

void draw_unit_name(Rect cell, const UnitCount& unit) {
  skip_right(cell, 8);
  if (!unit.is_member) {
    float used = measure_text(elide(unit.name, 13, false, cell.width - 22), 13);
    Rect mark{cell.x + used + 6, cell.y, 14, cell.height};
    draw_icon(mark, icon::kTriangleAlert, 14, theme().slight);
    cell.width -= 22;
  }
  draw_text(cell, unit.name, {13}, true);
}

void draw_unit_row(Screen& screen, const Rect& row, const UnitCount& unit,
                   const UnitColumns& columns, const UnitCount& most) {
  std::string name = unit.name + " " + tr("{} 项", {count_text(unit.items)}) + " " +
                     tr("{} 个指标", {count_text(unit.targets)});
  std::string_view outside = unit.is_member ? std::string_view() : tr("不在成员单位名单中");
  ItemStates states;
  states.description = outside;
  PressResult state = press_area(unit.name.c_str(), row, Role::link, name, states);
  tooltip(unit.name, outside);
  if (state.hovered || state.focused) fill(inset(row, 1, 0), theme().hover);
  if (state.focused) outline(inset(row, 2, 1), theme().accent_text, 4, 2);
  line_h(row.x + 1, bottom_of(row) - 1, row.width - 2, theme().grid);
  Rect rest = inset(row, kPagePadding, 0);
  draw_unit_name(cut_left(rest, columns.name), unit);
  draw_unit_cell(cut_left(rest, columns.items), unit.items, most.items);
  draw_unit_cell(rest, unit.targets, most.targets);
  if (!state.pressed) return;
  LedgerFilter filter;
  filter.lead_unit = unit.name;
  show_in_ledger(screen, filter);
}

constexpr float kSilentRow = 44;

void draw_silent(Rect rest, int rules) {
  line_h(rest.x + 1, rest.y, rest.width - 2, theme().grid);
  rest = inset(rest, kPagePadding, 0);
  draw_icon(cut_left(rest, 14), icon::kCheck, 14, theme().on);
  skip_left(rest, 10);
  draw_text(rest, tr("其余 {} 条规则没有发现问题", {std::to_string(rules)}),
            {13, false, theme().text2});
}

}  // namespace

void draw_unit_card(Screen& screen, Rect card, const OverviewView& view) {
  std::string note = tr("{} 家，事项多的在前", {count_text(static_cast<int>(view.units.size()))});
  begin_card(card, tr("按牵头单位"), note);
  UnitCount most;
  for (const UnitCount& unit : view.units) {
    most.items = std::max(most.items, unit.items);
    most.targets = std::max(most.targets, unit.targets);
  }
  UnitColumns columns = unit_columns(card.width - 2 * kPagePadding);
  draw_unit_head(inset(cut_top(card, 28), kPagePadding, 0), columns);
  card.height -= 4;
  auto count = static_cast<int>(view.units.size());
  Rect list = begin_scroll("##units", card, kUnitRow * static_cast<float>(count));
  RowRange range = visible_rows(card, list, kUnitRow, count);
  for (int i = range.first; i < range.last; ++i) {
    draw_unit_row(screen, row_at(list, kUnitRow, i), view.units[static_cast<size_t>(i)], columns,
                  most);
  }
  end_scroll();
  if (count == 0) {
    empty_state("##no-units", card,
                {icon::kBuilding2, tr("没有牵头单位"),
                 tr("在事项的详情里填写牵头单位后，这里按单位汇总。")});
  }
  end_card();
}

void draw_concern_card(Screen& screen, Rect card, const OverviewView& view) {
  const FindingsState& findings = screen.state.findings;
  auto count = static_cast<int>(findings.open.size());
  begin_card(card, tr("需要留意"), open_counts_text(findings.counts));
  card.height -= 4;
  if (count == 0) {
    std::string rules = std::to_string(findings.silent_rules);
    empty_state("##no-concerns", card,
                {icon::kCircleCheck, tr("没有需要留意的"),
                 view.items == 0 ? std::string(tr("这本台账还没有事项。"))
                                 : tr("{} 条校核规则都看过，没有待处理的问题。", {rules})});
    return end_card();
  }
  if (findings.silent_rules > 0) draw_silent(cut_bottom(card, kSilentRow), findings.silent_rules);
  Rect list = begin_scroll("##concerns", card, kFindingLink * static_cast<float>(count));
  RowRange range = visible_rows(card, list, kFindingLink, count);
  for (int i = range.first; i < range.last; ++i) {
    ImGui::PushID(i);
    Rect row = row_at(list, kFindingLink, i);
    // A copy: following a link may build the list anew.
    const FindingRow finding = findings.open[static_cast<size_t>(i)];
    draw_finding_link(screen, row, finding, true);
    if (i > 0) line_h(row.x + 1, row.y, row.width - 2, theme().grid);
    ImGui::PopID();
  }
  end_scroll();
  end_card();
}

}  // namespace minsheng
