#include "ui/pages/exchange_page.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "app/age_text.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kRow = 48;
constexpr float kFoot = 52;

std::string last_change(const Screen& screen, const Ledger& ledger) {
  if (ledger.history().empty()) return std::string(tr("没有改动"));
  return tr("改动于 {}", {tr(age_of(ledger.history().back().time, screen.session.now()))});
}

std::string size_of(const Ledger& ledger) {
  return tr("{} 项，{} 个指标", {count_text(count_existing(ledger.table<Item>())),
                                 count_text(count_existing(ledger.table<Target>()))});
}

void draw_ledger_row(Screen& screen, const Rect& row, const LedgerEntry& entry) {
  std::set<Id>& left_out = screen.state.exchange.left_out;
  const Ledger* ledger = screen.session.ledger(entry.id);
  if (!ledger) return;
  line_h(row.x + 1, row.y, row.width - 2, theme().grid);
  Rect rest = inset(row, kPagePadding, 0);
  bool on = !left_out.contains(entry.id);
  std::string changed = last_change(screen, *ledger);
  Rect when = cut_right(rest, std::ceil(measure_text(changed, 12)) + 1);
  skip_right(rest, 16);
  if (checkbox("##take", rest, "", on)) {
    if (on) {
      left_out.erase(entry.id);
    } else {
      left_out.insert(entry.id);
    }
  }
  ItemStates states;
  states.checked = on ? 1 : 0;
  annotate_last_item(Role::checkbox, entry.title, {}, states);
  skip_left(rest, 28);
  Rect text = inset(rest, 0, 4);
  draw_text(cut_top(text, 20), entry.title, {13, true}, true);
  draw_text(text, size_of(*ledger), {12, false, theme().text2});
  draw_text(when, changed, {12, false, theme().text2});
}

std::vector<Id> chosen_ledgers(const Screen& screen) {
  std::vector<Id> chosen;
  for (const LedgerEntry& entry : screen.session.ledgers()) {
    if (!screen.state.exchange.left_out.contains(entry.id)) chosen.push_back(entry.id);
  }
  return chosen;
}

void draw_save_foot(Screen& screen, const Rect& foot, const std::vector<Id>& chosen) {
  line_h(foot.x + 1, foot.y, foot.width - 2, theme().line);
  Rect rest = inset(foot, kPagePadding, 0);
  ButtonStyle style{ButtonKind::primary, icon::kDownload};
  if (chosen.empty()) style.disabled = tr("先勾选要放进去的台账");
  if (button_right("##save", rest, tr("保存交换包"), style)) {
    screen.ask(action::SaveBundle{chosen});
  }
  TextStyle note{13, false, theme().text2};
  std::string count = tr("已选 {} 本", {count_text(static_cast<int>(chosen.size()))});
  skip_left(rest, draw_text(rest, count, note) + 16);
  const std::string& author = screen.session.author();
  std::string signature =
      tr("署名：{}", {author_text(author, short_actor(screen.session.actor()))});
  skip_left(rest, draw_text(rest, signature, note) + 8);
  std::string_view name_it = author.empty() ? tr("填写名称") : tr("改名称");
  Rect where = cut_left(rest, std::ceil(measure_text(name_it, 13)) + 1);
  if (link("##name", where, name_it)) go_to(screen, Page::settings);
}

// What is in the file and what it is for, below the list.
void draw_save_notes(const Rect& r) {
  static constexpr std::string_view kNotes[] = {
      "一个 .json 文件，含方案原文、事项、指标和全部改动历史。",
      "带校验码：传坏一个字，对方打开时就会知道。",
      "发给上级或下级单位，或存到 U 盘换一台电脑；对方打开时先看差别，再决定写入。",
  };
  Rect rest = inset(r, kPagePadding, 14);
  for (std::string_view note : kNotes) {
    Rect line = cut_top(rest, 20);
    draw_icon(cut_left(line, 14), icon::kCheck, 14, theme().text2);
    skip_left(line, 8);
    draw_text(line, tr(note), {13, false, theme().text2});
    skip_top(rest, 8);
  }
}

