// The dialog in which a practice is said before it counts: its title, the item it is about, whose.
#include <utility>

#include "app/practice_list.h"
#include "base/utf8.h"
#include "ui/pages/dialog_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/supervise_parts.h"

namespace minsheng {
namespace {

std::vector<std::string> item_names(const LedgerProgress& progress) {
  std::vector<std::string> names = {std::string(tr("不关具体事项"))};
  for (const ItemProgress& item : progress.items) {
    names.push_back(item.code + " " + item.item->title);
  }
  return names;
}

// True where it was taken.
bool finish(Screen& screen) {
  SupervisePageState& page = screen.state.supervise;
  PracticeDialogState& dialog = page.practice;
  std::string title(trim(dialog.title));
  dialog.refused = dialog.focus = title.empty();
  if (dialog.refused) return false;
  const LedgerProgress& progress = screen.state.year.progress;
  auto place = static_cast<size_t>(dialog.item);
  Id item = place > 0 && place <= progress.items.size() ? progress.items[place - 1].id : Id();
  Edit edit = screen.session.start_edit();
  Id id = add_practice(edit, screen.session.current()->ledger(), item, screen.session.now(), title,
                       std::string(trim(dialog.unit)));
  ask_to_apply(screen, edit, {"新增经验动态", {}});
  page.table() = {id, true};
  return true;
}

}  // namespace

void start_practice(Screen& screen) {
  screen.state.supervise.practice = {.open = true, .title = {}, .unit = {}, .focus = true};
}

void draw_practice_dialog(Screen& screen) {
  PracticeDialogState& dialog = screen.state.supervise.practice;
  if (!dialog.open) return;
  Rect box;
  std::string_view title = tr("新增经验动态");
  if (!begin_dialog("##new-practice", title, 520, kDialogHead + 3 * kDialogField + kDialogFoot,
                    box)) {
    return;
  }
  bool close = draw_dialog_head(cut_top(box, kDialogHead), title);
  Rect foot = cut_bottom(box, kDialogFoot);
  Rect body = inset(box, 24, 0);
  std::string_view wrong = dialog.refused ? tr("请写标题。") : std::string_view();
  bool enter =
      draw_dialog_field(body, {"##title", tr("标题"), tr("例如：首创“一站式”就业服务"), wrong},
                        dialog.title, std::exchange(dialog.focus, false));
  draw_text(cut_top(body, 20), tr("有关事项"), {13, false, theme().text2}, true);
  select("##item", cut_top(body, 32), tr("有关事项"), item_names(screen.state.year.progress),
         dialog.item);
  skip_top(body, 22);
  enter = draw_dialog_field(body, {"##unit", tr("单位"), tr("不写就用事项的牵头单位"), {}},
                            dialog.unit, false) ||
          enter;
  DialogAnswer answer = draw_dialog_foot(foot, {.go = tr("新增")});
  bool done = (answer.go || enter) && finish(screen);
  end_dialog(dialog.open, !done && !close && !answer.cancel);
}

}  // namespace minsheng
