#include "ui/pages/checks_page.h"

#include <algorithm>

#include "generated/icons.h"
#include "ui/pages/checks_parts.h"
#include "ui/pages/finding_link.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/papers_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kDetailWidth = 560;

std::vector<const Ledger*> shown_ledgers(const Screen& screen) {
  if (screen.state.checks.all_ledgers) return all_ledgers(screen);
  return {&screen.session.current()->ledger()};
}

// A finding's name stays while its ledger is open: ledger and key.
std::string name_of(const Finding& finding) {
  return finding.places.front().ledger + " " + finding.key;
}

// What was looked at stays; where it left the list, what stands in its place now comes.
void keep_choice(Screen& screen) {
  ChecksPageState& page = screen.state.checks;
  const std::vector<FindingRow>& rows = page.view.rows;
  auto count = static_cast<int>(rows.size());
  int instead = -1;
  for (int row = 0; row < count; ++row) {
    const FindingRow& shown = rows[static_cast<size_t>(row)];
    if (shown.is_heading) continue;
    if (name_of(finding_of(screen, shown)) == page.chosen) {
      page.chosen_row = row;
      return;
    }
    if (row <= page.chosen_row || instead < 0) instead = row;
  }
  page.chosen.clear();
  page.chosen_row = -1;
  if (instead >= 0) choose_finding(screen, instead);
}

// Another ledger begins with what is open in it.
void follow_ledger(Screen& screen) {
  ChecksPageState& page = screen.state.checks;
  const Id& id = screen.session.current()->ledger().id();
  if (page.ledger == id) return;
  page.ledger = id;
  page.filter = {.grouping = page.filter.grouping, .scope = FindingScope::open};
  page.shows_rules = false;
}

void refresh_view(Screen& screen) {
  ChecksPageState& page = screen.state.checks;
  const FindingsState& state = screen.state.findings;
  follow_ledger(screen);
  FindingFilter filter = page.filter;
  filter.ledger = page.all_ledgers ? Id() : screen.session.current()->ledger().id();
  if (page.built_for == state.changes && page.built_filter == filter) return;
  page.view = view_findings(shown_ledgers(screen), state.board.findings(), filter);
  page.built_for = state.changes;
  page.built_filter = filter;
  keep_choice(screen);
  page.detail_of.clear();
}

void refresh_detail(Screen& screen) {
  ChecksPageState& page = screen.state.checks;
  if (page.detail_of == page.chosen) return;
  page.detail = {};
  page.detail_of = page.chosen;
  if (page.chosen_row >= 0) {
    page.detail = view_finding(all_ledgers(screen), chosen_finding(screen));
  }
  if (page.explanation_of == page.chosen) return;
  page.explanation_of = page.chosen;
  page.explanation = page.detail.row.decided;
}

void draw_head(Screen& screen, Rect& page_rest) {
  ChecksPageState& page = screen.state.checks;
  Rect room = draw_page_head(page_rest, tr("校核"));
  ButtonStyle rules{.icon = icon::kSlidersHorizontal, .tip = tr("选择哪些规则参加校核")};
  draw_paper_button(screen, room, "findings");
  std::string_view label = page.shows_rules ? tr("收起规则") : tr("校核规则");
  if (button_right("##rules", room, label, rules)) page.shows_rules = !page.shows_rules;
  std::string counts = open_counts_text(page.view.counts);
  draw_subtitle(room, counts.empty() ? tr("没有待处理的") : std::string_view(counts));
}

void draw_tools(Screen& screen, const Rect& r) {
  ChecksPageState& page = screen.state.checks;
  Rect rest = inset(r, kPagePadding, 0);
  std::vector<Segment> scopes = {{tr("待处理"), page.view.counts.all_open()},
                                 {tr("已处理"), page.view.counts.decided()},
                                 {tr("全部")}};
  int scope = static_cast<int>(page.filter.scope);
  Rect segments = middle(cut_left(rest, segmented_width(scopes)), 28);
  if (segmented("##scope", segments, tr("范围"), scopes, scope)) {
    page.filter.scope = static_cast<FindingScope>(scope);
  }
  skip_left(rest, 8);
  std::vector<std::string> groupings = {std::string(tr("按轻重")), std::string(tr("按规则")),
                                        std::string(tr("按事项"))};
  int grouping = static_cast<int>(page.filter.grouping);
  if (select("##grouping", middle(cut_left(rest, 104), 28), tr("分组"), groupings, grouping)) {
    page.filter.grouping = static_cast<FindingGrouping>(grouping);
  }
  skip_left(rest, 8);
  if (all_ledgers(screen).size() > 1) {
    std::vector<std::string> which = {std::string(tr("本台账")), std::string(tr("全部台账"))};
    int chosen = page.all_ledgers ? 1 : 0;
    if (select("##ledgers", middle(cut_left(rest, 112), 28), tr("台账范围"), which, chosen)) {
      page.all_ledgers = chosen == 1;
    }
    skip_left(rest, 8);
  }
  Rect search = middle(cut_right(rest, std::min(220.0f, rest.width)), 28);
  text_input("##search", search, tr("找规则、单位、事项"), page.filter.text,
             {.placeholder = tr("找规则、单位、事项"),
              .icon = icon::kSearch,
              .small = true,
              .role = Role::searchbox});
}

