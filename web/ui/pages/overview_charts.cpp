// The two small charts of the overview: by level, by kind of target.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "model/words.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kCountWidth = 44;

struct LevelColumns {
  float name = 0, bars = 0, declared = 0;
};

// A level's word is the program's, a type's name the plan's.
std::string_view name_of(const LevelCount& line) {
  return line.level >= 0 ? tr(line.name) : std::string_view(line.name);
}

LevelColumns level_columns(float width, const OverviewView& view) {
  LevelColumns columns;
  for (const LevelCount& line : view.levels) {
    columns.name = std::max(columns.name, measure_text(name_of(line), 13, true));
  }
  columns.name = std::clamp(std::ceil(columns.name) + 12, 56.0f, width * 0.4f);
  bool any_declared = std::any_of(view.levels.begin(), view.levels.end(),
                                  [](const LevelCount& line) { return line.declared; });
  constexpr float kLeastBars = 120;
  bool room = width - columns.name - 176 >= 2 * kLeastBars;
  columns.declared = !any_declared ? 0 : room ? 176 : 16;
  columns.bars = (width - columns.name - columns.declared) / 2;
  return columns;
}

void draw_count_cell(Rect cell, int count, int most) {
  Rect number = cut_left(cell, kCountWidth);
  draw_text(number, count_text(count), {13, false, 0, Align::right}, true);
  skip_left(cell, 10);
  skip_right(cell, 24);
  draw_count_bar(cell, count, most);
}

std::string declared_text(const LevelCount& line) {
  if (!line.declared) return std::string(tr("标题没有写件数"));
  std::string listed = count_text(line.listed);
  std::string declared = count_text(static_cast<int>(*line.declared));
  return line.listed_categories ? tr("写 {} 件，列 {} 类", {declared, listed})
                                : tr("写 {} 件，列 {} 项", {declared, listed});
}

void draw_declared(Rect cell, const LevelCount& line) {
  const Theme& t = theme();
  bool wrong = line.declared && !line.agrees;
  Rect mark = cut_left(cell, 16);
  if (line.declared) {
    draw_icon(mark, wrong ? icon::kTriangleAlert : icon::kCheck, 14, wrong ? t.slight : t.on);
  }
  skip_left(cell, 6);
  if (cell.width <= 0) return;  // only the mark; the words are in the row's name
  draw_text(cell, declared_text(line), {12, false, wrong ? t.slight_ink : t.text2}, true);
}

std::string level_row_name(const LevelCount& line) {
  std::string name = std::string(name_of(line)) + " " + tr("{} 项", {count_text(line.items)}) +
                     " " + tr("{} 个指标", {count_text(line.targets)});
  if (line.declared) name += " " + declared_text(line);
  return name;
}

void draw_level_row(Screen& screen, Rect row, const LevelCount& line, const LevelColumns& columns,
                    const LevelCount& most) {
  const Theme& t = theme();
  std::string name = level_row_name(line);
  PressResult state = press_area(name.c_str(), inset(row, -8, 0), Role::link, name);
  if (state.hovered || state.focused) fill(inset(row, -8, 0), t.hover, 4);
  if (state.focused) outline(inset(row, -8, 0), t.accent_text, 4, 2);
  if (state.pressed) {
    LedgerFilter filter;
    filter.level = line.level;
    if (line.level < 0) filter.type = line.name;
    show_in_ledger(screen, filter);
  }
  draw_text(cut_left(row, columns.name), name_of(line), {13, true}, true);
  draw_count_cell(cut_left(row, columns.bars), line.items, most.items);
  draw_count_cell(cut_left(row, columns.bars), line.targets, most.targets);
  if (columns.declared > 0) draw_declared(row, line);
}

void draw_level_head(Rect row, const LevelColumns& columns) {
  TextStyle style{12, false, theme().text2};
  skip_left(row, columns.name);
  Rect items = cut_left(row, columns.bars);
  style.align = Align::right;
  draw_text(cut_left(items, kCountWidth), tr("事项"), style, true);
  Rect targets = cut_left(row, columns.bars);
  draw_text(cut_left(targets, kCountWidth), tr("指标"), style, true);
  style.align = Align::left;
  skip_left(row, 22);
  if (row.width > 0) draw_text(row, tr("标题写的件数"), style, true);
}

void draw_kind_row(Rect row, TargetKind kind, int count, int most, int all) {
  std::string_view word = tr(label_of(kind));
  annotate_text(row, std::string(word) + " " + count_text(count));
  draw_text(cut_left(row, 88), word, {13}, true);
  draw_text(cut_left(row, 36), count_text(count), {13, true, 0, Align::right}, true);
  skip_left(row, 12);
  Rect share = cut_right(row, 44);
  int percent = all > 0 ? (count * 100 + all / 2) / all : 0;
  draw_text(share, std::to_string(percent) + "%", {12, false, theme().text2, Align::right}, true);
  skip_right(row, 12);
  draw_count_bar(row, count, most);
}

}  // namespace

void draw_level_card(Screen& screen, Rect card, const OverviewView& view) {
  begin_card(card, view.by_type ? tr("按类型") : tr("按层级"), tr("点一行看这些事项"));
  LevelCount most;
  for (const LevelCount& line : view.levels) {
    most.items = std::max(most.items, line.items);
    most.targets = std::max(most.targets, line.targets);
  }
  Rect rest = inset(card, kPagePadding, 0);
  LevelColumns columns = level_columns(rest.width, view);
  draw_level_head(cut_top(rest, 20), columns);
  rest.height -= 12;
  auto count = static_cast<float>(std::max<size_t>(view.levels.size(), 1));
  float height = std::clamp(rest.height / count, 28.0f, 40.0f);
  Rect list{card.x, rest.y, card.width, rest.height};
  Rect rows = begin_scroll("##levels", list, height * count);
  for (const LevelCount& line : view.levels) {
    draw_level_row(screen, inset(cut_top(rows, height), kPagePadding, 0), line, columns, most);
  }
  end_scroll();
  end_card();
}

void draw_kind_card(Rect card, const OverviewView& view) {
  begin_card(card, tr("指标类别"), tr("共 {} 个", {count_text(view.targets)}));
  Rect rest = inset(card, kPagePadding, 0);
  rest.height -= 12;
  int most = *std::max_element(view.targets_of_kind.begin(), view.targets_of_kind.end());
  float height = rest.height / static_cast<float>(view.targets_of_kind.size());
  for (size_t i = 0; i < view.targets_of_kind.size(); ++i) {
    draw_kind_row(cut_top(rest, height), static_cast<TargetKind>(i), view.targets_of_kind[i], most,
                  view.targets);
  }
  end_card();
}

}  // namespace minsheng
