#include "ui/pages/ledger_page.h"

#include <algorithm>

#include "base/utf8.h"
#include "generated/icons.h"
#include "model/words.h"
#include "ui/pages/ledger_table.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

std::string subtitle(const LedgerView& view) {
  std::string text;
  for (const auto& [level, count] : view.items_of_level) {
    text += std::string(tr(label_of(level))) + " " + std::to_string(count) + "　";
  }
  if (view.items == view.all_items) {
    return text + tr("共 {} 个指标", {std::to_string(view.targets)});
  }
  return text +
         tr("筛选出 {} 项、{} 个指标", {std::to_string(view.items), std::to_string(view.targets)});
}

// A fresh item at the end of the first group; the ledger of a blank document gets a group too.
void add_item(Screen& screen) {
  const Ledger& ledger = screen.session.current()->ledger();
  Edit edit = screen.session.start_edit();
  Item item;
  item.title = "新事项";
  int64_t last = 0;
  for (const auto& [id, stored] : ledger.table<Group>()) {
    if (stored.exists && item.group.empty()) item.group = id;
  }
  if (item.group.empty()) {
    item.group = edit.next_id();
    Group group;
    group.heading = "工作任务";
    edit.create(item.group, group);
  }
  for (const auto& [id, stored] : ledger.table<Item>()) {
    last = std::max(last, stored.record.position);
  }
  item.position = last + 1;
  Id id = edit.next_id();
  edit.create(id, item);
  ask_to_apply(screen, edit, {"新增事项", {}});
  screen.state.ledger.filter = {};
  screen.state.ledger.cursor = id;
  screen.state.ledger.scroll_to_cursor = true;
  edit_item(screen, id);
}

void draw_header(Screen& screen, const Rect& r, const LedgerView& view) {
  Rect rest = inset(r, 16, 0);
  ButtonStyle add{
      .kind = ButtonKind::primary, .icon = icon::kPlus, .disabled = why_read_only(screen)};
  if (button_right("##add", rest, tr("新增事项"), add)) add_item(screen);
  ButtonStyle import{.icon = icon::kFileInput};
  if (button_right("##import", rest, tr("导入"), import)) go_to(screen, Page::import);
  ButtonStyle out{.icon = icon::kDownload, .tip = tr("把这本台账存成交换包")};
  if (button_right("##export", rest, tr("导出"), out)) {
    screen.ask(action::SaveBundle{{screen.session.current()->ledger().id()}});
  }
  Rect title = cut_left(rest, measure_text(tr("台账"), 16, true) + 2);
  draw_text(title, tr("台账"), {16, true}, true);
  annotate_text(title, tr("台账"), Role::heading, {.level = 1});
  skip_left(rest, 12);
  std::string counts = subtitle(view);
  bool fits = measure_text(counts, 13) <= rest.width;  // half a count says nothing
  if (fits) draw_text(rest, counts, {13, false, theme().text2});
}

// A choice that another page made, in place of the scopes.
void draw_only(LedgerFilter& filter, Rect rest) {
  draw_icon(cut_left(rest, 14), icon::kFilter, 14, theme().accent_text);
  skip_left(rest, 6);
  float width = std::min(measure_text(filter.only_label, 13, true) + 2, rest.width - 100);
  draw_text(cut_left(rest, width), filter.only_label, {13, true});
  skip_left(rest, 8);
  ButtonStyle all{.kind = ButtonKind::text, .text_size = 13};
  if (!button("##all", cut_left(rest, button_width(tr("看全部"), all)), tr("看全部"), all)) return;
  filter.only.clear();
  filter.only_label.clear();
}

void draw_tools(Screen& screen, const Rect& r, const LedgerView& view) {
  LedgerFilter& filter = screen.state.ledger.filter;
  Rect rest = inset(r, 16, 0);
  std::vector<Segment> scopes = {{tr("全部"), view.all_items},
                                 {tr("没有数字"), view.without_figure},
                                 {tr("待下达"), view.pending},
                                 {tr("多家牵头"), view.several_leads}};
  constexpr float kGrouping = 132;
  bool narrow = segmented_width(scopes) + 16 + kGrouping > rest.width;
  for (Segment& segment : scopes) segment.count = narrow ? -1 : segment.count;
  Rect segments = middle(cut_left(rest, segmented_width(scopes)), 28);
  int scope = static_cast<int>(filter.scope);
  if (!filter.only.empty()) {
    draw_only(filter, segments);
  } else if (segmented("##scope", segments, tr("范围"), scopes, scope)) {
    filter.scope = static_cast<LedgerScope>(scope);
  }
  std::vector<std::string> groupings = {std::string(tr("层级、领域")), std::string(tr("牵头单位")),
                                        std::string(tr("不分组"))};
  int grouping = static_cast<int>(filter.grouping);
  Rect box = middle(cut_right(rest, kGrouping), 28);
  if (select("##grouping", box, tr("分组"), groupings, grouping)) {
    filter.grouping = static_cast<LedgerGrouping>(grouping);
  }
  skip_right(rest, 8);
  bool labelled = rest.width > measure_text(tr("分组"), 13) + 8;
  if (labelled) draw_text(rest, tr("分组"), {13, false, theme().text2, Align::right});
}

void refresh_view(Screen& screen) {
  LedgerPageState& page = screen.state.ledger;
  const Ledger& ledger = screen.session.current()->ledger();
  bool fresh = page.built_for == screen.session.revision() && page.built_ledger == ledger.id() &&
               page.built_filter == page.filter;
  if (fresh) return;
  page.view = view_ledger(ledger, page.filter);
  page.built_for = screen.session.revision();
  page.built_ledger = ledger.id();
  page.built_filter = page.filter;
  ++page.fold_changes;
}

bool draw_nothing_found(const Rect& r, const LedgerView& view) {
  if (view.all_items == 0) {
    EmptyState state{icon::kFileInput, tr("这本台账还没有事项"),
                     tr("可以导入实施方案，或点右上角「新增事项」逐条录入。"), tr("导入实施方案")};
    return empty_state("##empty", r, state);
  }
  EmptyState state{icon::kSearch, tr("没有符合条件的事项"), tr("换一个词，或清除筛选条件后再看。"),
                   tr("清除筛选")};
  return empty_state("##none", r, state);
}

}  // namespace

void draw_ledger_page(Screen& screen, const Rect& r) {
  fill(r, theme().surface);
  if (!screen.session.current()) {
    EmptyState state{icon::kBookOpen, tr("还没有台账"),
                     tr("先导入一份实施方案，或打开一个交换包。"), tr("导入实施方案")};
    if (empty_state("##empty", r, state)) go_to(screen, Page::import);
    return;
  }
  refresh_view(screen);
  LedgerPageState& page = screen.state.ledger;
  Rect rest = r;
  draw_header(screen, cut_top(rest, 48), page.view);
  draw_tools(screen, cut_top(rest, 44), page.view);
  draw_ledger_head(screen, cut_top(rest, 32));
  draw_ledger_filters(screen, cut_top(rest, 36));
  if (page.view.items > 0) {
    draw_ledger_rows(screen, rest);
  } else if (draw_nothing_found(rest, page.view)) {
    if (page.view.all_items == 0) go_to(screen, Page::import);
    page.filter = {};
  }
}

}  // namespace minsheng
