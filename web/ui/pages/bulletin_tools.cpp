#include "ui/pages/bulletin_tools.h"

#include <imgui.h>

#include <algorithm>

#include "app/bound_figures.h"
#include "app/bulletin_edit.h"
#include "generated/icons.h"
#include "ui/pages/bulletin_parts.h"
#include "ui/pages/item_history.h"
#include "ui/pages/page_parts.h"

namespace minsheng {
namespace {

constexpr const char* kHistoryPopup = "##history-of-line";
constexpr float kTool = 32;
constexpr float kHistoryWidth = 460;

// Writes a figure of any target into the line.
void draw_insert(Screen& screen, Rect& rest, const DraftLine& line) {
  if (line.line.type != RecordType::progress_entry) return;
  const LedgerProgress& progress = screen.state.year.progress;
  std::vector<std::string> names;
  std::vector<Id> targets;
  for (const ItemProgress& item : progress.items) {
    for (const TargetProgress& target : item.targets) {
      if (!target.target) continue;
      names.push_back(item.code + "　" + target.target->indicator);
      targets.push_back(target.id);
    }
  }
  Rect box = middle(cut_left(rest, 104), 24);
  int chosen = -1;
  if (!select("##insert", box, tr("插入数据"), names, chosen, true)) return;
  write_bulletin(screen, {"专报插入一个数", {}}, [&](Edit& edit, const Ledger& ledger) {
    insert_figure(edit, ledger, progress, line.line, targets[static_cast<size_t>(chosen)]);
  });
}

void draw_history_popover(Screen& screen, const Rect& anchor) {
  LineHistory& history = screen.state.editor.history;
  constexpr float kMost = 360;
  Rect inner;
  float height = std::clamp(history.height + 56, 120.0f, kMost);
  if (!begin_popover(kHistoryPopup, anchor, kHistoryWidth, height, inner)) return;
  const RecordRef& line = screen.state.editor.chosen;
  uint64_t revision = screen.session.revision();
  if (history.of != line.id || history.built_revision != revision) {
    history.entries = history_of(bulletin_ledger(screen), {line.id});
    history.of = line.id;
    history.built_revision = revision;
  }
  inner = inset(inner, 12, 0);
  draw_heading(cut_top(inner, 36), tr("这一条的历史"), 13, 3);
  Rect content = begin_scroll("##entries", inner, history.height);
  Rect rest{content.x, content.y, content.width - 12, 1e5f};
  float top = rest.y;
  draw_history(rest, history.entries, 0);
  history.height = rest.y - top;
  end_scroll();
  end_popover();
}

void leave_chosen_out(Screen& screen, const DraftLine& line) {
  write_bulletin(screen, {"专报不登一条", {}},
                 [&](Edit& edit, const Ledger& ledger) { leave_out(edit, ledger, line.line); });
  show_toast(screen.state, std::string(tr("这一条不登了，可以在这一节末尾放回")), true);
}

}  // namespace

void move_chosen_line(Screen& screen, int by) {
  BulletinEditorState& editor = screen.state.editor;
  std::vector<Id> beside = lines_beside(bulletin_ledger(screen), editor.chosen);
  auto place = std::find(beside.begin(), beside.end(), editor.chosen.id) - beside.begin() + by;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(beside.size())) return;
  write_bulletin(screen, {"调整专报的顺序", {}}, [&](Edit& edit, const Ledger& ledger) {
    move_line(edit, ledger, editor.chosen, beside[static_cast<size_t>(place)],
              by < 0 ? Side::before : Side::behind);
  });
  editor.scroll_to_chosen = true;
}

void draw_bulletin_tools(Screen& screen, const Rect& strip) {
  BulletinEditorState& editor = screen.state.editor;
  fill(strip, theme().subtle);
  line_h(strip.x, bottom_of(strip) - 1, strip.width, theme().line);
  Rect rest = inset(strip, kPagePadding - 8, 0);
  if (editor.view.state == BulletinState::issued) {
    skip_left(rest, 8);
    draw_text(rest, tr("{} 印发，文字不再变动", {editor.view.issued}), {12, false, theme().text2});
    return;
  }
  begin_group(Role::toolbar, tr("改这一条"), strip);
  const DraftLine* line = chosen_line(editor);
  std::string_view off = why_read_only(screen);
  if (off.empty() && !line) off = tr("先点一条");
  Rect history_at = strip;
  auto tool = [&](const char* id, const char* icon, std::string_view name, std::string_view tip) {
    Rect box = cut_left(rest, kTool);
    history_at = box;
    return icon_button(id, centered(box, 28, 28), icon, name, tip, off);
  };
  if (tool("##write", icon::kPencil, tr("改写"), "Enter") && line) {
    write_line(screen, *line);
  }
  if (tool("##up", icon::kArrowUp, tr("上移"), "Alt+↑")) move_chosen_line(screen, -1);
  if (tool("##down", icon::kArrowDown, tr("下移"), "Alt+↓")) move_chosen_line(screen, 1);
  if (tool("##leave-out", icon::kEyeOff, tr("不登"), tr("不印这一条，可以放回")) && line) {
    leave_chosen_out(screen, *line);
  }
  if (tool("##history", icon::kHistory, tr("这一条的历史"), {})) ImGui::OpenPopup(kHistoryPopup);
  history_at.x = std::min(history_at.x, right_of(strip) - kHistoryWidth - 8);
  draw_history_popover(screen, history_at);
  line_v(rest.x + 6, rest.y + 8, rest.height - 17, theme().line);
  skip_left(rest, 13);
  if (line_in_writing(screen)) {
    draw_text(rest, tr("Ctrl+Enter 写好，Esc 放弃"), {12, false, theme().text2});
  } else if (line && off.empty()) {
    draw_insert(screen, rest, *line);
  } else {
    draw_text(rest, tr("点一条再改；点数字看来源；拖动可调整顺序"), {12, false, theme().text2});
  }
  end_group();
}

}  // namespace minsheng
