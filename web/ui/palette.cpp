#include "ui/palette.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "generated/icons.h"
#include "ui/pages/start_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kWidth = 640;
constexpr float kTop = 96;
constexpr float kInput = 52;
constexpr float kLabel = 28;
constexpr float kLine = 36;
constexpr float kFoot = 36;
constexpr float kMostLines = 12;
constexpr const char* kPopup = "##palette";
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
    {icon::kNetwork, "去分解", "", [](Screen& s) { go_to(s, Page::shares); }},
    {icon::kSquarePen, "去填报", "", [](Screen& s) { go_to(s, Page::report); }},
    {icon::kFileInput, "导入实施方案", "", [](Screen& s) { go_to(s, Page::import); }},
    {icon::kListOrdered, "去调度", "", [](Screen& s) { go_to(s, Page::dispatch); }},
    {icon::kClipboardCheck, "去考评", "", [](Screen& s) { go_to(s, Page::assess); }},
    {icon::kBellRing, "去督办", "", [](Screen& s) { go_to(s, Page::supervise); }},
    {icon::kNewspaper, "去专报", "", [](Screen& s) { go_to(s, Page::bulletins); }},
    {icon::kPrinter, "去出文", "", [](Screen& s) { go_to(s, Page::papers); }},
    {icon::kShieldCheck, "去校核", "", [](Screen& s) { go_to(s, Page::checks); }},
    {icon::kPackageOpen, "打开交换包", "", [](Screen& s) { s.ask(action::PickBundle{}); }},
    {icon::kPlay, "打开示例", "", open_first_sample},
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

std::string_view label_of(HitKind kind) {
  switch (kind) {
    case HitKind::unit:
      return "牵头单位";
    case HitKind::indicator:
      return "指标";
    case HitKind::item:
      break;
  }
  return "事项";
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
  if (current)
    palette.hits =
        search_ledger(current->ledger(), palette.query, kHitsOfAKind, screen.environment.initials);
}

