#include "ui/frame.h"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>

#include "app/item_view.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/pages/start_page.h"

namespace minsheng {
namespace {

struct RailEntry {
  Page page;
  const char* icon;
  std::string_view label;
  bool starts_group;
};

constexpr RailEntry kRail[] = {
    {Page::overview, icon::kLayoutDashboard, "总览", false},
    {Page::ledger, icon::kTableProperties, "台账", false},
    {Page::shares, icon::kNetwork, "分解", false},
    {Page::report, icon::kSquarePen, "填报", false},
    {Page::import, icon::kFileInput, "导入", false},
    {Page::dispatch, icon::kListOrdered, "调度", true},
    {Page::assess, icon::kClipboardCheck, "考评", false},
    {Page::supervise, icon::kBellRing, "督办", false},
    {Page::bulletins, icon::kNewspaper, "专报", false},
    {Page::papers, icon::kPrinter, "出文", false},
    {Page::checks, icon::kShieldCheck, "校核", true},
    {Page::exchange, icon::kArrowLeftRight, "交换", false},
};
// With a report form in hand the pages of its ledger are this one.
constexpr RailEntry kFormRail[] = {
    {Page::report, icon::kSquarePen, "单位填报", false},
    {Page::exchange, icon::kArrowLeftRight, "交换", true},
};
constexpr RailEntry kSettings = {Page::settings, icon::kSettings, "设置", false};

void divider(Rect& rest) {
  skip_right(rest, 12);
  Rect box = cut_right(rest, 1);
  line_v(box.x, box.y + (box.height - 20) / 2, 20, theme().line);
  skip_right(rest, 12);
}

void draw_brand(Rect& rest, float width) {
  Rect box = cut_left(rest, width);
  skip_left(box, 16);
  draw_brand_mark(middle(cut_left(box, 24), 24));
  skip_left(box, 10);
  draw_text(box, tr("民生台账"), {16, true});
}

std::string current_title(const Screen& screen) {
  const EditedLedger* current = screen.session.current();
  if (!current) return std::string(tr("没有台账"));
  for (const LedgerEntry& entry : screen.session.ledgers()) {
    if (entry.id == current->ledger().id()) return entry.title;
  }
  return {};
}

void draw_ledger_lines(Screen& screen, Rect& lines) {
  const EditedLedger* current = screen.session.current();
  for (const LedgerEntry& entry : screen.session.ledgers()) {
    ImGui::PushID(entry.id.c_str());
    bool on = current && current->ledger().id() == entry.id;
    if (menu_line("##ledger", lines, on ? icon::kCheck : icon::kBookOpen, entry.title, {}, on)) {
      screen.ask(action::OpenLedger{entry.id});
      ImGui::CloseCurrentPopup();
    }
    ImGui::PopID();
  }
}

void draw_ledger_button(Screen& screen, Rect& rest) {
  std::string title = current_title(screen);
  float width = std::min(measure_text(title, 14, true) + 16 + 16 + 14 + 16, 280.0f);
  Rect box = middle(cut_left(rest, width), 32);
  PressResult state = press_area("##ledger-button", box, Role::button, tr("台账：{}", {title}));
  tooltip(tr("换一本台账"));
  if (state.hovered) fill(box, theme().hover, 6);
  if (state.focused) outline(box, theme().ring, 6, 2);
  Rect inner = inset(box, 8, 0);
  draw_icon(cut_left(inner, 16), icon::kBookOpen, 16, theme().text2);
  skip_left(inner, 8);
  draw_icon(cut_right(inner, 14), icon::kChevronDown, 14, theme().text2);
  draw_text(inner, title, {14, true}, true);
  if (state.pressed) ImGui::OpenPopup("##ledgers");
  size_t count = screen.session.ledgers().size();
  Rect lines;
  constexpr float kBelow = 32 * 3;
  float height = 32 * static_cast<float>(std::min<size_t>(count, 10)) + kBelow + 8 + 9;
  if (!begin_popover("##ledgers", box, 300, height, lines)) return;
  Rect list = cut_top(lines, lines.height - kBelow - 9);
  Rect inside = begin_scroll("##list", list, 32 * static_cast<float>(count));
  draw_ledger_lines(screen, inside);
  end_scroll();
  line_h(lines.x, lines.y + 4, lines.width, theme().line);
  skip_top(lines, 9);
  if (menu_line("##import", lines, icon::kFileInput, tr("导入实施方案"))) {
    go_to(screen, Page::import);
    ImGui::CloseCurrentPopup();
  }
  if (menu_line("##open", lines, icon::kPackageOpen, tr("打开交换包"))) {
    screen.ask(action::PickBundle{});
    ImGui::CloseCurrentPopup();
  }
  if (menu_line("##sample", lines, icon::kPlay, tr("打开示例"))) {
    open_first_sample(screen);
    ImGui::CloseCurrentPopup();
  }
  end_popover();
}

// The pages that show one month.
bool shows_month(Screen& screen) {
  Page page = screen.state.page;
  return page == Page::report || page == Page::papers || page == Page::bulletins ||
         page == Page::dispatch || page == Page::supervise ||
         (page == Page::overview && overview_tab(screen) != OverviewTab::plan);
}

void draw_month_stepper(Screen& screen, Rect& rest) {
  if (!screen.session.current() || form_in_hand(screen) || !shows_month(screen)) return;
  const YearState& year = current_year(screen);
  skip_left(rest, 12);
  std::string text = month_text(year.month);
  float width = measure_text("2024年12月", 13, true) + 24;
  Rect box = middle(cut_left(rest, 28 + width + 28), 28);
  outline(box, theme().line2, 6);
  begin_group(Role::group, tr("月份"), box);
  Rect inner = box;
  Rect before = cut_left(inner, 28);
  Rect after = cut_right(inner, 28);
  bool first = year.month.month == 1;
  bool last = year.month.month == 12;
  if (icon_button("##month-before", before, icon::kChevronLeft, tr("上个月"), {},
                  first ? tr("已经是第一个月") : std::string_view())) {
    step_month(screen, -1);
  }
  draw_text(inner, text, {13, true, 0, Align::center}, true);
  annotate_text(inner, text, Role::status);
  if (icon_button("##month-after", after, icon::kChevronRight, tr("下个月"), {},
                  last ? tr("已经是最后一个月") : std::string_view())) {
    step_month(screen, 1);
  }
  line_v(inner.x, box.y + 1, box.height - 2, theme().line);
  line_v(right_of(inner) - 1, box.y + 1, box.height - 2, theme().line);
  end_group();
}

void draw_search(Screen& screen, const Rect& bar) {
  constexpr float kLeast = 120;
  float width = std::min(320.0f, bar.width - 24);
  if (width < kLeast) return;  // Ctrl+K is still there
  Rect box = centered(bar, width, 32);
  PressResult state = press_area("##search", box, Role::button, tr("搜索事项、单位、指标"));
  tooltip(tr("搜索事项、单位、指标，或找一个命令"), "Ctrl+K");
  fill(box, theme().sunken, 6);
  if (state.focused) outline(box, theme().ring, 6, 2);
  Rect inner = inset(box, 10, 0);
  draw_icon(cut_left(inner, 16), icon::kSearch, 16, theme().text2);
  skip_left(inner, 8);
  Rect cap = cut_right(inner, key_cap_width("Ctrl+K"));
  key_cap(cap.x + 4, cap.y + cap.height / 2, "Ctrl+K");
  draw_text(inner, tr("搜索事项、单位、指标、命令"), {13, false, theme().text2}, true);
  if (state.pressed) screen.state.palette.wanted = true;
}

std::string saved_text(const SaveState& save) {
  switch (save.phase) {
    case SavePhase::saving:
      return std::string(tr("正在保存"));
    case SavePhase::failed:
      return tr("未保存 · {} 处改动", {std::to_string(save.unsaved)});
    case SavePhase::saved:
      break;
  }
  if (save.saved_at.size() < 16) return std::string(tr("已保存"));
  return tr("已保存 {}", {save.saved_at.substr(11, 5)});
}

constexpr float kSaveSign = 18;

// As wide as the usual words at least, so that nothing moves when a save ends.
float save_state_width(const SaveState& save) {
  float usual = measure_text(tr("已保存 {}", {"00:00"}), 12);
  return std::max(usual, measure_text(saved_text(save), 12)) + 1 + kSaveSign;
}

void draw_save_state(const SaveState& save, Rect rest) {
  std::string text = saved_text(save);
  bool good = save.phase == SavePhase::saved;
  bool bad = save.phase == SavePhase::failed;
  Rect words = cut_right(rest, measure_text(text, 12) + 1);
  draw_text(words, text, {12, false, bad ? theme().late_ink : theme().text2}, true);
  annotate_text(words, text, Role::status);
  skip_right(rest, 4);
  const char* glyph = bad ? icon::kTriangleAlert : good ? icon::kCheck : icon::kRefreshCw;
  Color tint = good ? theme().on : bad ? theme().late : theme().text2;
  draw_icon(cut_right(rest, 14), glyph, 14, tint);
}

constexpr float kTwoIcons = 72;  // 32 each, 8 between

std::string_view other_language() { return language() == Language::english ? "中文" : "English"; }
constexpr ButtonStyle kLanguageStyle{.kind = ButtonKind::ghost, .text_size = 13};

float theme_and_help_width(bool small) {
  return kTwoIcons + (small ? button_width(other_language(), kLanguageStyle) + 8 : 0);
}

void draw_theme_and_help(Screen& screen, Rect rest, bool small) {
  if (small) {
    Rect box = middle(cut_left(rest, rest.width - kTwoIcons - 8), 32);
    skip_left(rest, 8);
    if (button("##language", box, other_language(), kLanguageStyle)) {
      screen.ask(action::SetPreference{"language", language() == Language::english ? "zh" : "en"});
    }
  }
  if (icon_button("##theme", middle(cut_left(rest, 32), 32), icon::kContrast,
                  tr("切换浅色和深色"))) {
    screen.ask(action::SetPreference{"theme", is_dark_theme() ? "light" : "dark"});
  }
  Rect help = middle(cut_right(rest, 32), 32);
  if (icon_button("##help", help, icon::kCircleQuestionMark, tr("帮助和快捷键"), "F1")) {
    go_to(screen, Page::settings);
  }
}

// While a document is being imported undo and redo work on its draft.
void draw_undo_redo(Screen& screen, Rect rest) {
  const EditedLedger* target = screen.session.current();
  if (screen.draft && screen.state.page == Page::import) target = &screen.draft->edited;
  bool can_redo = target && target->can_redo();
  bool can_undo = target && target->can_undo();
  std::string redo = can_redo ? to_text(target->redo_label()) : std::string();
  std::string undo = can_undo ? to_text(target->undo_label()) : std::string();
  Rect box = middle(cut_left(rest, 32), 32);
  std::string_view nothing_undo = can_undo ? std::string_view() : tr("没有可以撤销的操作");
  if (icon_button("##undo", box, icon::kUndo2, tr("撤销"), undo + "  Ctrl+Z", nothing_undo)) {
    screen.ask(action::Undo{});
  }
  box = middle(cut_right(rest, 32), 32);
  std::string_view nothing_redo = can_redo ? std::string_view() : tr("没有可以重做的操作");
  if (icon_button("##redo", box, icon::kRedo2, tr("重做"), redo + "  Ctrl+Y", nothing_redo)) {
    screen.ask(action::Redo{});
  }
}

// What waits on a page: how much, and whether something must be done.
struct Badge {
  int count = 0;
  bool urgent = false;
};

int count_overdue_notes(const Screen& screen) {
  if (!screen.session.current()) return 0;
  const std::string today = screen.session.now();
  int count = 0;
  for (const auto& [id, stored] : screen.session.current()->ledger().table<SupervisionNote>()) {
    bool late = stored.exists && state_of(stored.record, today) == NoteState::overdue;
    count += late ? 1 : 0;
  }
  return count;
}

Badge badge_of(const Screen& screen, Page page) {
  if (page == Page::supervise) return {count_overdue_notes(screen), false};
  if (page != Page::checks) return {};
  const std::array<int, 3>& open = screen.state.findings.counts.open;
  return {open[0] + open[1], open[0] > 0};
}

void draw_badge(Rect& rest, const Badge& badge, bool on) {
  const Theme& t = theme();
  std::string text = std::to_string(badge.count);
  float width = std::max(std::ceil(measure_text(text, 12)) + 12, 20.0f);
  Rect box = middle(cut_right(rest, width), 18);
  fill(box, badge.urgent ? t.late_bg : on ? t.accent_mid : t.sunken, 9);
  draw_text(box, text, {12, false, badge.urgent ? t.late_ink : t.text2, Align::center}, true);
  skip_right(rest, 4);
}

void draw_rail_entry(Screen& screen, Rect& rest, const RailEntry& entry, bool wide) {
  const Theme& t = theme();
  Rect box = cut_top(rest, 36);
  skip_top(rest, 4);
  bool on = screen.state.page == entry.page;
  Badge badge = badge_of(screen, entry.page);
  std::string waiting = tr("{} 处待处理", {std::to_string(badge.count)});
  ItemStates states;
  states.current = on ? 1 : 0;
  if (badge.count > 0) states.description = waiting;
  PressResult state = press_area(entry.label.data(), box, Role::link, tr(entry.label), states);
  if (!wide) tooltip(tr(entry.label), badge.count > 0 ? std::string_view(waiting) : "");
  if (on) {
    fill(box, t.accent_weak, 6);
    fill({box.x - 8, box.y + 8, 3, 20}, t.accent_text, 1);
  } else if (state.hovered) {
    fill(box, t.hover, 6);
  }
  if (state.focused) outline(box, t.ring, 6, 2);
  Rect inner = wide ? inset(box, 10, 0) : box;
  draw_icon(wide ? cut_left(inner, 18) : inner, entry.icon, 18, on ? t.accent_text : t.text2);
  skip_left(inner, 12);
  if (badge.count > 0 && wide) draw_badge(inner, badge, on);
  if (badge.count > 0 && !wide) {
    fill({right_of(box) - 12, box.y + 6, 6, 6}, badge.urgent ? t.late : t.accent, 3);
  }
  if (wide) draw_text(inner, tr(entry.label), {14, on, on ? t.accent_text : t.text}, true);
  if (state.pressed) go_to(screen, entry.page);
}

}  // namespace

std::string_view page_name(Page page) {
  for (const RailEntry& entry : kRail) {
    if (entry.page == page) return tr(entry.label);
  }
  return tr(kSettings.label);
}

float rail_width(float page_width) { return page_width < 1200 ? 56 : 168; }

void draw_brand_mark(const Rect& box) {
  const Theme& t = theme();
  float unit = box.width / 24;
  fill(box, t.accent, 5 * unit);
  draw_icon(box, icon::kListChecks, 16 * unit, t.on_accent);
}

void draw_top_bar(Screen& screen, const Rect& r, bool small) {
  fill(r, theme().surface);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  begin_group(Role::banner, {}, r);
  Rect rest = r;
  draw_brand(rest, 168);
  skip_right(rest, 12);
  // Cut from the right, but drawn from the left: that is the order of the keyboard.
  Rect theme_and_help = cut_right(rest, theme_and_help_width(small));
  if (!small) {
    const SaveState& save = screen.session.save_state();
    bool anything = !screen.session.ledgers().empty() || save.phase != SavePhase::saved;
    divider(rest);
    Rect saved = anything ? cut_right(rest, save_state_width(save)) : Rect{};
    if (anything) divider(rest);
    Rect undo_redo = cut_right(rest, kTwoIcons);
    skip_left(rest, 16);
    draw_ledger_button(screen, rest);
    draw_month_stepper(screen, rest);
    if (screen.session.current() && !form_in_hand(screen)) draw_search(screen, rest);
    draw_undo_redo(screen, undo_redo);
    if (anything) draw_save_state(save, saved);
  }
  draw_theme_and_help(screen, theme_and_help, small);
  end_group();
}

void draw_rail(Screen& screen, const Rect& r) {
  fill(r, theme().surface);
  line_v(right_of(r) - 1, r.y, r.height, theme().line);
  begin_group(Role::navigation, tr("页面"), r);
  bool wide = r.width > 100;
  Rect rest = inset(r, 8, 8);
  rest.width -= 1;
  Rect bottom = cut_bottom(rest, 36);
  bool form = form_in_hand(screen) != nullptr;
  std::span<const RailEntry> entries = form ? std::span<const RailEntry>(kFormRail) : kRail;
  for (const RailEntry& entry : entries) {
    if (entry.starts_group) {
      line_h(rest.x + 10, rest.y + 5, rest.width - 20, theme().line);
      skip_top(rest, 12);
    }
    draw_rail_entry(screen, rest, entry, wide);
  }
  draw_rail_entry(screen, bottom, kSettings, wide);
  end_group();
}

}  // namespace minsheng
