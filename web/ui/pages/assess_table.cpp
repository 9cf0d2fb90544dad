#include "ui/pages/assess_table.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/score_words.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kHead = 44;
constexpr float kGroup = 28;
constexpr float kRow = 30;
constexpr float kUnderline = 40;

struct ScoreCells {
  Rect rank, unit, extra, total;
  std::vector<Rect> scores;  // of the first columns of the view, as many as fit
};

float column_width(float room, size_t columns) {
  constexpr float kLeastUnit = 112;
  if (columns == 0) return 72;
  float width = std::floor((room - kLeastUnit) / static_cast<float>(columns));
  return std::clamp(width, 64.0f, 104.0f);
}

ScoreCells score_cells(Rect row, size_t columns) {
  ScoreCells cells;
  row = inset(row, kPagePadding, 0);
  cells.rank = cut_left(row, 48);
  cells.total = cut_right(row, 76);
  cells.extra = cut_right(row, 64);
  float width = column_width(row.width, columns);
  float unit = std::max(row.width - width * static_cast<float>(columns), 112.0f);
  cells.unit = cut_left(row, std::min(unit, row.width));
  for (size_t i = 0; i < columns && row.width >= width; ++i) {
    cells.scores.push_back(cut_left(row, width));
  }
  return cells;
}

void draw_head_cell(const Rect& cell, std::string_view label, std::string_view mark, Align align) {
  const Theme& t = theme();
  Rect words = cell;
  if (align == Align::right) skip_left(words, 6);
  Rect top{words.x, words.y + 4, words.width, 18};
  Rect below{words.x, words.y + 22, words.width, 16};
  if (mark.empty()) top = words;
  draw_text(top, label, {13, false, t.text2, align}, true);
  if (!mark.empty()) draw_text(below, mark, {12, false, t.text2, align}, true);
  annotate_text(cell, label, Role::columnheader);
}

void draw_head(const AssessView& view, const Rect& r) {
  const Theme& t = theme();
  fill(r, t.subtle);
  line_h(r.x, r.y, r.width, t.grid);
  line_h(r.x, bottom_of(r) - 1, r.width, t.line);
  ScoreCells cells = score_cells(r, view.columns.size());
  begin_group(Role::row, tr("表头"), r);
  draw_head_cell(cells.rank, tr("名次"), {}, Align::left);
  draw_head_cell(cells.unit, tr("单位"), {}, Align::left);
  for (size_t i = 0; i < cells.scores.size(); ++i) {
    const Criterion& criterion = view.sheet.rules.criteria[view.columns[i]];
    draw_head_cell(cells.scores[i], criterion.name, criterion.points.to_string(), Align::right);
  }
  draw_head_cell(cells.extra, tr("加减"), {}, Align::right);
  draw_head_cell(cells.total, tr("总分"), "100", Align::right);
  end_group();
}

void draw_group(const GradeGroup& group, const Rect& r) {
  const Theme& t = theme();
  fill(r, t.sunken);
  line_h(r.x, bottom_of(r) - 1, r.width, t.line);
  Rect rest = inset(r, kPagePadding, 0);
  float width = draw_text(rest, group.name, {13, true}, true);
  annotate_text({rest.x, rest.y, width, rest.height}, group.name, Role::rowheader);
  skip_left(rest, width + 8);
  std::string note = tr("{} 家", {count_text(static_cast<int>(group.count))});
  if (group.from) note = tr("≥ {} 分", {group.from->to_string()}) + "　" + note;
  draw_text(rest, note, {12, false, t.text2});
}

// The share of the full mark as a line below the figure.
void draw_underline(const Rect& cell, const Decimal& points, const Decimal& full) {
  std::optional<Decimal> share = percent_of(points, full, 0);
  if (!share || *share <= Decimal(0)) return;
  float part = std::min(static_cast<float>(share->mantissa()), 100.0f) / 100;
  float width = std::round(kUnderline * part);
  line_h(right_of(cell) - width, bottom_of(cell) - 6, width, theme().accent_mid, 2);
}

void draw_score(const Rect& cell, const Decimal& points, const Decimal& full) {
  bool whole = points >= full;
  draw_text(cell, to_fixed(points, 2), {13, false, whole ? theme().text2 : 0, Align::right}, true);
  draw_underline(cell, points, full);
}

// The criterion whose cell lies there; "" for none.
std::string criterion_at(const AssessView& view, const ScoreCells& cells, float x) {
  for (size_t i = 0; i < cells.scores.size(); ++i) {
    bool inside = x >= cells.scores[i].x && x < right_of(cells.scores[i]);
    if (inside) return view.sheet.rules.criteria[view.columns[i]].code;
  }
  return "";
}

void open_unit(AssessPageState& page, const std::string& unit, const std::string& criterion) {
  if (page.unit != unit) page.form = {};
  page.unit = unit;
  if (!criterion.empty()) page.criterion = criterion;
}