std::vector<const Command*> matching_commands(const Screen& screen) {
  const std::string& query = screen.state.palette.query;
  TextMatch match(query, screen.environment.initials);
  std::vector<const Command*> found;
  for (const Command& command : kCommands) {
    if (query.empty() || match.matches(tr(command.label))) found.push_back(&command);
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

// The found characters stand out.
void draw_title(const Rect& box, std::string_view title, std::string_view query) {
  size_t at = query.empty() ? std::string_view::npos : title.find(query);
  if (at == std::string_view::npos || measure_text(title, 14, true) > box.width) {
    draw_text(box, title, {14}, true);
    return;
  }
  Rect rest = box;
  skip_left(rest, draw_text(rest, title.substr(0, at), {14}, true));
  std::string_view found = title.substr(at, query.size());
  skip_left(rest, draw_text(rest, found, {14, true, theme().accent_text}, true));
  draw_text(rest, title.substr(at + query.size()), {14}, true);
}

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
    fill({box.x, box.y + 8, 3, box.height - 16}, theme().accent_text, 1);
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
  draw_title(inner, text.title, trim(palette.query));
  bool enter = palette.chosen == index && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                                           ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
  return state.pressed || enter;
}

void draw_label(Rect& rest, std::string_view text) {
  draw_text(inset(cut_top(rest, kLabel), 8, 0), text, {12, false, theme().text2});
}

// How many labels stand above the lines: one for each kind of hit, one for the commands.
int count_labels(const PaletteState& palette, const std::vector<const Command*>& commands) {
  int count = commands.empty() ? 0 : 1;
  for (size_t i = 0; i < palette.hits.size(); ++i) {
    if (i == 0 || palette.hits[i].kind != palette.hits[i - 1].kind) ++count;
  }
  return count;
}

void draw_lines(Screen& screen, Rect rest, const std::vector<const Command*>& commands) {
  PaletteState& palette = screen.state.palette;
  int index = 0;
  for (size_t i = 0; i < palette.hits.size(); ++i, ++index) {
    const SearchHit& hit = palette.hits[i];
    bool new_kind = i == 0 || hit.kind != palette.hits[i - 1].kind;
    if (new_kind) draw_label(rest, tr(label_of(hit.kind)));
    if (!draw_line(screen, rest, index, {icon_of(hit.kind), hit.code, hit.title, hit.note})) {
      continue;
    }
    go_to_hit(screen, hit);
    ImGui::CloseCurrentPopup();
    return;
  }
  if (!commands.empty()) draw_label(rest, tr("命令"));
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

// A modal window: the page lies under a scrim. A click beside it or Esc closes it.
bool begin_box(const Rect& box) {
  if (!begin_modal(kPopup, box)) return false;
  bool beside = ImGui::IsMouseClicked(ImGuiMouseButton_Left) &&
                !ImGui::IsMouseHoveringRect({box.x, box.y}, {right_of(box), bottom_of(box)}, false);
  if (beside || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) ImGui::CloseCurrentPopup();
  begin_group(Role::dialog, tr("搜索"), box);
  return true;
}

void draw_input(PaletteState& palette, const Rect& r) {
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  Rect rest = inset(r, 16, 0);
  Rect cap = cut_right(rest, key_cap_width("Esc"));
  key_cap(cap.x, cap.y + cap.height / 2, "Esc");
  skip_right(rest, 12);
  text_input("##query", middle(rest, 36), tr("搜索"), palette.query,
             {.placeholder = tr("搜索事项、单位、指标、命令"),
              .icon = icon::kSearch,
              .plain = true,
              .focus_now = palette.focus,
              .role = Role::searchbox});
  palette.focus = false;
}

void draw_foot(const Rect& r) {
  fill({r.x + 1, r.y, r.width - 2, r.height - 8}, theme().subtle);
  fill({r.x + 1, r.y + 8, r.width - 2, r.height - 9}, theme().subtle, 7);
  line_h(r.x, r.y, r.width, theme().line);
  Rect rest = inset(r, 16, 0);
  TextStyle style{12, false, theme().text2};
  float middle_y = r.y + r.height / 2;
  skip_left(rest, key_cap(rest.x, middle_y, "↑ ↓") + 6);
  skip_left(rest, draw_text(rest, tr("选择"), style) + 16);
  skip_left(rest, key_cap(rest.x, middle_y, "Enter") + 6);
  draw_text(rest, tr("打开"), style);
}

}  // namespace

void draw_palette(Screen& screen) {
  PaletteState& palette = screen.state.palette;
  if (palette.wanted) {
    palette = {};
    palette.focus = true;
    ImGui::OpenPopup(kPopup);
  }
  if (!ImGui::IsPopupOpen(kPopup)) return;
  refresh_hits(screen);
  std::vector<const Command*> commands = matching_commands(screen);
  auto count = static_cast<int>(palette.hits.size() + commands.size());
  float content = kLine * static_cast<float>(count) +
                  kLabel * static_cast<float>(count_labels(palette, commands));
  ImVec2 page = ImGui::GetIO().DisplaySize;
  float list_height = std::clamp(content, 2 * kLine, kMostLines * kLine) + 8;
  float most = page.y - kTop - 16 - kInput - kFoot;
  list_height = std::min(list_height, std::max(most, kLine));
  Rect box{std::floor((page.x - kWidth) / 2), kTop, kWidth, kInput + list_height + kFoot};
  if (!begin_box(box)) return;
  Rect rest = box;
  draw_input(palette, cut_top(rest, kInput));
  move_choice(palette, count);
  draw_foot(cut_bottom(rest, kFoot));
  rest = inset(rest, 8, 4);
  if (count == 0) {
    draw_text(rest, tr("没有找到。可以换一个词，或只写其中两三个字。"),
              {13, false, theme().text2, Align::center});
  }
  Rect list = begin_scroll("##lines", rest, content);
  draw_lines(screen, list, commands);
  end_scroll();
  end_group();
  ImGui::EndPopup();
}

}  // namespace minsheng