void draw_nothing(Screen& screen, const Rect& r) {
  ChecksPageState& page = screen.state.checks;
  const FindingCounts& counts = page.view.counts;
  if (page.filter.scope == FindingScope::decided && counts.decided() == 0) {
    EmptyState state{icon::kCircleCheck, tr("还没有处理过的"),
                     tr("注明属实或暂不处理的问题会列在这里，说明随台账一起上报。"),
                     tr("看待处理的")};
    if (empty_state("##undecided", r, state)) page.filter.scope = FindingScope::open;
    return;
  }
  if (page.filter.scope == FindingScope::open && counts.all_open() == 0) {
    empty_state("##clean", r,
                {icon::kShieldCheck, tr("没有待处理的问题"),
                 tr("每改一处，规则都会重新校核；有了新问题会出现在这里。")});
    return;
  }
  EmptyState state{icon::kSearch, tr("没有符合条件的问题"), tr("换一个词，或清除筛选条件后再看。"),
                   tr("清除筛选")};
  if (empty_state("##none", r, state)) page.filter = {};
}

}  // namespace

const Finding& finding_of(const Screen& screen, const FindingRow& row) {
  return screen.state.findings.board.findings()[row.finding];
}

void show_finding(Screen& screen, const FindingRow& row) {
  ChecksPageState& page = screen.state.checks;
  page.filter = {.grouping = page.filter.grouping, .scope = FindingScope::open};
  page.all_ledgers = page.shows_rules = false;
  page.ledger = screen.session.current()->ledger().id();
  page.chosen = name_of(finding_of(screen, row));
  page.scroll_to_chosen = true;
  page.built_for = 0;  // the choice has to be found in the list
  go_to(screen, Page::checks);
}

const Finding& chosen_finding(const Screen& screen) {
  const ChecksPageState& page = screen.state.checks;
  return finding_of(screen, page.view.rows[static_cast<size_t>(page.chosen_row)]);
}

void choose_finding(Screen& screen, int row) {
  ChecksPageState& page = screen.state.checks;
  page.chosen_row = row;
  page.chosen = name_of(finding_of(screen, page.view.rows[static_cast<size_t>(row)]));
}

FindingLook look_of(const FindingRow& row) {
  const Theme& t = theme();
  if (row.state == FindingState::settled) {
    return {icon::kCircleCheck, "已说明", t.on, t.on_ink, t.on_bg};
  }
  if (row.state == FindingState::set_aside) {
    return {icon::kCircleDashed, "暂不处理", t.none, t.none_ink, t.none_bg};
  }
  switch (row.severity) {
    case Severity::error:
      return {icon::kCircleX, "错误", t.late, t.late_ink, t.late_bg};
    case Severity::warning:
      return {icon::kTriangleAlert, "警告", t.slight, t.slight_ink, t.slight_bg};
    case Severity::hint:
      break;
  }
  return {icon::kInfo, "提示", t.done, t.done_ink, t.done_bg};
}

void draw_checks_page(Screen& screen, const Rect& r) {
  fill(r, theme().surface);
  if (!screen.session.current()) {
    EmptyState state{icon::kShieldCheck, tr("还没有台账"),
                     tr("导入方案或打开交换包后，这里列出件数、单位、数字、时限上的矛盾。"),
                     tr("导入实施方案")};
    if (empty_state("##empty", r, state)) go_to(screen, Page::import);
    return;
  }
  ChecksPageState& page = screen.state.checks;
  refresh_view(screen);
  Rect rest = r;
  draw_head(screen, rest);
  draw_tools(screen, cut_top(rest, 44));
  line_h(rest.x, rest.y, rest.width, theme().line);
  skip_top(rest, 1);
  bool nothing = page.view.shown == 0;
  if (!nothing || page.shows_rules) {
    Rect side = cut_right(rest, std::min(kDetailWidth, rest.width * 0.5f));
    line_v(side.x, side.y, side.height, theme().line);
    skip_left(side, 1);
    refresh_detail(screen);
    if (page.shows_rules) {
      draw_checks_rules(screen, side);
    } else {
      draw_checks_detail(screen, side);
    }
  }
  if (nothing) return draw_nothing(screen, rest);
  draw_checks_list(screen, rest);
}

}  // namespace minsheng
