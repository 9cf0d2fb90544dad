#include "ui/pages/overview_page.h"

#include <imgui.h>

#include <algorithm>
#include <vector>

#include "app/import_plan.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

struct Tile {
  const char* icon;
  std::string_view label;
  int count;
  std::string_view unit;  // counted with the number
  std::string note;
  std::string_view tip;
  LedgerFilter filter;
};

LedgerFilter of_scope(LedgerScope scope) {
  LedgerFilter filter;
  filter.scope = scope;
  return filter;
}

LedgerFilter by_unit() {
  LedgerFilter filter;
  filter.grouping = LedgerGrouping::lead_unit;
  return filter;
}

LedgerFilter by_deadline() {
  LedgerFilter filter;
  filter.grouping = LedgerGrouping::none;
  filter.sorted_by = LedgerColumn::deadline;
  return filter;
}

std::string share_text(int part, int whole) {
  if (whole == 0) return "—";
  return std::to_string((part * 100 + whole / 2) / whole) + "%";
}

std::string items_note(const OverviewView& view) {
  if (view.categories > 0) return tr("{} 个领域", {count_text(view.categories)});
  return std::string(tr("没有分领域"));
}

std::string units_note(const OverviewView& view) {
  auto outside = std::count_if(view.units.begin(), view.units.end(),
                               [](const UnitCount& unit) { return !unit.is_member; });
  if (outside > 0) return tr("{} 家不在成员名单", {count_text(static_cast<int>(outside))});
  return tr("最多的牵头 {} 项", {view.units.empty() ? "0" : count_text(view.units.front().items)});
}

std::vector<Tile> tiles_of(const OverviewView& view) {
  int with_deadline = view.items - view.without_deadline;
  auto units = static_cast<int>(view.units.size());
  return {
      {icon::kListOrdered, tr("事项"), view.items, "项", items_note(view), tr("看全部事项"), {}},
      {icon::kTarget,
       tr("指标"),
       view.targets,
       "个",
       tr("有数字的占 {}", {share_text(view.targets_with_figure, view.targets)}),
       tr("看全部事项"),
       {}},
      {icon::kHash, tr("有数字的指标"), view.targets_with_figure, "个",
       tr("{} 项没有数字目标", {count_text(view.items_without_figure)}), tr("看没有数字目标的事项"),
       of_scope(LedgerScope::without_figure)},
      {icon::kCircleDashed, tr("待下达"), view.pending, "项", std::string(tr("目标等上级下达")),
       tr("看待下达的事项"), of_scope(LedgerScope::pending)},
      {icon::kBuilding2, tr("牵头单位"), units, "家", units_note(view), tr("按牵头单位看"),
       by_unit()},
      {icon::kUsers, tr("多家牵头"), view.several_leads, "项", std::string(tr("两家以上共同牵头")),
       tr("看多家牵头的事项"), of_scope(LedgerScope::several_leads)},
      {icon::kCalendarDays, tr("未写时限"), view.without_deadline, "项",
       tr("写明时限的 {} 项", {count_text(with_deadline)}), tr("按时限排，未写的在前"),
       by_deadline()},
  };
}

void draw_tile(Screen& screen, const Rect& cell, const Tile& tile) {
  std::string count = count_text(tile.count);
  std::string unit = tr(tile.unit, {count});
  std::string name = std::string(tile.label) + " " + count + " " + unit;
  ItemStates states;
  states.description = tile.note;
  PressResult state = press_area(name.c_str(), cell, Role::link, name, states);
  tooltip(tile.tip);
  const Theme& t = theme();
  if (state.hovered || state.focused) fill(inset(cell, 1, 1), t.hover, 7);
  if (state.focused) outline(cell, t.accent_text, 8, 2);
  Rect rest = inset(cell, 16, 10);
  Rect label = cut_top(rest, 16);
  draw_icon(cut_left(label, 14), tile.icon, 14, t.text2);
  skip_left(label, 6);
  draw_text(label, tile.label, {12, false, t.text2}, true);
  Rect figure = cut_top(rest, 28);
  skip_left(figure, draw_text(figure, count, {20, true}, true) + 3);
  figure.y += 3;
  draw_text(figure, unit, {12, false, t.text2}, true);
  draw_text(rest, tile.note, {12, false, t.text2}, true);
  if (state.pressed) show_in_ledger(screen, tile.filter);
}

constexpr float kTileHeight = 80;

size_t tiles_in_row(float width, size_t count) {
  auto fitting = static_cast<size_t>(std::max(width / 148, 1.0f));
  if (fitting >= count) return count;
  size_t rows = (count + fitting - 1) / fitting;
  return (count + rows - 1) / rows;
}

float tiles_height(float width, size_t count) {
  size_t columns = tiles_in_row(width, count);
  return kTileHeight * static_cast<float>((count + columns - 1) / columns);
}

void draw_tiles(Screen& screen, const Rect& card, const std::vector<Tile>& tiles) {
  draw_card(card);
  begin_group(Role::list, tr("概况"), card);
  size_t columns = tiles_in_row(card.width, tiles.size());
  float width = card.width / static_cast<float>(columns);
  for (size_t i = 0; i < tiles.size(); ++i) {
    Rect cell{card.x + width * static_cast<float>(i % columns),
              card.y + kTileHeight * static_cast<float>(i / columns), width, kTileHeight};
    draw_tile(screen, cell, tiles[i]);
    if (i % columns != 0) line_v(cell.x, cell.y + 12, cell.height - 24, theme().line);
  }
  end_group();
}

const OverviewView& current_view(Screen& screen, const Ledger& ledger) {
  OverviewPageState& state = screen.state.overview;
  uint64_t revision = screen.session.revision();
  if (state.viewed_ledger != ledger.id() || state.viewed_revision != revision) {
    state.view = view_overview(ledger);
    state.viewed_ledger = ledger.id();
    state.viewed_revision = revision;
  }
  return state.view;
}

