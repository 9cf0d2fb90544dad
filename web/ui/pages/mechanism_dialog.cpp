// The dialog over 总览 with who runs the plan; all of it can be put right, as the checks compare
// lead units with the members.
#include <imgui.h>

#include <algorithm>

#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kWidth = 640;
constexpr float kHead = 52;
constexpr float kFoot = 60;
constexpr const char* kPopup = "##mechanism";
constexpr FormField kFields[] = {{"convener"},    {"deputies"},     {"members", true},   {"office"},
                                 {"supervision"}, {"report_cycle"}, {"assessment_cycle"}};

void close_dialog(Screen& screen) {
  screen.state.overview.mechanism_open = false;
  ImGui::CloseCurrentPopup();
}

void draw_dialog_foot(Screen& screen, Rect foot) {
  line_h(foot.x, foot.y, foot.width, theme().line);
  Rect rest = inset(foot, 24, 0);
  ButtonStyle done{.kind = ButtonKind::primary, .key = "Esc"};
  bool pressed = button_right("##done", rest, tr("关闭"), done);
  bool escape = ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !screen.state.long_text;
  if (pressed || escape) close_dialog(screen);
  draw_text(rest, tr("校核按成员单位核对牵头单位；几个名称用、分开"), {12, false, theme().text2});
}

}  // namespace

void draw_mechanism_dialog(Screen& screen) {
  OverviewPageState& page = screen.state.overview;
  if (!page.mechanism_open || page.view.mechanism.empty()) return;
  RecordRef record{RecordType::mechanism, page.view.mechanism};
  if (!ImGui::IsPopupOpen(kPopup)) ImGui::OpenPopup(kPopup);
  ImVec2 size = ImGui::GetIO().DisplaySize;
  float form_height = record_form_height(page.mechanism_form, record, kFields);
  float width = std::min(kWidth, size.x - 16);
  float height = std::min(kHead + form_height + 24 + kFoot, size.y - 16);
  Rect box{(size.x - width) / 2, std::max((size.y - height) / 3, 8.0f), width, height};
  if (!begin_modal(kPopup, box)) return;
  begin_group(Role::dialog, tr("推进机制"), box);
  if (draw_dialog_head(cut_top(box, kHead), tr("推进机制"))) close_dialog(screen);
  Rect foot = cut_bottom(box, kFoot);
  Rect form = begin_scroll("##mechanism-form", box, form_height);
  draw_record_form(screen, inset(form, 24, 0), page.mechanism_form, record, kFields);
  end_scroll();
  draw_dialog_foot(screen, foot);
  end_group();
  ImGui::EndPopup();
}

}  // namespace minsheng
