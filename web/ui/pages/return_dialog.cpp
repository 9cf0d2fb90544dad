#include "ui/pages/return_dialog.h"

#include <imgui.h>

#include "app/report_edit.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/report_units.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

void finish_return(Screen& screen) {
  ReportPageState& page = screen.state.report;
  ReportUnit unit = whole_unit(screen, page.return_unit);
  Edit edit = screen.session.start_edit();
  Result<void> done =
      set_unit_state(edit, screen.session.current()->ledger(), unit, ReportState::returned,
                     screen.session.now(), page.return_reason);
  if (!done || edit.empty()) return;
  ask_to_apply(screen, edit, {"退回{}", {page.return_unit}});
  show_toast(screen.state, tr("已退回{}", {page.return_unit}), true);
}

}  // namespace

void draw_return_dialog(Screen& screen) {
  ReportPageState& page = screen.state.report;
  constexpr const char* kPopup = "##return-dialog";
  if (!page.returning) return;
  if (!ImGui::IsPopupOpen(kPopup)) ImGui::OpenPopup(kPopup);
  ImVec2 size = ImGui::GetIO().DisplaySize;
  Rect box{(size.x - 520) / 2, 160, 520, 52 + 72 + 60};
  if (!begin_modal(kPopup, box)) return;
  begin_group(Role::dialog, tr("退回月报"), box);
  bool close = draw_dialog_head(cut_top(box, 52), tr("退回{}的月报", {page.return_unit}));
  Rect foot = cut_bottom(box, 60);
  Rect body = inset(box, 24, 0);
  draw_text(cut_top(body, 24), tr("退回原因，单位会看到这句话"), {13, false, theme().text2});
  InputStyle style{.placeholder = tr("例如：累计数比上月少，请核对"),
                   .focus_now = page.focus_reason};
  page.focus_reason = false;
  bool finished = false;
  text_input("##reason", cut_top(body, 32), tr("退回原因"), page.return_reason, style, &finished);
  bool enter = finished && ImGui::IsKeyPressed(ImGuiKey_Enter, false);
  line_h(foot.x, foot.y, foot.width, theme().line);
  Rect buttons = inset(foot, 24, 0);
  ButtonStyle primary{.kind = ButtonKind::primary};
  if (page.return_reason.empty()) primary.disabled = tr("请先写退回原因");
  bool send = button_right("##send", buttons, tr("退回"), primary) ||
              (enter && !page.return_reason.empty());
  close = button_right("##cancel", buttons, tr("取消"), {.key = "Esc"}) || close ||
          ImGui::IsKeyPressed(ImGuiKey_Escape, false);
  if (send) finish_return(screen);
  if (send || close) {
    page.returning = false;
    ImGui::CloseCurrentPopup();
  }
  end_group();
  ImGui::EndPopup();
}

}  // namespace minsheng
