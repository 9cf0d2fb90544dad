// The list of the page 校核.
#include <imgui.h>

#include <algorithm>

#include "generated/icons.h"
#include "ui/pages/checks_page.h"
#include "ui/pages/checks_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kHeading = 30;
constexpr float kRow = 44;

float height_of(const FindingRow& row) { return row.is_heading ? kHeading : kRow; }

std::string_view note_of_heading(const Screen& screen, const FindingRow& heading) {
  if (screen.state.checks.filter.grouping != FindingGrouping::severity) return {};
  if (heading.state == FindingState::settled) return tr("随台账一起上报");
  bool errors = heading.state == FindingState::open && heading.severity == Severity::error;
  return errors ? tr("须改正或说明后才能上报") : std::string_view();
}

void draw_heading_row(const Screen& screen, const Rect& row, const FindingRow& heading) {
  fill(row, theme().sunken);
  line_h(row.x, bottom_of(row) - 1, row.width, theme().line);
  Rect rest = inset(row, kPagePadding, 0);
  std::string title = tr(heading.title);
  std::string_view note = note_of_heading(screen, heading);
  if (!note.empty()) {
    Rect box = cut_right(rest, measure_text(note, 12) + 2);
    draw_text(box, note, {12, false, theme().text2, Align::right});
    skip_right(rest, 8);
  }
  std::string count = std::to_string(heading.count);
  float used = draw_text({rest.x, rest.y, rest.width - 40, rest.height}, title, {13, true}, true);
  annotate_text({rest.x, rest.y, used, rest.height}, title, Role::heading, {.level = 2});
  skip_left(rest, used + 8);
  draw_text(rest, count, {12, false, theme().text2});
}

// True when it was pressed.
bool draw_finding_row(const Rect& row, const FindingRow& finding, bool chosen) {
  const Theme& t = theme();
  FindingLook look = look_of(finding);
  std::string text = tr(finding.text);
  std::string name = std::string(tr(look.word)) + " " + finding.code + " " +
                     std::string(tr(finding.rule)) + " " + finding.place;
  ItemStates states;
  states.selected = chosen ? 1 : 0;
  states.description = text;
  PressResult state = press_area("##finding", row, Role::option, name, states, false);
  tooltip(finding.where, text);
  if (chosen) {
    fill(row, t.accent_weak);
    fill({row.x, row.y, 3, row.height - 1}, t.accent_text);
  } else if (state.hovered) {
    fill(row, t.hover);
  }
  line_h(row.x, bottom_of(row) - 1, row.width, t.grid);
  Rect rest = inset(row, kPagePadding, 4);
  draw_icon(cut_left(rest, 16), look.icon, 16, look.color);
  skip_left(rest, 10);
  draw_text(cut_right(rest, 40), finding.code, {12, false, t.text2, Align::right}, true);
  skip_right(rest, 12);
  Rect place = cut_right(rest, std::min(measure_text(finding.place, 12) + 2, 96.0f));
  draw_text(place, finding.place, {12, false, t.text2, Align::right}, true);
  skip_right(rest, 12);
  draw_text(cut_top(rest, 18), tr(finding.rule), {13, chosen}, true);
  draw_text(cut_top(rest, 18), text, {12, false, t.text2}, true);
  return state.pressed;
}

void handle_keys(Screen& screen) {
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) step_to_finding(screen, 1);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) step_to_finding(screen, -1);
}

}  // namespace

void step_to_finding(Screen& screen, int step) {
  ChecksPageState& page = screen.state.checks;
  auto count = static_cast<int>(page.view.rows.size());
  for (int row = page.chosen_row + step; row >= 0 && row < count; row += step) {
    if (page.view.rows[static_cast<size_t>(row)].is_heading) continue;
    choose_finding(screen, row);
    page.scroll_to_chosen = true;
    return;
  }
}

void draw_checks_list(Screen& screen, const Rect& r) {
  ChecksPageState& page = screen.state.checks;
  float height = 0;
  for (const FindingRow& row : page.view.rows) height += height_of(row);
  Rect content = begin_scroll("##findings", r, height);
  begin_group(Role::listbox, tr("问题"), r);
  ListKeyboard keyboard = list_keyboard(r, {ImGuiKey_UpArrow, ImGuiKey_DownArrow});
  if (keyboard.focused) handle_keys(screen);
  float top = content.y;
  for (size_t i = 0; i < page.view.rows.size(); ++i) {
    const FindingRow& row = page.view.rows[i];
    auto number = static_cast<int>(i);
    bool chosen = number == page.chosen_row;
    Rect box{content.x, top, content.width, height_of(row)};
    top += box.height;
    if (chosen && page.scroll_to_chosen) {
      scroll_to(box.y - content.y, box.height);
      page.scroll_to_chosen = false;
    }
    if (!overlaps(box, r)) continue;
    if (row.is_heading) {
      draw_heading_row(screen, box, row);
      continue;
    }
    ImGui::PushID(number);
    if (draw_finding_row(box, row, chosen)) {
      choose_finding(screen, number);
      page.shows_rules = false;
      focus_list(keyboard);
    }
    ImGui::PopID();
  }
  draw_list_ring(r, keyboard);
  end_group();
  end_scroll();
}

}  // namespace minsheng
