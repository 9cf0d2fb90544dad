// The two long lists of the overview: lead units, and what needs attention.
#include <imgui.h>

#include <algorithm>

#include "generated/icons.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kUnitRow = 30;
constexpr float kCountWidth = 52;
constexpr float kConcernRow = 48;

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

struct ConcernLook {
  const char* icon;
  Color color;
};

ConcernLook look_of(ConcernKind kind) {
  switch (kind) {
    case ConcernKind::pending:
      return {icon::kCircleDashed, theme().none};
    case ConcernKind::without_figure:
      return {icon::kInfo, theme().text2};
    default:
      return {icon::kTriangleAlert, theme().slight};
  }
}

std::string reasons_of(const Concern& concern) {
  std::string text;
  for (const Message& reason : concern.reasons) {
    if (!text.empty()) text += " · ";
    text += tr(reason);
  }
  return text;
}

// What was looked for and found in order.
std::vector<std::string_view> passed_checks(const OverviewView& view) {
  constexpr std::string_view kPassed[] = {"标题写的件数与列出的相符", "每个事项都有牵头单位",
                                          "牵头单位都在成员单位名单中", "没有等上级下达的目标",
                                          "每个事项都有数字目标"};
  std::vector<std::string_view> passed;
  for (size_t i = 0; i < std::size(kPassed); ++i) {
    auto kind = static_cast<ConcernKind>(i);
    bool compared = (kind != ConcernKind::count_mismatch || view.has_declared) &&
                    (kind != ConcernKind::lead_not_member || view.has_members);
    if (compared && view.items > 0 && view.concerns_of_kind[i] == 0) {
      passed.push_back(tr(kPassed[i]));
    }
  }
  return passed;
}

constexpr float kPassedRow = 28;

void draw_passed(Rect rest, const std::vector<std::string_view>& passed) {
  line_h(rest.x + 1, rest.y, rest.width - 2, theme().grid);
  rest = inset(rest, kPagePadding, 8);
  for (std::string_view check : passed) {
    Rect line = cut_top(rest, kPassedRow);
    draw_icon(cut_left(line, 14), icon::kCheck, 14, theme().on);
    skip_left(line, 10);
    draw_text(line, check, {13, false, theme().text2});
  }
}

void show_concern(Screen& screen, const Concern& concern) {
  LedgerFilter filter;
  if (concern.item.empty()) filter.level = concern.level;
  show_in_ledger(screen, filter);
  screen.state.drawer.item = concern.item;
  screen.state.ledger.cursor = concern.item;
  screen.state.ledger.scroll_to_cursor = !concern.item.empty();
}

void draw_concern_row(Screen& screen, const Rect& row, const Concern& concern) {
  std::string reasons = reasons_of(concern);
  std::string name = concern.code.empty() ? concern.title : concern.code + " " + concern.title;
  ItemStates states;
  states.description = reasons;
  PressResult state = press_area("##concern", row, Role::link, name, states);
  tooltip(name, reasons);
  if (state.hovered || state.focused) fill(inset(row, 1, 0), theme().hover);
  if (state.focused) outline(inset(row, 2, 1), theme().accent_text, 4, 2);
  line_h(row.x + 1, row.y, row.width - 2, theme().grid);
  Rect rest = inset(row, kPagePadding, 4);
  ConcernLook look = look_of(concern.kind);
  draw_icon(cut_left(rest, 14), look.icon, 14, look.color);
  skip_left(rest, 10);
  Rect first = cut_top(rest, 20);
  if (!concern.code.empty()) {
    skip_left(first, draw_text(first, concern.code, {12, false, theme().text2}, true) + 6);
  }
  draw_text(first, concern.title, {13}, true);
  draw_text(rest, reasons, {12, false, theme().text2}, true);
  if (state.pressed) show_concern(screen, concern);
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
  auto count = static_cast<int>(view.concerns.size());
  begin_card(card, tr("需要留意"), tr("{} 处", {count_text(count)}));
  card.height -= 4;
  std::vector<std::string_view> passed = passed_checks(view);
  float passed_height = kPassedRow * static_cast<float>(passed.size()) + 16;
  float rows = kConcernRow * static_cast<float>(count);
  if (!passed.empty() && rows + passed_height <= card.height) {
    Rect below = card;
    skip_top(below, rows);
    draw_passed(below, passed);
    card.height = rows;
  }
  if (count == 0) {
    if (passed.empty()) {
      empty_state("##no-concerns", card,
                  {icon::kCircleCheck, tr("没有需要留意的"), tr("这本台账还没有事项。")});
    }
    return end_card();
  }
  Rect list = begin_scroll("##concerns", card, rows);
  RowRange range = visible_rows(card, list, kConcernRow, count);
  for (int i = range.first; i < range.last; ++i) {
    ImGui::PushID(i);
    draw_concern_row(screen, row_at(list, kConcernRow, i), view.concerns[static_cast<size_t>(i)]);
    ImGui::PopID();
  }
  end_scroll();
  end_card();
}

}  // namespace minsheng
