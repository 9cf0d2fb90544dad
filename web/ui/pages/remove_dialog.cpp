// The dialog that asks before a ledger is removed: the one step that cannot be undone.
#include <imgui.h>

#include <algorithm>

#include "app/age_text.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/settings_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kWidth = 520;
constexpr float kHead = 52;
constexpr float kFoot = 60;
constexpr float kBody = 44 + 12 + 36 + 12 + 20 + 4 + 32 + 20 + 16;
constexpr const char* kPopup = "##remove-ledger";

std::string title_of(const Screen& screen, const Id& id) {
  for (const LedgerEntry& entry : screen.session.ledgers()) {
    if (entry.id == id) return entry.title;
  }
  return {};
}

void close_dialog(Screen& screen) {
  screen.state.settings.removing.clear();
  screen.state.settings.typed_name.clear();
  ImGui::CloseCurrentPopup();
}

bool begin_dialog(std::string_view title, Rect& box) {
  ImVec2 screen = ImGui::GetIO().DisplaySize;
  float width = std::min(kWidth, screen.x - 16);
  float height = kHead + kBody + kFoot;
  box = {(screen.x - width) / 2, std::max(std::min(160.0f, screen.y - height - 8), 8.0f), width,
         height};
  bool open = begin_modal(kPopup, box);
  if (open) begin_group(Role::alertdialog, title, box);
  return open;
}

void end_dialog() {
  end_group();
  ImGui::EndPopup();
}

void draw_warning(const Screen& screen, const Rect& box) {
  fill(box, theme().slight_bg, 6);
  Rect rest = inset(box, 12, 0);
  draw_icon(cut_left(rest, 16), icon::kTriangleAlert, 16, theme().slight_ink);
  skip_left(rest, 8);
  const std::string& last = screen.state.last_backup;
  std::string text = last.empty() ? std::string(tr("还没有导出过备份。"))
                                  : tr("上次备份：{}。", {tr(age_of(last, screen.session.now()))});
  draw_text(rest, text, {13});
}

void draw_dialog_body(Screen& screen, Rect body, const std::string& title, const Ledger& ledger) {
  std::string items = count_text(count_existing(ledger.table<Item>()));
  std::string history = count_text(static_cast<int>(ledger.history().size()));
  draw_paragraph(
      cut_top(body, 44),
      tr("{} 个事项和 {} 条历史会从这台电脑删去，之后不能撤销。要再看，只能从备份文件恢复。",
         {items, history}),
      {14}, 22, 2);
  skip_top(body, 12);
  draw_warning(screen, cut_top(body, 36));
  skip_top(body, 12);
  std::string label = tr("输入台账名称「{}」确认", {title});
  draw_text(cut_top(body, 20), label, {13});
  skip_top(body, 4);
  std::string& typed = screen.state.settings.typed_name;
  bool wrong = !typed.empty() && typed != title;
  InputStyle style;
  if (wrong) style.error = tr("与要删除的台账名称不一致。");
  style.focus_now = ImGui::IsWindowAppearing();
  text_input("##name", cut_top(body, 32), label, typed, style);
  if (!wrong) return;
  Rect error = cut_top(body, 20);
  draw_icon(cut_left(error, 12), icon::kCircleX, 12, theme().late_ink);
  skip_left(error, 4);
  draw_text(error, style.error, {12, false, theme().late_ink});
}

// Filled red, and only in this dialog.
bool danger_button(Rect& rest, std::string_view label, bool enabled) {
  ButtonStyle style{ButtonKind::danger};
  if (!enabled) {
    style.disabled = tr("先输入台账名称");
    return button_right("##remove", rest, label, style);
  }
  Rect box = middle(cut_right(rest, button_width(label, style)), 32);
  skip_right(rest, 8);
  PressResult state = press_area("##remove", box, Role::button, label);
  fill(box, theme().danger, 6);
  if (state.focused || state.hovered) outline(inset(box, -2, -2), theme().ring, 8, 2);
  draw_text(box, label, {14, false, theme().on_accent, Align::center}, true);
  return state.pressed;
}

void draw_dialog_foot(Screen& screen, const Rect& foot, const std::string& title) {
  SettingsPageState& state = screen.state.settings;
  fill({foot.x + 1, foot.y, foot.width - 2, foot.height - 8}, theme().subtle);
  fill({foot.x + 1, foot.y + 8, foot.width - 2, foot.height - 9}, theme().subtle, 7);
  line_h(foot.x, foot.y, foot.width, theme().line);
  Rect rest = inset(foot, 24, 0);
  Id id = state.removing;
  if (danger_button(rest, tr("删除"), state.typed_name == title)) {
    if (state.backup_first) screen.ask(action::SaveBundle{{id}});
    screen.ask(action::RemoveLedger{id});
    close_dialog(screen);
  }
  bool keep = button_right("##keep", rest, tr("不删除"), {.key = "Esc"});
  if (keep || ImGui::IsKeyPressed(ImGuiKey_Escape, false)) close_dialog(screen);
  Rect check = middle(rest, 28);
  check.width = std::min(measure_text(tr("删除前先存一份备份"), 13) + 28, check.width);
  checkbox("##backup-first", check, tr("删除前先存一份备份"), state.backup_first);
}

}  // namespace

void draw_remove_dialog(Screen& screen) {
  const Id id = screen.state.settings.removing;
  const Ledger* ledger = id.empty() ? nullptr : screen.session.ledger(id);
  if (!ledger) {
    screen.state.settings.removing.clear();
    return;
  }
  std::string title = title_of(screen, id);
  if (!ImGui::IsPopupOpen(kPopup)) ImGui::OpenPopup(kPopup);
  Rect box;
  std::string question = tr("从本机删除「{}」？", {title});
  if (!begin_dialog(question, box)) return;
  if (draw_dialog_head(cut_top(box, kHead), question)) close_dialog(screen);
  Rect foot = cut_bottom(box, kFoot);
  draw_dialog_body(screen, inset(box, 24, 0), title, *ledger);
  draw_dialog_foot(screen, foot, title);
  end_dialog();
}

}  // namespace minsheng