void draw_figures(const AssessPageState& page, const ScoreCells& cells, const UnitScore& unit,
                  bool on) {
  const AssessView& view = page.view;
  for (size_t i = 0; i < cells.scores.size(); ++i) {
    const Criterion& criterion = view.sheet.rules.criteria[view.columns[i]];
    draw_score(cells.scores[i], unit.lines[view.columns[i]].points, criterion.points);
    Rect box = cells.scores[i];
    bool open = on && page.criterion == criterion.code;
    if (open)
      outline({box.x + 4, box.y + 1, box.width + 2, box.height - 3}, theme().accent_text, 2);
  }
  std::string extra =
      unit.vetoed ? std::string(tr("否决")) : signed_points(extra_points(view.sheet.rules, unit));
  Color color = unit.vetoed ? theme().late_ink : extra == "—" ? theme().text2 : 0;
  draw_text(cells.extra, extra, {13, unit.vetoed, color, Align::right}, true);
  draw_text(cells.total, to_fixed(unit.total, 2), {13, true, 0, Align::right}, true);
}

bool draw_row(AssessPageState& page, const Rect& row, const UnitScore& unit, int number) {
  const Theme& t = theme();
  bool on = page.unit == unit.unit;
  std::string rank = std::to_string(unit.rank);
  ItemStates states;
  states.selected = on ? 1 : 0;
  states.row = number;
  std::string name = rank + " " + unit.unit + " " + to_fixed(unit.total, 2);
  PressResult press = press_area("##unit", row, Role::row, name, states, false);
  if (on) {
    fill(row, t.accent_weak);
    fill({row.x, row.y, 3, row.height}, t.accent_text);
  } else if (press.hovered) {
    fill(row, t.hover);
  }
  line_h(row.x, bottom_of(row) - 1, row.width, t.grid);
  ScoreCells cells = score_cells(row, page.view.columns.size());
  draw_text(cells.rank, rank, {13}, true);
  if (unit.tied) line_v(cells.rank.x + 20, row.y + 4, row.height - 8, t.line2, 2);
  Rect words = cells.unit;
  skip_right(words, 8);
  draw_text(words, unit.unit, {13}, true);
  draw_figures(page, cells, unit, on);
  if (press.pressed) {
    open_unit(page, unit.unit, criterion_at(page.view, cells, ImGui::GetIO().MousePos.x));
  }
  return press.pressed;
}

void handle_keys(AssessPageState& page) {
  const std::vector<UnitScore>& units = page.view.sheet.units;
  auto here = std::find_if(units.begin(), units.end(),
                           [&](const UnitScore& unit) { return unit.unit == page.unit; });
  bool down = ImGui::IsKeyPressed(ImGuiKey_DownArrow);
  bool up = ImGui::IsKeyPressed(ImGuiKey_UpArrow);
  if (!down && !up) return;
  auto last = static_cast<std::ptrdiff_t>(units.size()) - 1;
  std::ptrdiff_t at = here == units.end() ? (down ? -1 : last + 1) : here - units.begin();
  at = std::clamp<std::ptrdiff_t>(at + (down ? 1 : -1), 0, last);
  open_unit(page, units[static_cast<size_t>(at)].unit, "");
  page.scroll_to_unit = true;
}

}  // namespace

void draw_assess_table(Screen& screen, const Rect& r) {
  AssessPageState& page = screen.state.assess;
  Rect rest = r;
  begin_group(Role::table, tr("得分表"), r);
  draw_head(page.view, cut_top(rest, kHead));
  const std::vector<UnitScore>& units = page.view.sheet.units;
  float height = kRow * static_cast<float>(units.size()) +
                 kGroup * static_cast<float>(page.view.groups.size()) + 8;
  Rect content = begin_scroll("##scores", rest, height);
  ListKeyboard keyboard = list_keyboard(rest, {ImGuiKey_UpArrow, ImGuiKey_DownArrow});
  if (keyboard.focused) handle_keys(page);
  Rect line = content;
  for (const GradeGroup& group : page.view.groups) {
    draw_group(group, cut_top(line, kGroup));
    for (size_t i = group.first; i < group.first + group.count; ++i) {
      Rect row = cut_top(line, kRow);
      if (page.scroll_to_unit && units[i].unit == page.unit) {
        scroll_to(row.y - content.y - kGroup, kRow + kGroup);
        page.scroll_to_unit = false;
      }
      ImGui::PushID(static_cast<int>(i));
      if (draw_row(page, row, units[i], static_cast<int>(i))) focus_list(keyboard);
      ImGui::PopID();
    }
  }
  draw_list_ring(rest, keyboard);
  end_scroll();
  end_group();
}

}  // namespace minsheng
