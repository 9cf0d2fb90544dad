#include "ui/pages/item_drawer.h"

#include <imgui.h>

#include <algorithm>

#include "generated/icons.h"
#include "ui/frame.h"
#include "ui/pages/item_edit.h"
#include "ui/pages/item_history.h"
#include "ui/pages/item_overview.h"
#include "ui/pages/overview_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

void refresh_view(Screen& screen) {
  ItemDrawerState& drawer = screen.state.drawer;
  const FindingsState& findings = screen.state.findings;
  bool fresh = drawer.viewed_item == drawer.item &&
               drawer.viewed_revision == screen.session.revision() &&
               drawer.viewed_findings == findings.changes;
  if (fresh) return;
  if (drawer.viewed_item != drawer.item) drawer.form = {};
  const Ledger& ledger = screen.session.current()->ledger();
  drawer.view = view_item(ledger, drawer.item);
  drawer.findings = open_findings_of(ledger, findings.board.findings(), drawer.item);
  drawer.viewed_findings = findings.changes;
  drawer.viewed_item = drawer.item;
  drawer.viewed_revision = screen.session.revision();
}

// The item before or after in the table as it is shown; empty at the ends.
Id neighbour(const LedgerPageState& page, const Id& item, int step) {
  std::vector<Id> order;
  for (const LedgerRow& row : page.view.rows) {
    if (row.kind == LedgerRowKind::item) order.push_back(row.id);
  }
  auto at = std::find(order.begin(), order.end(), item);
  if (at == order.end()) return {};
  auto place = (at - order.begin()) + step;
  if (place < 0 || place >= static_cast<std::ptrdiff_t>(order.size())) return {};
  return order[static_cast<size_t>(place)];
}

void step_to(Screen& screen, int step) {
  Id next = neighbour(screen.state.ledger, screen.state.drawer.item, step);
  if (next.empty()) return;
  screen.state.drawer.item = screen.state.ledger.cursor = next;
  screen.state.ledger.scroll_to_cursor = true;
}

void close_drawer(Screen& screen) {
  screen.state.drawer.item.clear();
  screen.state.drawer.editing = false;
  screen.state.drawer.opened_from.reset();
}

void draw_way_back(Screen& screen, Rect& line) {
  std::optional<Page>& from = screen.state.drawer.opened_from;
  if (!from) return;
  bool chord = ImGui::IsKeyChordPressed(ImGuiMod_Alt | ImGuiKey_LeftArrow);
  std::string tip = tr("回到{}", {std::string(page_name(*from))});
  Rect box = cut_left(line, 28);
  skip_left(line, 8);
  if (!icon_button("##back", box, icon::kArrowLeft, tip, "Alt+←") && !chord) return;
  go_to(screen, *from);
  from.reset();
}

void draw_head(Screen& screen, Rect& rest) {
  const ItemView& view = screen.state.drawer.view;
  Rect line = inset(cut_top(rest, 52), 16, 12);
  Rect close = cut_right(line, 28);
  if (icon_button("##close", close, icon::kX, tr("关闭"), "Esc")) close_drawer(screen);
  skip_right(line, 4);
  if (icon_button("##next", cut_right(line, 28), icon::kArrowDown, tr("下一项")))
    step_to(screen, 1);
  if (icon_button("##previous", cut_right(line, 28), icon::kArrowUp, tr("上一项"))) {
    step_to(screen, -1);
  }
  draw_way_back(screen, line);
  if (!view.code.empty()) tag(line, view.code);
  if (view.pending) chip(line, tr("待下达"));
  if (view.leads.empty()) chip(line, tr("没有牵头单位"), theme().slight_ink, theme().slight_bg);
  Rect title = inset(rest, 16, 0);
  float used = draw_paragraph(title, view.title, {16, true}, 24, 2);
  annotate_text({title.x, title.y, title.width, used}, view.title, Role::heading, {.level = 2});
  skip_top(rest, used + 8);
}

void remove_item(Screen& screen) {
  const ItemDrawerState& drawer = screen.state.drawer;
  Edit edit = screen.session.start_edit();
  for (const TargetLine& target : drawer.view.targets) edit.remove({RecordType::target, target.id});
  edit.remove({RecordType::item, drawer.item});
  ask_to_apply(screen, edit, {"删除事项「{}」", {drawer.view.title}});
  show_toast(screen.state, tr("已删除事项「{}」", {drawer.view.title}), true);
  close_drawer(screen);
}

