#include "ui/pages/assess_compare.h"

#include <imgui.h>

#include <algorithm>

#include "app/rule_files.h"
#include "app/rules_draft.h"
#include "app/score_words.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kHead = 32;
constexpr float kRow = 30;

struct Cells {
  Rect unit, first, second, change, ranks;
};

Cells cut_cells(Rect row) {
  Cells cells;
  row = inset(row, kPagePadding, 0);
  row.width = std::min(row.width, 860.0f);
  cells.ranks = cut_right(row, 120);
  cells.change = cut_right(row, 100);
  cells.second = cut_right(row, 140);
  cells.first = cut_right(row, 140);
  cells.unit = row;
  return cells;
}

std::string points_or_nothing(const std::optional<Decimal>& points) {
  return points ? to_fixed(*points, 2) : "—";
}

std::string ranks_text(const SheetDifference& one) {
  auto word = [](int rank) { return rank == 0 ? std::string("—") : std::to_string(rank); };
  if (one.first_rank == one.second_rank) return word(one.first_rank);
  return word(one.first_rank) + " → " + word(one.second_rank);
}

void draw_head(const Rect& r, std::string_view first, std::string_view second) {
  const Theme& t = theme();
  fill(r, t.subtle);
  line_h(r.x, r.y, r.width, t.grid);
  line_h(r.x, bottom_of(r) - 1, r.width, t.line);
  Cells cells = cut_cells(r);
  auto head = [](Rect cell, std::string_view label, Align align = Align::right) {
    if (align == Align::right) skip_left(cell, 8);
    draw_text(cell, label, {13, false, theme().text2, align}, true);
    annotate_text(cell, label, Role::columnheader);
  };
  begin_group(Role::row, tr("表头"), r);
  head(cells.unit, tr("单位"), Align::left);
  head(cells.first, first);
  head(cells.second, second);
  head(cells.change, tr("相差"));
  head(cells.ranks, tr("名次"));
  end_group();
}

void draw_row(const Rect& r, const SheetDifference& one) {
  const Theme& t = theme();
  Cells cells = cut_cells(r);
  std::string first = points_or_nothing(one.first), second = points_or_nothing(one.second);
  std::string change = one.change ? signed_points(*one.change) : "—";
  std::string ranks = ranks_text(one);
  begin_group(Role::row, one.unit + " " + first + " " + second + " " + change + " " + ranks, r);
  line_h(r.x, bottom_of(r) - 1, r.width, t.grid);
  Color ink = one.differs() ? t.text : t.text2;
  draw_text(cells.unit, one.unit, {13});
  draw_text(cells.first, first, {13, false, ink, Align::right});
  draw_text(cells.second, second, {13, false, ink, Align::right});
  bool down = one.change && *one.change < Decimal(0);
  draw_text(cells.change, change, {13, one.differs(), down ? t.late_ink : ink, Align::right});
  bool moved = one.first_rank != one.second_rank;
  draw_text(cells.ranks, ranks, {13, moved, moved ? t.text : t.text2, Align::right});
  end_group();
}

void draw_table(const Rect& r, const std::vector<SheetDifference>& list, std::string_view first,
                std::string_view second) {
  Rect rest = r;
  begin_group(Role::table, tr("比较"), r);
  draw_head(cut_top(rest, kHead), first, second);
  auto count = static_cast<int>(list.size());
  Rect content = begin_scroll("##compare", rest, kRow * static_cast<float>(count) + 8);
  RowRange range = visible_rows(rest, content, kRow, count);
  for (int i = range.first; i < range.last; ++i) {
    draw_row(row_at(content, kRow, i), list[static_cast<size_t>(i)]);
  }
  end_scroll();
  end_group();
}

// What can be compared: the usual rules, every version of the ledger, what is being edited.
struct Choice {
  std::string name;
  Result<AssessmentRules> rules;
};