std::string progress_subtitle(Screen& screen) {
  const DashboardView& dashboard = current_dashboard(screen);
  const RollUp& all = screen.state.year.status.all;
  std::string text = tr("{} 项计入进度", {count_text(all.measured)});
  if (dashboard.not_measured == 0) return text;
  return text + tr("，{} 项待下达或没有时限不计入", {count_text(dashboard.not_measured)});
}

void draw_tab_choice(Screen& screen, Rect& room) {
  std::vector<Segment> segments = {{tr("进度")}, {tr("任务构成")}, {tr("预测")}};
  auto tab = static_cast<int>(overview_tab(screen));
  Rect box = middle(cut_left(room, segmented_width(segments)), 28);
  if (segmented("##tab", box, tr("看什么"), segments, tab)) {
    screen.state.overview.tab = static_cast<OverviewTab>(tab);
  }
  skip_left(room, 12);
}

void draw_head(Screen& screen, Rect& page, const OverviewView& view, const Ledger& ledger) {
  Rect room = draw_page_head(page, tr("总览"));
  draw_tab_choice(screen, room);
  if (button_right("##backup", room, tr("导出备份"),
                   {.icon = icon::kFolderDown, .key = "Ctrl+S"})) {
    screen.ask(action::SaveBackup{});
  }
  if (button_right("##import", room, tr("导入方案"), {.icon = icon::kFileInput})) {
    go_to(screen, Page::import);
  }
  if (!view.mechanism.empty() &&
      button_right("##mechanism", room, tr("推进机制"), {.icon = icon::kUsers})) {
    screen.state.overview.mechanism_open = true;
  }
  if (overview_tab(screen) == OverviewTab::progress) {
    return draw_subtitle(room, progress_subtitle(screen));
  }
  if (overview_tab(screen) == OverviewTab::forecast) {
    return draw_subtitle(room, forecast_subtitle(screen));
  }
  std::string subtitle = view.plan_title.empty() ? ledger_title(ledger) : view.plan_title;
  for (const std::string* fact : {&view.number, &view.issued}) {
    if (!fact->empty()) subtitle += "　" + *fact;
  }
  draw_subtitle(room, subtitle);
}

struct Columns {
  float right;  // of the narrow cards
  float level_height;
  bool stacked;
};

Columns columns_for(float width) {
  if (width < 800) return {0, 196, true};
  return {width >= 1500 ? 520.0f : 420.0f, 196, false};
}

// One below the other where there is no room for two columns.
void draw_stacked(Screen& screen, Rect rest, const OverviewView& view) {
  draw_level_card(screen, cut_top(rest, 196), view);
  skip_top(rest, kCardGap);
  draw_kind_card(cut_top(rest, 196), view);
  skip_top(rest, kCardGap);
  draw_unit_card(screen, cut_top(rest, 332), view);
  skip_top(rest, kCardGap);
  draw_concern_card(screen, cut_top(rest, 332), view);
}

void draw_in_columns(Screen& screen, Rect rest, const OverviewView& view, float right_width) {
  Rect first_row = cut_top(rest, 196);
  skip_top(rest, kCardGap);
  Rect kinds = cut_right(first_row, right_width);
  Rect concerns = cut_right(rest, right_width);
  skip_right(first_row, kCardGap);
  skip_right(rest, kCardGap);
  draw_level_card(screen, first_row, view);
  draw_kind_card(kinds, view);
  draw_unit_card(screen, rest, view);
  draw_concern_card(screen, concerns, view);
}

void draw_plan(Screen& screen, const Rect& page, const OverviewView& view) {
  std::vector<Tile> tiles = tiles_of(view);
  Columns columns = columns_for(page.width);
  float tile_height = tiles_height(page.width - 2 * kPagePadding, tiles.size());
  float least = tile_height + kCardGap + 196 + kCardGap +
                (columns.stacked ? 196 + 332 + 332 + 2 * kCardGap : 240) + kCardGap;
  Rect content = begin_scroll("##overview", page, std::max(page.height, least), theme().page);
  content.height -= kCardGap;
  Rect rest = inset(content, kPagePadding, 0);
  draw_tiles(screen, cut_top(rest, tile_height), tiles);
  skip_top(rest, kCardGap);
  if (columns.stacked) {
    draw_stacked(screen, rest, view);
  } else {
    draw_in_columns(screen, rest, view, columns.right);
  }
  end_scroll();
}

}  // namespace

OverviewTab overview_tab(Screen& screen) {
  const std::optional<OverviewTab>& tab = screen.state.overview.tab;
  if (tab) return *tab;
  return current_dashboard(screen).has_reports ? OverviewTab::progress : OverviewTab::plan;
}

void show_in_ledger(Screen& screen, const LedgerFilter& filter) {
  screen.state.ledger.filter = filter;
  screen.state.drawer.item.clear();
  go_to(screen, Page::ledger);
}

void draw_overview_page(Screen& screen, const Rect& r) {
  const EditedLedger* current = screen.session.current();
  if (!current) return;
  const OverviewView& view = current_view(screen, current->ledger());
  fill(r, theme().page);
  Rect page = r;
  draw_head(screen, page, view, current->ledger());
  switch (overview_tab(screen)) {
    case OverviewTab::progress:
      draw_dashboard(screen, page);
      break;
    case OverviewTab::plan:
      draw_plan(screen, page, view);
      break;
    case OverviewTab::forecast:
      draw_forecast(screen, page);
      break;
  }
  draw_mechanism_dialog(screen);
}

}  // namespace minsheng
