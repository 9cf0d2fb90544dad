// Issuing a bulletin: its button, and the question before, as the text never changes afterwards.
#include "app/bulletin_edit.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/pages/bulletin_parts.h"
#include "ui/pages/dialog_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

// As it is written in the head, else today.
std::string day_of_issue(const Screen& screen) {
  const std::string& dated = screen.state.editor.view.issued;
  return dated.empty() ? screen.session.now().substr(0, 10) : dated;
}

Question question_of(const Screen& screen) {
  const BulletinDraft& view = screen.state.editor.view;
  Question question{"##issue-bulletin", std::string(tr("印发这一期专报？")), {}, tr("印发")};
  question.paragraphs.push_back(tr("《{}》{}，印发日期 {}，数据截至 {}。",
                                   {view.title, view.number, day_of_issue(screen), view.as_of}));
  if (view.changed > 0) {
    question.paragraphs.push_back(
        tr("有 {} "
           "处和台账现在的数不同，会照文中的旧数印发。要改，先取消，再「全部更新」或「逐个看」。",
           {count_text(view.changed)}));
  }
  if (view.kept > 0) {
    question.paragraphs.push_back(tr("有 {} 处保留了旧数。", {count_text(view.kept)}));
  }
  question.paragraphs.emplace_back(
      tr("印发以后，这一期的文字不再随数据变化，也不能再改；印发这一步本身可以撤销。"));
  return question;
}

void issue(Screen& screen, const Id& bulletin) {
  Edit edit = screen.session.start_edit();
  std::optional<Message> why =
      issue_bulletin(edit, bulletin_ledger(screen), bulletin, day_of_issue(screen));
  if (why) return show_error(screen.state, tr(*why));
  ask_to_apply(screen, edit, {"印发专报", {}});
  show_toast(screen.state, std::string(tr("已印发：这一期的文字从此不变")), true);
}

}  // namespace

void draw_issue_button(Screen& screen, Rect& room, const Id& bulletin) {
  BulletinEditorState& editor = screen.state.editor;
  ButtonStyle style{.kind = ButtonKind::primary,
                    .icon = icon::kStamp,
                    .tip = tr("留存全文，编上日期；以后数据变了，这一期不变"),
                    .disabled = why_read_only(screen)};
  if (!button_right("##issue", room, tr("印发"), style)) return;
  std::optional<Message> why = why_not_issued(bulletin_ledger(screen), bulletin);
  if (why) return show_error(screen.state, tr(*why));
  editor.asks_to_issue = true;
}

void draw_issue_dialog(Screen& screen, const Id& bulletin) {
  BulletinEditorState& editor = screen.state.editor;
  if (!editor.asks_to_issue) return;
  if (draw_question(question_of(screen), editor.asks_to_issue)) issue(screen, bulletin);
}

}  // namespace minsheng
