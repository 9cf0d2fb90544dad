// Status bar and banner of the frame.
#include <algorithm>
#include <string>

#include "app/item_view.h"
#include "generated/icons.h"
#include "ui/frame.h"
#include "ui/pages/checks_parts.h"

namespace minsheng {
namespace {

void status_text(Rect& rest, std::string_view text) {
  draw_text(cut_left(rest, measure_text(text, 12) + 1), text, {12, false, theme().text2});
}

void status_divider(Rect& rest) {
  skip_left(rest, 10);
  Rect box = cut_left(rest, 1);
  line_v(box.x, box.y + (box.height - 12) / 2, 12, theme().line2);
  skip_left(rest, 10);
}

void status_divider_right(Rect& rest) {
  skip_right(rest, 10);
  Rect box = cut_right(rest, 1);
  line_v(box.x, box.y + (box.height - 12) / 2, 12, theme().line2);
  skip_right(rest, 10);
}

// A link to the findings of that severity; nothing where there are none.
void draw_finding_count(Screen& screen, Rect& rest, Severity severity) {
  FindingRow example;
  example.severity = severity;
  FindingLook look = look_of(example);
  int count = screen.state.findings.counts.open[static_cast<size_t>(severity)];
  if (count == 0) return;
  status_divider(rest);
  std::string text = std::string(tr(look.word)) + " " + std::to_string(count);
  draw_icon(cut_left(rest, 14), look.icon, 14, look.color);
  skip_left(rest, 5);
  Rect box = cut_left(rest, measure_text(text, 12) + 1);
  if (!link(look.word, box, text, 12)) return;
  screen.state.checks.filter = {.scope = FindingScope::open};
  go_to(screen, Page::checks);
}

void draw_counts(Screen& screen, Rect& rest) {
  const EditedLedger* current = screen.session.current();
  if (!current) {
    status_text(rest, tr("本机还没有台账"));
    return;
  }
  const LedgerView& view = screen.state.status.view;
  std::string items = tr("{} 事项", {std::to_string(view.all_items)});
  float width = measure_text(items, 12) + 1;
  if (form_in_hand(screen)) {
    status_text(rest, items);
  } else if (link("##items", cut_left(rest, width), items, 12)) {
    go_to(screen, Page::ledger);
  }
  status_divider(rest);
  status_text(rest, tr("{} 指标", {std::to_string(view.targets)}));
  if (view.pending > 0) {
    status_divider(rest);
    status_text(rest, tr("待下达 {}", {std::to_string(view.pending)}));
  }
  if (form_in_hand(screen)) return;  // the findings are the office's to settle
  draw_finding_count(screen, rest, Severity::error);
  draw_finding_count(screen, rest, Severity::warning);
}

// Counts are made anew only when the ledger changed.
void refresh_counts(Screen& screen) {
  const EditedLedger* current = screen.session.current();
  StatusCounts& counts = screen.state.status;
  if (!current) return;
  if (counts.revision == screen.session.revision()) return;
  counts.revision = screen.session.revision();
  counts.view = view_ledger(current->ledger(), {});
  counts.view.rows.clear();
}

struct BannerText {
  std::string title, sentence;
  const char* icon;
};

BannerText banner_text(const Screen& screen) {
  const SaveState& save = screen.session.save_state();
  if (save.phase == SavePhase::failed) {
    return {tr("保存失败，{} 处改动还没有写入", {std::to_string(save.unsaved)}), tr(save.problem),
            icon::kTriangleAlert};
  }
  if (!screen.environment.storage_works) {
    return {std::string(tr("浏览器的本机存储不能用，关闭页面后改动会丢失")),
            screen.environment.storage_problem, icon::kTriangleAlert};
  }
  return {std::string(tr("只读：这份数据正在另一个标签页中编辑")),
          std::string(tr("可以查看和导出；要在这里修改，请点「接管编辑」。")), icon::kLock};
}

void draw_check(Rect& rest, std::string_view label, bool good) {
  Rect box = cut_right(rest, measure_text(label, 12) + 1);
  draw_text(box, label, {12, false, theme().text2});
  skip_right(rest, 5);
  draw_icon(cut_right(rest, 14), good ? icon::kCheck : icon::kTriangleAlert, 14,
            good ? theme().on : theme().slight);
  skip_right(rest, 12);
}

// What was tried before the first ledger: nothing to back up yet, but the place must hold.
void draw_self_test(const Environment& environment, Rect& rest) {
  status_divider_right(rest);
  draw_check(rest, tr("系统字体"), environment.fonts_readable);
  draw_check(rest, tr("图形加速"), environment.renderer != "Canvas 2D");
  draw_check(rest, tr("存储可写"), environment.storage_works);
}

void draw_last_backup(Screen& screen, const Rect& r) {
  std::string backup = screen.state.last_backup.empty()
                           ? std::string(tr("还没有导出过备份"))
                           : tr("上次备份 {}", {short_time(screen.state.last_backup)});
  Rect center = centered(r, measure_text(backup, 12) + 20, r.height);
  draw_icon(cut_left(center, 14), icon::kArchive, 14, theme().text2);
  skip_left(center, 5);
  if (link("##backup", center, backup, 12)) go_to(screen, Page::settings);
}

}  // namespace

void draw_status_bar(Screen& screen, const Rect& r) {
  fill(r, theme().surface);
  line_h(r.x, r.y, r.width, theme().line);
  begin_group(Role::contentinfo, {}, r);
  refresh_counts(screen);
  Rect rest = inset(r, 16, 0);
  std::string_view local = tr("仅本机 · 离线可用");
  Rect box = cut_right(rest, measure_text(local, 12) + 20);
  draw_icon(cut_left(box, 14), icon::kHardDrive, 14, theme().text2);
  skip_left(box, 5);
  draw_text(box, local, {12, false, theme().text2});
  if (screen.session.current()) {
    draw_last_backup(screen, r);
  } else {
    draw_self_test(screen.environment, rest);
  }
  draw_counts(screen, rest);
  end_group();
}

bool has_banner(const Screen& screen) {
  return screen.session.save_state().phase == SavePhase::failed || !screen.environment.owns_data ||
         !screen.environment.storage_works;
}

void draw_banner(Screen& screen, const Rect& r) {
  bool failed = screen.session.save_state().phase == SavePhase::failed;
  bool bad = failed || !screen.environment.storage_works;
  fill(r, bad ? theme().late_bg : theme().slight_bg);
  line_h(r.x, bottom_of(r) - 1, r.width, bad ? theme().late : theme().slight);
  BannerText text = banner_text(screen);
  begin_group(Role::alert, text.title, r);
  Rect rest = inset(r, 16, 0);
  ButtonStyle small{.text_size = 13};
  if (bad && button_right("##backup", rest, tr("导出备份"), small, 28)) {
    screen.ask(action::SaveBackup{});
  }
  if (failed && button_right("##retry", rest, tr("再试一次"), small, 28)) {
    screen.ask(action::RetrySave{});
  }
  if (!bad && button_right("##take-over", rest, tr("接管编辑"), small, 28)) {
    screen.ask(action::TakeOver{});
  }
  draw_icon(cut_left(rest, 18), text.icon, 18, bad ? theme().late : theme().slight);
  skip_left(rest, 8);
  draw_text(cut_left(rest, measure_text(text.title, 14, true) + 1), text.title, {14, true});
  skip_left(rest, 12);
  draw_text(rest, text.sentence, {13});
  end_group();
}

}  // namespace minsheng