void draw_save_card(Screen& screen, Rect card) {
  begin_card(card, tr("保存交换包"), tr("选出要交给别人的台账"));
  std::vector<LedgerEntry> entries = screen.session.ledgers();
  Rect foot = cut_bottom(card, kFoot);
  Rect notes = cut_bottom(card, 108);
  float height = kRow * static_cast<float>(entries.size());
  if (entries.empty()) {
    empty_state("##none", card,
                {icon::kBookOpen, tr("本机还没有台账"),
                 tr("导入实施方案或打开交换包后，可以在这里保存交换包。")});
  }
  Rect list = begin_scroll("##ledgers", card, height);
  for (const LedgerEntry& entry : entries) {
    ImGui::PushID(entry.id.c_str());
    draw_ledger_row(screen, cut_top(list, kRow), entry);
    ImGui::PopID();
  }
  end_scroll();
  line_h(notes.x + 1, notes.y, notes.width - 2, theme().grid);
  draw_save_notes(notes);
  draw_save_foot(screen, foot, chosen_ledgers(screen));
  end_card();
}

void draw_drop_zone(Screen& screen, const Rect& zone) {
  const Theme& t = theme();
  bool over = screen.environment.file_dragged;
  if (over) fill(zone, t.accent_weak, 8);
  dashed_outline(zone, over ? t.accent_text : t.line2, 8);
  Rect rest = centered(zone, zone.width - 32, 24 + 12 + 20 + 12 + 32);
  draw_icon(cut_top(rest, 24), icon::kPackageOpen, 24, over ? t.accent_text : t.text2);
  skip_top(rest, 12);
  draw_text(cut_top(rest, 20),
            over ? tr("松开鼠标，打开这个文件") : tr("把交换包或备份文件拖到这里"),
            {13, over, over ? t.accent_text : t.text, Align::center});
  skip_top(rest, 12);
  ButtonStyle style{ButtonKind::normal, icon::kFolderOpen};
  if (screen.session.read_only()) style.disabled = tr("这一页是只读的，另一个标签页正在编辑");
  Rect box = centered(cut_top(rest, 32), button_width(tr("选择交换包"), style), 32);
  if (button("##pick", box, tr("选择交换包"), style)) screen.ask(action::PickBundle{});
}

void draw_open_card(Screen& screen, Rect card) {
  begin_card(card, tr("打开交换包"), tr("先看差别，再写入"));
  Rect rest = inset(card, kPagePadding, 0);
  rest.height -= kPagePadding;
  static constexpr std::string_view kSteps[] = {
      "先核对校验码：文件缺一段、改过一个字都不会写入。",
      "逐本与本机比较：新台账、相同、来文较新、本机较新。",
      "只写入勾选的台账；没选的保持原样。",
      "比这个程序新的格式不会被猜着读，会请先更新程序。",
  };
  float steps = 28 * static_cast<float>(std::size(kSteps)) + 12;
  Rect list = cut_bottom(rest, std::min(steps, rest.height / 2));
  draw_drop_zone(screen, rest);
  skip_top(list, 12);
  int number = 0;
  for (std::string_view step : kSteps) {
    Rect line = cut_top(list, 28);
    draw_text(cut_left(line, 20), std::to_string(++number), {12, false, theme().text2}, true);
    draw_text(line, tr(step), {13, false, theme().text2});
  }
  end_card();
}

