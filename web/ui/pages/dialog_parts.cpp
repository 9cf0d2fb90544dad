#include "ui/pages/dialog_parts.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "ui/i18n.h"
#include "ui/pages/page_parts.h"
#include "ui/widgets.h"

namespace minsheng {

bool begin_dialog(const char* popup, std::string_view title, float width, float height, Rect& box) {
  if (!ImGui::IsPopupOpen(popup)) ImGui::OpenPopup(popup);
  ImVec2 size = ImGui::GetIO().DisplaySize;
  width = std::min(width, size.x - 16);
  height = std::min(height, size.y - 16);
  box = {std::floor((size.x - width) / 2), std::max(std::min(128.0f, size.y - height - 8), 8.0f),
         width, height};
  if (!begin_modal(popup, box)) return false;
  begin_group(Role::dialog, title, box);
  return true;
}

void end_dialog(bool& open, bool stays) {
  if (!stays) {
    open = false;
    ImGui::CloseCurrentPopup();
  }
  end_group();
  ImGui::EndPopup();
}

bool draw_dialog_field(Rect& rest, const DialogField& field, std::string& text, bool focus) {
  draw_text(cut_top(rest, 20), field.label, {13, false, theme().text2}, true);
  InputStyle style{.placeholder = field.placeholder, .error = field.error, .focus_now = focus};
  text_input(field.id, cut_top(rest, 32), field.label, text, style);
  bool left = ImGui::IsItemDeactivated();  // also unchanged: Enter takes what was proposed
  Rect line = cut_top(rest, 22);
  if (!field.error.empty()) draw_text(line, field.error, {12, false, theme().late_ink});
  return left && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                  ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
}

DialogAnswer draw_dialog_foot(const Rect& foot, const DialogFoot& buttons) {
  line_h(foot.x, foot.y, foot.width, theme().line);
  Rect rest = inset(foot, 24, 0);
  DialogAnswer answer;
  ButtonStyle go{.kind = ButtonKind::primary, .disabled = buttons.disabled};
  if (buttons.focus && ImGui::IsWindowAppearing()) ImGui::SetKeyboardFocusHere();
  answer.go = button_right("##go", rest, buttons.go, go);
  std::string_view stay = buttons.stay.empty() ? tr("取消") : buttons.stay;
  answer.cancel = button_right("##cancel", rest, stay, {.key = "Esc"}) ||
                  ImGui::IsKeyPressed(ImGuiKey_Escape, false);
  return answer;
}

bool draw_question(const Question& question, bool& open) {
  constexpr float kWidth = 480, kLine = 22, kGap = 8;
  if (!open) return false;
  float text = kWidth - 2 * 24;
  float height = kDialogHead + kDialogFoot + 12;
  for (const std::string& paragraph : question.paragraphs) {
    height += kLine * static_cast<float>(wrap_text(paragraph, 14, text).size()) + kGap;
  }
  Rect box;
  if (!begin_dialog(question.popup, question.title, kWidth, height, box)) return false;
  bool close = draw_dialog_head(cut_top(box, kDialogHead), question.title);
  DialogAnswer answer = draw_dialog_foot(cut_bottom(box, kDialogFoot),
                                         {.go = question.go, .stay = question.stay, .focus = true});
  Rect rest = inset(box, 24, 0);
  for (const std::string& paragraph : question.paragraphs) {
    skip_top(rest, draw_paragraph(rest, paragraph, {14}, kLine) + kGap);
  }
  end_dialog(open, !answer.go && !answer.cancel && !close);
  return answer.go;
}

}  // namespace minsheng
