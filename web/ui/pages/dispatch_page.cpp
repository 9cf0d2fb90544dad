#include "ui/pages/dispatch_page.h"

#include <imgui.h>

#include <algorithm>

#include "app/dispatch_notice_paper.h"
#include "app/month_findings.h"
#include "app/status_words.h"
#include "generated/icons.h"
#include "ui/pages/dashboard.h"
#include "ui/pages/finding_link.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/papers_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr int kMostFindings = 3;

void refresh_counties(Screen& screen, const Month& month) {
  DispatchPageState& page = screen.state.dispatch;
  if (all_ledgers(screen).size() < 2) page.ranks_counties = false;
  if (!page.ranks_counties) return;
  uint64_t revision = screen.session.revision();
  if (page.counties_built_for == revision && page.counties_month == month) return;
  page.counties = rank_counties(all_ledgers(screen), month);
  page.counties_built_for = revision;
  page.counties_month = month;
}

void refresh_view(Screen& screen) {
  DispatchPageState& page = screen.state.dispatch;
  const YearState& year = current_year(screen);
  refresh_counties(screen, year.month);
  const FindingsState& findings = screen.state.findings;
  bool fresh = page.built_for == year.changes && page.findings_built_for == findings.changes;
  if (fresh) return;
  const Ledger& ledger = screen.session.current()->ledger();
  page.view = view_dispatch(year.progress, year.rules, year.month);
  page.findings = findings_of_month(ledger, findings.board.findings(), year.month);
  page.draft = draft_notice(ledger, year.status, page.view, page.findings, year.rules);
  page.notices = notices_of(ledger, year.month);
  if (!shown_notice(page)) page.notice_shown.clear();
  // Just issued: what is shown is that notice and no draft any more.
  bool issued = !page.notices.empty() && page.notices.front().text == page.draft;
  if (page.notice_shown.empty() && issued) page.notice_shown = page.notices.front().id;
  page.built_for = year.changes;
  page.findings_built_for = findings.changes;
}

void issue_notice(Screen& screen) {
  DispatchPageState& page = screen.state.dispatch;
  const Month& month = screen.state.year.month;
  Edit edit = screen.session.start_edit();
  keep_notice(edit, screen.session.current()->ledger(), month, page.draft, screen.session.now());
  ask_to_apply(screen, edit, {"定稿 {} 的调度通报", {month_text(month)}});
  show_toast(screen.state, tr("已定稿 {} 的调度通报", {month_text(month)}), true);
}

void draw_buttons(Screen& screen, Rect& room) {
  const DispatchPageState& page = screen.state.dispatch;
  const KeptNotice* shown = shown_notice(page);
  bool issued = std::any_of(page.notices.begin(), page.notices.end(),
                            [&](const KeptNotice& one) { return one.text == page.draft; });
  ButtonStyle issue{.kind = ButtonKind::primary,
                    .icon = icon::kCheck,
                    .tip = tr("把草稿的文字编号留存；以后数据变了，这份不变")};
  issue.disabled = why_read_only(screen);
  if (issued) issue.disabled = tr("这样的文字已经定稿");
  if (button_right("##issue", room, tr("定稿通报"), issue)) issue_notice(screen);
  draw_paper_button(screen, room, "dispatch-notice");
  ButtonStyle copy{.icon = icon::kCopy};
  if (button_right("##copy", room, tr("复制通报文字"), copy)) {
    screen.ask(action::CopyText{shown ? shown->text : page.draft, std::string(tr("通报文字"))});
  }
}

// The middle column, or all below one another where there is little room.
void draw_lists(Screen& screen, Rect r) {
  const DispatchPageState& page = screen.state.dispatch;
  if (!page.findings.empty()) {
    int count = std::min(kMostFindings, static_cast<int>(page.findings.size()));
    draw_month_findings_card(screen, cut_bottom(r, 41 + kFindingLink * static_cast<float>(count)));
    r.height -= kCardGap;
  }
  draw_missing_card(screen, cut_top(r, std::min(220.0f, r.height * 0.36f)));
  skip_top(r, kCardGap);
  draw_slow_card(screen, r);
}

}  // namespace

void draw_month_findings_card(Screen& screen, Rect card) {
  // A copy: following a link may build the list anew.
  const std::vector<FindingRow> findings = screen.state.dispatch.findings;
  auto count = static_cast<int>(findings.size());
  begin_card(card, tr("本月需要核对"), tr("{} 条", {count_text(count)}));
  for (int i = 0; i < std::min(count, kMostFindings); ++i) {
    ImGui::PushID(i);
    draw_finding_link(screen, cut_top(card, kFindingLink), findings[static_cast<size_t>(i)], true);
    ImGui::PopID();
  }
  end_card();
}

void draw_dispatch_page(Screen& screen, const Rect& r) {
  if (!screen.session.current()) return;
  refresh_view(screen);
  const StatusView& status = screen.state.year.status;
  fill(r, theme().page);
  Rect page = r;
  Rect room = draw_page_head(page, tr("调度"));
  draw_buttons(screen, room);
  draw_subtitle(room, month_text(status.month) + "　" +
                          tr("{} 家未报送，{} 项滞后或略滞后",
                             {count_text(static_cast<int>(status.missing.size())),
                              count_text(static_cast<int>(status.slow.size()))}));
  bool stacked = page.width < 900;
  float least = stacked ? 4 * (300 + kCardGap) + 180 : 420;
  Rect content = begin_scroll("##dispatch", page, std::max(page.height, least), theme().page);
  content.height -= kCardGap;
  Rect rest = inset(content, kPagePadding, 0);
  if (stacked) {
    draw_rank_card(screen, cut_top(rest, 300));
    skip_top(rest, kCardGap);
    draw_notice_card(screen, cut_bottom(rest, 300));
    rest.height -= kCardGap;
    draw_lists(screen, rest);
  } else {
    draw_rank_card(screen, cut_left(rest, std::min(488.0f, rest.width * 0.42f)));
    skip_left(rest, kCardGap);
    Rect notice = cut_right(rest, std::min(366.0f, rest.width * 0.52f));
    skip_right(rest, kCardGap);
    draw_lists(screen, rest);
    draw_notice_card(screen, notice);
  }
  end_scroll();
}

}  // namespace minsheng
