// The dialog of a bulletin's head: number, title, who issues it, the dates.
#include <imgui.h>

#include "ui/pages/bulletin_editor.h"
#include "ui/pages/dialog_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {

void draw_head_dialog(Screen& screen, const Id& bulletin) {
  BulletinEditorState& editor = screen.state.editor;
  if (!editor.shows_head) return;
  static constexpr FormField kFields[] = {{"number"}, {"title"},  {"issuer"},
                                          {"seal"},   {"issued"}, {"as_of"}};
  RecordRef record{RecordType::bulletin, bulletin};
  constexpr float kNote = 44;
  float height =
      kDialogHead + record_form_height(editor.head_form, record, kFields) + kNote + kDialogFoot;
  Rect box;
  if (!begin_dialog("##bulletin-head", tr("报头"), 520, height, box)) return;
  bool close = draw_dialog_head(cut_top(box, kDialogHead), tr("报头"));
  Rect foot = cut_bottom(box, kDialogFoot);
  Rect note = inset(cut_bottom(box, kNote), 24, 0);
  draw_record_form(screen, inset(box, 24, 0), editor.head_form, record, kFields);
  draw_paragraph(note, tr("印发日期空着就按印发那天；改了数据截至，文中的数按那个月重新核对。"),
                 {12, false, theme().text2}, 18);
  Rect rest = inset(foot, 24, 0);
  line_h(foot.x, foot.y, foot.width, theme().line);
  bool done = button_right("##done", rest, tr("完成"), {.kind = ButtonKind::primary});
  bool escape = ImGui::IsKeyPressed(ImGuiKey_Escape, false);
  end_dialog(editor.shows_head, !done && !close && !escape);
}

}  // namespace minsheng
