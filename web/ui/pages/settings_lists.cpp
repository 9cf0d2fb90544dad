// The settings' lists: the ledgers of this machine, and the keys.
#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "app/age_text.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/settings_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kLedgerRow = 48;
constexpr float kMostRows = 6;
constexpr float kKeyRow = 32;

std::string ledger_note(const Screen& screen, const Ledger& ledger) {
  std::string note =
      tr("{} 项，{} 条历史", {count_text(count_existing(ledger.table<Item>())),
                              count_text(static_cast<int>(ledger.history().size()))});
  if (ledger.history().empty()) return note;
  std::string age = tr(age_of(ledger.history().back().time, screen.session.now()));
  return note + "　" + tr("改动于 {}", {age});
}

void draw_ledger_row(Screen& screen, const Rect& row, const LedgerEntry& entry) {
  const Ledger* ledger = screen.session.ledger(entry.id);
  if (!ledger) return;
  const EditedLedger* current = screen.session.current();
  bool is_open = current && current->ledger().id() == entry.id;
  begin_group(Role::listitem, entry.title, row);
  line_h(row.x + 1, row.y, row.width - 2, theme().grid);
  Rect rest = inset(row, kPagePadding, 0);
  ButtonStyle remove{ButtonKind::danger, icon::kTrash2, {}, 13};
  remove.tip = tr("从这台电脑删除，删除前要输入名称确认");
  if (screen.session.read_only()) remove.disabled = tr("这一页是只读的，另一个标签页正在编辑");
  if (button_right("##remove", rest, tr("删除"), remove, 28)) {
    screen.state.settings.removing = entry.id;
    screen.state.settings.typed_name.clear();
  }
  ButtonStyle open{ButtonKind::normal, nullptr, {}, 13};
  if (is_open) open.disabled = tr("已经打开");
  if (button_right("##open", rest, tr("打开"), open, 28)) screen.ask(action::OpenLedger{entry.id});
  draw_icon(cut_left(rest, 16), icon::kBookOpen, 16, theme().text2);
  skip_left(rest, 12);
  Rect text = inset(rest, 0, 4);
  Rect first = cut_top(text, 20);
  skip_left(first, draw_text(first, entry.title, {13, true}) + 8);
  if (is_open) chip(first, tr("正在使用"), theme().accent_text, theme().accent_weak);
  draw_text(text, ledger_note(screen, *ledger), {12, false, theme().text2});
  end_group();
}

struct Shortcut {
  std::string_view keys;
  std::string_view what;
};

constexpr Shortcut kShortcuts[] = {
    {"Ctrl+K", "搜索事项、单位、指标和命令"},
    {"Ctrl+F", "到台账里查找"},
    {"Ctrl+S", "导出备份"},
    {"Ctrl+Z", "撤销"},
    {"Ctrl+Y", "重做"},
    {"Ctrl+V", "粘贴方案全文，开始导入"},
    {"Ctrl+E", "到交换页"},
    {"F1", "到设置和快捷键"},
    {"F2", "修改打开的事项"},
    {"F8", "导入时到下一处"},
    {"↑ ↓", "在台账里换一行"},
    {"← →", "收起、展开一组"},
    {"Enter", "打开这一行的详情"},
    {"Esc", "关闭详情或对话框"},
    {"1 2 3", "在开始页打开三扇门"},
    {"Tab", "到下一个控件"},
};

void draw_shortcut(const Rect& cell, const Shortcut& shortcut) {
  begin_group(Role::row, {}, cell);
  Rect rest = cell;
  Rect keys = cut_left(rest, 84);
  float width = key_cap(keys.x, keys.y + keys.height / 2, shortcut.keys);
  annotate_text({keys.x, keys.y, width, keys.height}, shortcut.keys, Role::rowheader);
  std::string_view what = tr(shortcut.what);
  draw_text(rest, what, {13}, true);
  annotate_text(rest, what, Role::cell);
  end_group();
}

}  // namespace

void draw_ledgers_card(Screen& screen, Rect& column) {
  std::vector<LedgerEntry> entries = screen.session.ledgers();
  auto count = static_cast<float>(entries.size());
  float height = entries.empty() ? 120 : kLedgerRow * std::min(count, kMostRows);
  Rect card = cut_top(column, 40 + height + 4);
  skip_top(column, kCardGap);
  begin_card(card, tr("台账"), tr("本机共 {} 本", {count_text(static_cast<int>(count))}));
  card.height -= 4;
  if (entries.empty()) {
    empty_state("##none", card,
                {icon::kBookOpen, tr("本机还没有台账"), tr("导入实施方案，或打开交换包。")});
  }
  Rect list = begin_scroll("##ledgers", card, kLedgerRow * count);
  for (const LedgerEntry& entry : entries) {
    ImGui::PushID(entry.id.c_str());
    draw_ledger_row(screen, cut_top(list, kLedgerRow), entry);
    ImGui::PopID();
  }
  end_scroll();
  end_card();
}

void draw_shortcuts_card(Rect& column) {
  bool two = column.width >= 560;
  size_t rows = two ? (std::size(kShortcuts) + 1) / 2 : std::size(kShortcuts);
  float height = kKeyRow * static_cast<float>(rows);
  Rect card = cut_top(column, 40 + height + 8);
  skip_top(column, kCardGap);
  begin_card(card, tr("快捷键"));
  begin_group(Role::table, tr("快捷键"), card);
  line_h(card.x + 1, card.y, card.width - 2, theme().grid);
  Rect inner = inset(card, kPagePadding, 4);
  float width = two ? std::floor(inner.width / 2) : inner.width;
  for (size_t i = 0; i < std::size(kShortcuts); ++i) {
    Rect cell{inner.x + width * static_cast<float>(i / rows),
              inner.y + kKeyRow * static_cast<float>(i % rows), width - 8, kKeyRow};
    draw_shortcut(cell, kShortcuts[i]);
  }
  end_group();
  end_card();
}

}  // namespace minsheng