std::vector<Choice> choices_of(Screen& screen) {
  std::vector<Choice> choices;
  choices.push_back({std::string(tr("通用细则")), default_assessment_rules()});
  for (const RuleVersion& one : rule_versions(screen.session.current()->ledger(), "assessment")) {
    choices.push_back({one.name, read_version(one)});
  }
  const AssessRulesState& edited = screen.state.assess.rules;
  if (edited.dirty) {
    choices.push_back({std::string(tr("正在编辑的细则")), rules_of(edited.draft)});
  }
  return choices;
}

void compare(Screen& screen, const Choice& first, const Choice& second) {
  AssessCompareState& state = screen.state.assess.compare;
  state.list.clear();
  state.problem.clear();
  for (const Choice* one : {&first, &second}) {
    if (!one->rules) state.problem = one->name + "：" + tr(one->rules.error().message);
  }
  if (!state.problem.empty()) return;
  AssessSubject subject = assess_subject(screen);
  const Quarter& quarter = screen.state.assess.view.quarter;
  state.list = compare_sheets(score_by(subject, first.rules.value(), quarter),
                              score_by(subject, second.rules.value(), quarter));
}

std::string key_of_state(const AssessPageState& page) {
  return std::to_string(page.built_for) + "/" + to_string(page.view.quarter) + "/" +
         std::to_string(page.compare.first) + "/" + std::to_string(page.compare.second) + "/" +
         std::to_string(page.rules.edits);
}

void refresh(Screen& screen) {
  AssessPageState& page = screen.state.assess;
  AssessCompareState& state = page.compare;
  if (state.built_of == key_of_state(page)) return;
  std::vector<Choice> choices = choices_of(screen);
  state.names.clear();
  for (const Choice& one : choices) state.names.push_back(one.name);
  auto last = static_cast<int>(choices.size()) - 1;
  state.first = std::clamp(state.first, 0, last);
  if (state.second < 0 || state.second > last) state.second = last;
  compare(screen, choices[static_cast<size_t>(state.first)],
          choices[static_cast<size_t>(state.second)]);
  state.built_of = key_of_state(page);
}

}  // namespace

void draw_assess_compare(Screen& screen, const Rect& r) {
  AssessPageState& page = screen.state.assess;
  refresh(screen);
  Rect rest = r;
  Rect room = draw_page_head(rest, tr("比较细则"));
  draw_back_to_scores(screen, room);
  draw_subtitle(room, tr("{}：同一季的数据，按两版细则各算一次，{} 家分数不同",
                         {std::string(tr(quarter_name(page.view.quarter))),
                          std::to_string(count_differing(page.compare.list))}));
  Rect tools = inset(cut_top(rest, 44), kPagePadding, 0);
  const std::vector<std::string>& names = page.compare.names;
  select("##first", middle(cut_left(tools, 220), 28), tr("甲版细则"), names, page.compare.first);
  Rect between = cut_left(tools, 40);
  draw_icon(between, icon::kArrowLeftRight, 16, theme().text2);
  select("##second", middle(cut_left(tools, 220), 28), tr("乙版细则"), names, page.compare.second);
  if (!page.view.begun) {
    empty_state("##future", rest,
                {icon::kGitCompare, tr("这一季还没有开始"), tr("返回得分表，换一个季度再比较。")});
    return;
  }
  if (!page.compare.problem.empty()) {
    empty_state("##unfit", rest,
                {icon::kTriangleAlert, tr("这一版细则还不能计分"), page.compare.problem});
    return;
  }
  draw_table(rest, page.compare.list, names[static_cast<size_t>(page.compare.first)],
             names[static_cast<size_t>(page.compare.second)]);
}

void draw_assess_since(Screen& screen, const Rect& r) {
  const AssessView& view = screen.state.assess.view;
  Rect rest = r;
  Rect room = draw_page_head(rest, tr("审定后的变化"));
  draw_back_to_scores(screen, room);
  draw_subtitle(room, tr("{}，{}审定，按同一版细则，{} 家会不同",
                         {std::string(tr(quarter_name(view.quarter))), view.frozen_on,
                          std::to_string(view.changed)}));
  std::vector<SheetDifference> list = view.since;
  std::erase_if(list, [](const SheetDifference& one) { return !one.differs(); });
  draw_table(rest, list, tr("审定的得分"), tr("现在算的得分"));
}

}  // namespace minsheng