// Everything at once, for the day the computer breaks.
void draw_backup_line(Screen& screen, Rect card) {
  draw_card(card);
  begin_group(Role::region, tr("备份"), card);
  Rect rest = inset(card, kPagePadding, 0);
  ButtonStyle style{ButtonKind::normal, icon::kFolderDown, "Ctrl+S", 13};
  if (screen.session.ledgers().empty()) style.disabled = tr("本机还没有台账");
  if (button_right("##backup", rest, tr("导出备份"), style, 28)) {
    screen.ask(action::SaveBackup{});
  }
  draw_icon(cut_left(rest, 16), icon::kArchive, 16, theme().text2);
  skip_left(rest, 12);
  Rect text = middle(rest, 40);
  draw_heading(cut_top(text, 20), tr("备份"), 13, 2);
  const std::string& last = screen.state.last_backup;
  std::string when = last.empty() ? std::string(tr("还没有导出过备份。"))
                                  : tr("上次备份：{}。", {tr(age_of(last, screen.session.now()))});
  draw_text(text, when + "　" + std::string(tr("备份是一个交换包，含本机全部台账")),
            {12, false, theme().text2});
  end_group();
}

// Blank report forms of the open ledger's month, for all units.
void draw_forms_line(Screen& screen, Rect card) {
  draw_card(card);
  begin_group(Role::region, tr("单位填报表"), card);
  Rect rest = inset(card, kPagePadding, 0);
  const Ledger& ledger = screen.session.current()->ledger();
  const Month month = current_year(screen).month;
  ButtonStyle style{ButtonKind::normal, icon::kDownload, "", 13};
  if (button_right("##forms", rest, tr("发填报表"), style, 28)) {
    screen.ask(action::SaveForms{units_with_forms(ledger, month), month});
  }
  draw_icon(cut_left(rest, 16), icon::kSquarePen, 16, theme().text2);
  skip_left(rest, 12);
  Rect text = middle(rest, 40);
  draw_heading(cut_top(text, 20), tr("单位填报表"), 13, 2);
  draw_text(
      text,
      tr("{}：每家单位一个文件，装在一个压缩包里。单位用同一个网页打开来填，交回的文件在上面打开",
         {month_text(month)}),
      {12, false, theme().text2}, true);
  end_group();
}

// As high as the list of ledgers wants, so that the button stays near it; at most `room`.
float cards_height(const Screen& screen, float room, bool stacked) {
  if (stacked) return room;
  float list = kRow * static_cast<float>(screen.session.ledgers().size());
  return std::min(room, std::max(40 + list + 108 + kFoot, 372.0f));
}

}  // namespace

void draw_exchange_page(Screen& screen, const Rect& r) {
  if (screen.incoming && screen.incoming->form) return draw_form_return_page(screen, r);
  if (screen.incoming) return draw_incoming_page(screen, r);
  fill(r, theme().page);
  Rect page = r;
  Rect room = draw_page_head(page, tr("交换"));
  draw_subtitle(room, tr("台账用一个文件在单位之间交接，不需要网络"));
  bool stacked = page.width < 860;
  bool forms = screen.session.current() && !form_in_hand(screen);
  float lines = (forms ? 2 : 1) * (60 + kCardGap);
  float least = (stacked ? 728.0f : 408.0f) + lines;
  Rect content = begin_scroll("##exchange", page, std::max(page.height, least), theme().page);
  content.height -= kCardGap;
  Rect rest = inset(content, kPagePadding, 0);
  Rect cards = cut_top(rest, cards_height(screen, rest.height - lines, stacked));
  skip_top(rest, kCardGap);
  if (forms) {
    draw_forms_line(screen, cut_top(rest, 60));
    skip_top(rest, kCardGap);
  }
  draw_backup_line(screen, cut_top(rest, 60));
  rest = cards;
  Rect open =
      stacked ? cut_bottom(rest, 320) : cut_right(rest, rest.width >= 1500 ? 600.0f : 460.0f);
  if (stacked) {
    rest.height -= kCardGap;
  } else {
    skip_right(rest, kCardGap);
  }
  draw_save_card(screen, rest);
  draw_open_card(screen, open);
  end_scroll();
}

}  // namespace minsheng
