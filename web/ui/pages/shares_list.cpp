// The list of targets on the page 分解.
#include <imgui.h>

#include <algorithm>

#include "app/target_text.h"
#include "base/magnitude.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/shares_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kRow = 44;

struct StateText {
  std::string text;
  Color color;
};

StateText state_text(const SplitTarget& target) {
  const Theme& t = theme();
  std::string units = tr("{} 家", {count_text(target.shares)});
  switch (target.state) {
    case SplitState::whole:
      return {std::string(tr("未分")), t.text2};
    case SplitState::balanced:
      return {units, t.text2};
    case SplitState::open:
    case SplitState::off:
      break;
  }
  if (!target.difference) return {units, t.slight_ink};
  if (target.difference->is_zero()) return {tr("{}，有的没有数", {units}), t.slight_ink};
  bool less = target.difference->is_negative();
  std::string amount = number_text(magnitude(*target.difference));
  return {units + "　" + (less ? tr("差 {}", {amount}) : tr("多 {}", {amount})),
          target.state == SplitState::off ? t.late_ink : t.slight_ink};
}

bool draw_row(const Rect& row, const SplitTarget& target, bool chosen) {
  const Theme& t = theme();
  StateText state = state_text(target);
  ItemStates states;
  states.selected = chosen ? 1 : 0;
  states.description = target.goal;
  std::string name = target.code + " " + target.indicator + " " + state.text;
  PressResult press = press_area("##target", row, Role::option, name, states, false);
  tooltip(target.code + " " + target.indicator, target.goal);
  if (chosen) {
    fill(row, t.accent_weak);
    fill({row.x, row.y, 3, row.height - 1}, t.accent_text);
  } else if (press.hovered) {
    fill(row, t.hover);
  }
  line_h(row.x, bottom_of(row) - 1, row.width, t.grid);
  Rect rest = inset(row, kPagePadding, 3);
  draw_text(cut_left(rest, 52), target.code, {12, false, t.text2}, true);
  draw_text(cut_top(rest, 20), target.indicator, {13, chosen}, true);
  Rect second = cut_top(rest, 18);
  Rect right = cut_right(second, std::min(measure_text(state.text, 12) + 2, second.width * 0.65f));
  draw_text(right, state.text, {12, false, state.color, Align::right}, true);
  skip_right(second, 8);
  draw_text(second, target.goal, {12, false, t.text2}, true);
  return press.pressed;
}

int row_of(const SharesPageState& page) {
  const std::vector<SplitTarget>& targets = page.list.targets;
  auto found = std::find_if(targets.begin(), targets.end(),
                            [&](const SplitTarget& one) { return one.target == page.target; });
  return found == targets.end() ? -1 : static_cast<int>(found - targets.begin());
}

void step(Screen& screen, int rows) {
  SharesPageState& page = screen.state.shares;
  int last = static_cast<int>(page.list.targets.size()) - 1;
  int row = std::clamp(row_of(page) + rows, 0, last);
  choose_split(screen, page.list.targets[static_cast<size_t>(row)].target);
  page.scroll_to_target = true;
}

void handle_keys(Screen& screen) {
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) step(screen, 1);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) step(screen, -1);
  // On into the sheet, whose first cell takes the keyboard.
  if (!ImGui::IsKeyPressed(ImGuiKey_Enter, false)) return;
  screen.state.shares.grid.cursor = screen.state.shares.grid.anchor = {0, 0};
  screen.state.shares.grid.wanted = true;
}

}  // namespace

void draw_split_list(Screen& screen, const Rect& r) {
  SharesPageState& page = screen.state.shares;
  auto count = static_cast<int>(page.list.targets.size());
  Rect content = begin_scroll("##targets", r, kRow * static_cast<float>(count));
  begin_group(Role::listbox, tr("指标"), r);
  ListKeyboard keyboard = list_keyboard(r, {ImGuiKey_UpArrow, ImGuiKey_DownArrow, ImGuiKey_Enter});
  if (keyboard.focused) handle_keys(screen);
  if (std::exchange(page.scroll_to_target, false)) {
    scroll_to(kRow * static_cast<float>(std::max(row_of(page), 0)), kRow);
  }
  RowRange range = visible_rows(r, content, kRow, count);
  for (int i = range.first; i < range.last; ++i) {
    const SplitTarget& target = page.list.targets[static_cast<size_t>(i)];
    ImGui::PushID(i);
    if (draw_row(row_at(content, kRow, i), target, target.target == page.target)) {
      choose_split(screen, target.target);
      focus_list(keyboard);
    }
    ImGui::PopID();
  }
  draw_list_ring(r, keyboard);
  end_group();
  end_scroll();
}

}  // namespace minsheng
