#include "ui/palette.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kWidth = 640;
constexpr float kLine = 36;
constexpr size_t kHitsOfAKind = 6;

struct Command {
  const char* icon;
  std::string_view label;
  std::string_view key;
  void (*run)(Screen&);
};

const Command kCommands[] = {
    {icon::kLayoutDashboard, "去总览", "", [](Screen& s) { go_to(s, Page::overview); }},
    {icon::kTableProperties, "去台账", "", [](Screen& s) { go_to(s, Page::ledger); }},
    {icon::kFileInput, "导入实施方案", "", [](Screen& s) { go_to(s, Page::import); }},
    {icon::kPackageOpen, "打开交换包", "", [](Screen& s) { s.ask(action::PickBundle{}); }},
    {icon::kArrowLeftRight, "保存交换包", "Ctrl+E", [](Screen& s) { go_to(s, Page::exchange); }},
    {icon::kArchive, "导出备份", "Ctrl+S", [](Screen& s) { s.ask(action::SaveBackup{}); }},
    {icon::kContrast, "切换浅色和深色", "",
     [](Screen& s) {
       s.ask(action::SetPreference{"theme", is_dark_theme() ? "light" : "dark"});
     }},
    {icon::kSettings, "去设置", "F1", [](Screen& s) { go_to(s, Page::settings); }},
};

const char* icon_of(HitKind kind) {
  switch (kind) {
    case HitKind::unit:
      return icon::kBuilding2;
    case HitKind::indicator:
      return icon::kTarget;
    case HitKind::item:
      break;
  }
  return icon::kFileText;
}

void refresh_hits(Screen& screen) {
  PaletteState& palette = screen.state.palette;
  uint64_t revision = screen.session.revision();
  if (palette.found_for == palette.query && palette.found_in == revision) return;
  palette.found_for = palette.query;
  palette.found_in = revision;
  palette.chosen = 0;
  palette.hits.clear();
  const EditedLedger* current = screen.session.current();
  if (current) palette.hits = search_ledger(current->ledger(), palette.query, kHitsOfAKind);
}

std::vector<const Command*> matching_commands(const std::string& query) {
  std::vector<const Command*> found;
  for (const Command& command : kCommands) {
    bool matches = tr(command.label).find(query) != std::string_view::npos;
    if (query.empty() || matches) found.push_back(&command);
  }
  return found;
}

void go_to_hit(Screen& screen, const SearchHit& hit) {
  UiState& state = screen.state;
  state.page = Page::ledger;
  state.ledger.filter = {};
  if (hit.kind == HitKind::unit) {
    state.ledger.filter.lead_unit = hit.title;
  } else {
    state.drawer.item = hit.item;
    state.ledger.cursor = hit.item;
    state.ledger.scroll_to_cursor = true;
  }
}

struct LineText {
  const char* icon;
  std::string_view code, title, note;
};

// True when the line was chosen, by mouse or by Enter while it is the selected one.
bool draw_line(Screen& screen, Rect& rest, int index, const LineText& text) {
  PaletteState& palette = screen.state.palette;
  Rect box = cut_top(rest, kLine);
  ItemStates states;
  states.selected = palette.chosen == index ? 1 : 0;
  ImGui::PushID(index);
  PressResult state = press_area("##line", box, Role::option, text.title, states, false);
  ImGui::PopID();
  if (palette.chosen == index) {
    fill(box, theme().accent_weak, 6);
  } else if (state.hovered) {
    fill(box, theme().hover, 6);
  }
  Rect inner = inset(box, 12, 0);
  draw_icon(cut_left(inner, 16), text.icon, 16, theme().text2);
  skip_left(inner, 12);
  if (!text.code.empty()) {
    draw_text(cut_left(inner, 40), text.code, {12, false, theme().text2}, true);
  }
  Rect note = cut_right(inner, std::min(measure_text(text.note, 12) + 2, inner.width / 2));
  draw_text(note, text.note, {12, false, theme().text2, Align::right}, true);
  skip_right(inner, 8);
  draw_text(inner, text.title, {14}, true);
  bool enter = palette.chosen == index && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                                           ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
  return state.pressed || enter;
}

void draw_lines(Screen& screen, Rect rest, const std::vector<const Command*>& commands) {
  PaletteState& palette = screen.state.palette;
  int index = 0;
  for (size_t i = 0; i < palette.hits.size(); ++i, ++index) {
    const SearchHit& hit = palette.hits[i];
    if (!draw_line(screen, rest, index, {icon_of(hit.kind), hit.code, hit.title, hit.note})) {
      continue;
    }
    go_to_hit(screen, hit);
    ImGui::CloseCurrentPopup();
    return;
  }
  for (const Command* command : commands) {
    if (draw_line(screen, rest, index++, {command->icon, {}, tr(command->label), command->key})) {
      command->run(screen);
      ImGui::CloseCurrentPopup();
      return;
    }
  }
}

void move_choice(PaletteState& palette, int count) {
  if (count == 0) return;
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) ++palette.chosen;
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) palette.chosen += count - 1;
  palette.chosen %= count;
}

}  // namespace

void draw_palette(Screen& screen) {
  PaletteState& palette = screen.state.palette;
  if (palette.wanted) {
    palette = {};
    palette.focus = true;
    ImGui::OpenPopup("##palette");
  }
  refresh_hits(screen);
  std::vector<const Command*> commands = matching_commands(palette.query);
  auto count = static_cast<int>(palette.hits.size() + commands.size());
  float lines = kLine * static_cast<float>(std::clamp(count, 1, 12));
  float x = std::floor((ImGui::GetIO().DisplaySize.x - kWidth) / 2);
  Rect inner;
  if (!begin_popover("##palette", {x, 64, kWidth, 28}, kWidth, 52 + lines + 16, inner)) return;
  Rect input = middle(cut_top(inner, 48), 36);
  text_input("##query", inset(input, 4, 0), tr("搜索"), palette.query,
             {.placeholder = tr("搜索事项、单位、指标、命令"),
              .icon = icon::kSearch,
              .focus_now = palette.focus,
              .role = Role::searchbox});
  palette.focus = false;
  move_choice(palette, count);
  Rect list = begin_scroll("##lines", inner, kLine * static_cast<float>(count));
  if (count == 0) {
    draw_text(inner, tr("没有找到。可以换一个词，或只写其中两三个字。"),
              {13, false, theme().text2, Align::center});
  }
  draw_lines(screen, list, commands);
  end_scroll();
  end_popover();
}

}  // namespace minsheng
