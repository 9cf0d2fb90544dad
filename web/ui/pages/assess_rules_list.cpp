#include "ui/pages/assess_rules_list.h"

#include <imgui.h>

#include <optional>
#include <utility>

#include "app/score_words.h"
#include "generated/icons.h"
#include "ui/pages/assess_rules.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kRow = 44;
constexpr float kGradeRow = 36;

struct RowChange {
  int move = 0;
  bool remove = false;
};

// Asked for by the buttons at the right of a row.
RowChange draw_row_buttons(const AssessRulesState& state, Rect rest, size_t row) {
  RowChange change;
  std::string_view first = row == 0 ? tr("已经在最前") : std::string_view();
  bool is_last = row + 1 == state.draft.criteria.size();
  std::string_view last = is_last ? tr("已经在最后") : std::string_view();
  const std::string& name = state.draft.criteria[row].name;
  if (icon_button("##up", middle(cut_left(rest, 28), 28), icon::kArrowUp, tr("上移{}", {name}), {},
                  first)) {
    change.move = -1;
  }
  if (icon_button("##down", middle(cut_left(rest, 28), 28), icon::kArrowDown, tr("下移{}", {name}),
                  {}, last)) {
    change.move = 1;
  }
  if (icon_button("##remove", middle(cut_left(rest, 28), 28), icon::kTrash2,
                  tr("删去{}", {name}))) {
    change.remove = true;
  }
  return change;
}

void draw_criterion_row(AssessRulesState& state, const Rect& row, size_t number) {
  const Theme& t = theme();
  const CriterionDraft& draft = state.draft.criteria[number];
  bool on = state.row == number;
  Rect area = row;
  area.width -= 100;
  ItemStates states;
  states.selected = on ? 1 : 0;
  PressResult press = press_area("##criterion", area, Role::option, draft.name, states);
  if (on) {
    fill(row, t.accent_weak);
    fill({row.x, row.y, 3, row.height}, t.accent_text);
  } else if (press.hovered) {
    fill(row, t.hover);
  }
  if (press.focused) outline(inset(area, 3, 1), t.accent_text, 4, 2);
  line_h(row.x, bottom_of(row) - 1, row.width, t.grid);
  Rect rest = inset(area, kPagePadding, 4);
  Rect points = cut_right(rest, 56);
  bool has = fields_of_kind(draft.kind).points;
  draw_text(points, has ? (draft.points.empty() ? "0" : draft.points) : "—",
            {14, true, 0, Align::right}, true);
  draw_text(cut_left(rest, 28), std::to_string(number + 1), {12, false, t.text2}, true);
  Rect first = cut_top(rest, 18);
  draw_text(first, draft.name, {13, true}, true);
  draw_text(cut_top(rest, 18), tr(kind_name(draft.kind)), {12, false, t.text2}, true);
  if (press.pressed) state.row = number;
}

void change_row(AssessRulesState& state, size_t row, const RowChange& change) {
  std::vector<CriterionDraft>& list = state.draft.criteria;
  if (change.remove) {
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(row));
    if (state.row > row || state.row >= list.size()) state.row -= state.row > 0 ? 1 : 0;
  } else if (change.move != 0) {
    size_t other = change.move < 0 ? row - 1 : row + 1;
    std::swap(list[row], list[other]);
    state.row = other;
  }
}

}  // namespace

void draw_add_criterion(AssessRulesState& state, const Rect& box) {
  std::vector<std::string> kinds;
  for (int i = 0; i <= static_cast<int>(CriterionKind::veto); ++i) {
    kinds.emplace_back(tr(kind_name(static_cast<CriterionKind>(i))));
  }
  std::string label(tr("加一条细则"));
  ButtonStyle style{.icon = icon::kPlus, .text_size = 13};
  if (button("##add", box, label, style)) ImGui::OpenPopup("##kinds");
  Rect inner;
  float height = 32 * static_cast<float>(kinds.size()) + 8;
  if (!begin_popover("##kinds", box, 200, height, inner)) return;
  for (size_t i = 0; i < kinds.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    if (menu_line("##kind", inner, nullptr, kinds[i])) {
      add_criterion(state.draft, static_cast<CriterionKind>(i));
      state.row = state.draft.criteria.size() - 1;
      ImGui::CloseCurrentPopup();
    }
    ImGui::PopID();
  }
  end_popover();
}

void draw_criteria(AssessRulesState& state, Rect& rest) {
  RowChange wanted;
  size_t at = 0;
  for (size_t i = 0; i < state.draft.criteria.size(); ++i) {
    Rect row = cut_top(rest, kRow);
    ImGui::PushID(static_cast<int>(i));
    draw_criterion_row(state, row, i);
    RowChange change = draw_row_buttons(state, {right_of(row) - 96, row.y, 88, row.height}, i);
    if (change.remove || change.move != 0) {
      wanted = change;
      at = i;
    }
    ImGui::PopID();
  }
  change_row(state, at, wanted);
}

void draw_grades(AssessRulesState& state, Rect& rest) {
  skip_top(rest, 12);
  draw_heading(inset(cut_top(rest, 28), kPagePadding, 0), tr("等次和下限"), 14, 2);
  std::optional<size_t> removed;
  for (size_t i = 0; i < state.draft.grades.size(); ++i) {
    GradeDraft& grade = state.draft.grades[i];
    Rect row = inset(cut_top(rest, kGradeRow), kPagePadding, 4);
    ImGui::PushID(static_cast<int>(i));
    text_input("##name", cut_left(row, 140), tr("等次{}", {std::to_string(i + 1)}), grade.name);
    skip_left(row, 8);
    draw_text(cut_left(row, 20), "≥", {13, false, theme().text2, Align::center}, true);
    text_input("##from", cut_left(row, 80), tr("等次{}的下限", {std::to_string(i + 1)}), grade.from,
               {.align = Align::right});
    skip_left(row, 8);
    if (icon_button("##remove", cut_left(row, 28), icon::kTrash2, tr("删去{}", {grade.name}))) {
      removed = i;
    }
    ImGui::PopID();
  }
  if (removed) {
    state.draft.grades.erase(state.draft.grades.begin() + static_cast<std::ptrdiff_t>(*removed));
  }
  std::string label(tr("加一档"));
  Rect box = inset(cut_top(rest, 36), kPagePadding, 4);
  box.width = button_width(label, {.icon = icon::kPlus, .text_size = 13});
  if (button("##grade", box, label, {.icon = icon::kPlus, .text_size = 13})) {
    state.draft.grades.push_back({"", "0"});
  }
}

}  // namespace minsheng