void draw_foot(Screen& screen, const Rect& r) {
  ItemDrawerState& drawer = screen.state.drawer;
  fill(r, theme().surface);
  line_h(r.x, r.y, r.width, theme().line);
  Rect rest = inset(r, 16, 0);
  std::string_view why = why_read_only(screen);
  ButtonStyle edit{.kind = drawer.editing ? ButtonKind::normal : ButtonKind::primary,
                   .icon = drawer.editing ? icon::kCheck : icon::kPencil,
                   .key = drawer.editing ? "" : "F2",
                   .text_size = 13,
                   .disabled = why};
  std::string_view label = drawer.editing ? tr("完成编辑") : tr("编辑事项");
  Rect box = middle(cut_left(rest, button_width(label, edit)), 28);
  bool f2 = ImGui::IsKeyPressed(ImGuiKey_F2, false) && !screen.session.read_only();
  if (button("##edit", box, label, edit) || f2) {
    if (drawer.editing) {
      drawer.editing = false;
    } else {
      edit_item(screen, drawer.item);
    }
  }
  ButtonStyle remove{.icon = icon::kTrash2, .text_size = 13, .disabled = why};
  if (button_right("##remove", rest, tr("删除"), remove, 28)) remove_item(screen);
  ButtonStyle copy{.icon = icon::kCopy, .text_size = 13};
  if (button_right("##copy", rest, tr("复制全文"), copy, 28)) {
    screen.ask(action::CopyText{drawer.view.text, std::string(tr("事项全文"))});
  }
}

void draw_body(Screen& screen, const Rect& r) {
  ItemDrawerState& drawer = screen.state.drawer;
  ImGui::PushID(drawer.tab + (drawer.editing ? 10 : 0));
  Rect content = begin_scroll("##body", r, drawer.content_height, theme().surface);
  Rect rest = inset(content, 16, 0);
  rest.height = 1e6f;
  float top = rest.y;
  if (drawer.tab == 1) {
    skip_top(rest, 12);
    draw_history(rest, drawer.view.history, 0);
  } else if (drawer.editing) {
    draw_item_edit(screen, rest);
  } else {
    draw_item_overview(screen, rest);
  }
  drawer.content_height = rest.y - top + 16;
  end_scroll();
  ImGui::PopID();
}

}  // namespace

void show_item(Screen& screen, const Id& item) {
  Page from = screen.state.page;
  show_in_ledger(screen, {});
  screen.state.drawer.item = item;
  if (from != Page::ledger) screen.state.drawer.opened_from = from;
  screen.state.ledger.cursor = item;
  screen.state.ledger.scroll_to_cursor = !item.empty();
}

void edit_item(Screen& screen, const Id& item) {
  ItemDrawerState& drawer = screen.state.drawer;
  drawer.item = item;
  drawer.tab = 0;
  drawer.editing = drawer.focus_form = true;
}

void draw_item_drawer(Screen& screen, const Rect& r) {
  ItemDrawerState& drawer = screen.state.drawer;
  if (!screen.session.current()) return close_drawer(screen);
  refresh_view(screen);
  if (!drawer.view.found) return close_drawer(screen);
  fill(r, theme().surface);
  line_v(r.x, r.y, r.height, theme().line);
  begin_group(Role::complementary, tr("事项详情"), r);
  Rect rest = r;
  skip_left(rest, 1);
  draw_head(screen, rest);
  std::vector<Segment> segments = {{drawer.editing ? tr("编辑") : tr("概况")},
                                   {tr("历史"), static_cast<int>(drawer.view.history.size())}};
  tabs("##tabs", cut_top(rest, 36), tr("事项详情"), segments, drawer.tab);
  draw_foot(screen, cut_bottom(rest, 44));
  draw_body(screen, rest);
  bool typing = ImGui::GetIO().WantTextInput || screen.state.long_text.has_value();
  bool free = !typing && !screen.state.popup_was_open;
  if (free && ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
    if (drawer.editing) {
      drawer.editing = false;
    } else {
      close_drawer(screen);
    }
  }
  end_group();
}

}  // namespace minsheng
