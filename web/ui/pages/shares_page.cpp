#include "ui/pages/shares_page.h"

#include <imgui.h>

#include <algorithm>

#include "app/field_text.h"
#include "generated/icons.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/papers_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr const char* kUnitMenu = "##unit-sources";

bool is_listed(const SplitList& list, const Id& target) {
  return std::any_of(list.targets.begin(), list.targets.end(),
                     [&](const SplitTarget& one) { return one.target == target; });
}

bool is_fresh(const Screen& screen, const SharesPageState& page) {
  return page.built_for == screen.session.revision() && page.built_target == page.target &&
         page.built_ledger == screen.session.current()->ledger().id() &&
         page.built_scope == page.scope;
}

// A target that left the scope stays shown while it is worked on; one of another ledger does not.
void refresh_view(Screen& screen) {
  SharesPageState& page = screen.state.shares;
  if (is_fresh(screen, page)) return;
  const Ledger& ledger = screen.session.current()->ledger();
  page.list = view_splits(ledger, page.scope);
  bool other_scope = page.built_scope != page.scope || page.built_ledger != ledger.id();
  bool gone = !ledger.find<Target>(page.target);
  if (gone || (other_scope && !is_listed(page.list, page.target))) {
    choose_split(screen, page.list.targets.empty() ? Id() : page.list.targets.front().target);
  }
  page.sheet = view_share_sheet(ledger, page.target);
  std::optional<Month> now = parse_month(screen.session.now().substr(0, 7));
  page.curve = view_curve(ledger, page.target, now ? now->year : 0);
  page.sources = unit_sources(ledger, page.target);
  page.built_for = screen.session.revision();
  page.built_ledger = ledger.id();
  page.built_target = page.target;
  page.built_scope = page.scope;
}

void add_units(Screen& screen, const TextList& units) {
  const ShareSheet& sheet = screen.state.shares.sheet;
  Edit edit = screen.session.start_edit();
  add_share_units(edit, screen.session.current()->ledger(), sheet, units);
  ask_to_apply(screen, edit, {"给 {} 加承担单位", {sheet.code}});
}

void draw_unit_menu(Screen& screen, const Rect& anchor) {
  const SharesPageState& page = screen.state.shares;
  constexpr float kMost = 320;
  float all = 32 * static_cast<float>(page.sources.size());
  Rect lines;
  if (!begin_popover(kUnitMenu, anchor, 280, std::min(all, kMost) + 8, lines)) return;
  Rect rest = begin_scroll("##lines", lines, all);
  for (size_t i = 0; i < page.sources.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    if (menu_line("##source", rest, icon::kUsers, tr(page.sources[i].label))) {
      add_units(screen, page.sources[i].units);
      ImGui::CloseCurrentPopup();
    }
    ImGui::PopID();
  }
  end_scroll();
  end_popover();
}

void tell(Screen& screen, const Result<void>& done, Edit& edit, Message label) {
  if (!done) return show_error(screen.state, tr(done.error().message));
  if (edit.empty()) return show_toast(screen.state, std::string(tr("已经是这样分的")));
  ask_to_apply(screen, edit, std::move(label));
}

void divide_by_weights(Screen& screen) {
  const SharesPageState& page = screen.state.shares;
  std::vector<std::optional<Decimal>> weights;
  for (const ShareRow& row : page.sheet.rows) {
    auto typed = page.weights.find(row.share);
    Result<FieldValue> value =
        parse_field_text(FieldType::decimal, typed == page.weights.end() ? "" : typed->second);
    const Decimal* number = value ? std::get_if<Decimal>(&value.value()) : nullptr;
    weights.push_back(number ? std::optional(*number) : std::nullopt);
  }
  Edit edit = screen.session.start_edit();
  Result<void> done = divide_in_proportion(edit, page.sheet, weights);
  tell(screen, done, edit, {"按比例分解 {} {}", {page.sheet.code, page.sheet.indicator}});
}

void divide_evenly_now(Screen& screen) {
  const ShareSheet& sheet = screen.state.shares.sheet;
  Edit edit = screen.session.start_edit();
  Result<void> done = divide_evenly(edit, sheet);
  tell(screen, done, edit, {"平均分解 {} {}", {sheet.code, sheet.indicator}});
}

void draw_buttons(Screen& screen, Rect& room) {
  const SharesPageState& page = screen.state.shares;
  std::string_view barred = screen.session.read_only()  ? tr("这一页是只读的")
                            : page.sheet.target.empty() ? tr("先在左边选一个指标")
                                                        : std::string_view();
  ButtonStyle add{.kind = ButtonKind::primary, .icon = icon::kPlus, .disabled = barred};
  if (barred.empty() && page.sources.empty()) {
    add.disabled = tr("没有可以照着加的单位；在表格最后一行直接填，或从 Excel 粘贴");
  }
  Rect before = room;
  if (button_right("##add", room, tr("加单位"), add)) ImGui::OpenPopup(kUnitMenu);
  Rect anchor{right_of(room) + 8, before.y + 8, right_of(before) - right_of(room) - 8, 32};
  draw_unit_menu(screen, anchor);
  ButtonStyle even{.tip = tr("把目标平均分到每家，合计正好等于目标"), .disabled = barred};
  if (button_right("##even", room, tr("平均分"), even)) divide_evenly_now(screen);
  ButtonStyle parts{.tip = tr("按「比例依据」一列的数分，合计正好等于目标"), .disabled = barred};
  if (button_right("##parts", room, tr("按比例分"), parts)) divide_by_weights(screen);
}

void draw_scopes(Screen& screen, const Rect& r) {
  SharesPageState& page = screen.state.shares;
  Rect rest = inset(r, kPagePadding, 0);
  std::vector<Segment> scopes = {{tr("全部"), page.list.all},
                                 {tr("未分"), page.list.whole},
                                 {tr("有差额"), page.list.unbalanced},
                                 {tr("已分好"), page.list.balanced}};
  if (segmented_width(scopes) > rest.width) {
    for (Segment& scope : scopes) scope.count = -1;
  }
  int scope = static_cast<int>(page.scope);
  Rect box = middle(cut_left(rest, segmented_width(scopes)), 28);
  if (segmented("##scope", box, tr("范围"), scopes, scope)) {
    page.scope = static_cast<SplitScope>(scope);
  }
}

void draw_no_targets(Screen& screen, const Rect& r) {
  EmptyState state{icon::kTarget, tr("这本台账还没有指标"),
                   tr("导入实施方案或在台账里添加指标以后，在这里分到各单位、乡镇。"),
                   tr("去台账")};
  if (empty_state("##empty", r, state)) go_to(screen, Page::ledger);
}

void draw_none_in_scope(Screen& screen, const Rect& r) {
  EmptyState state{icon::kTarget, tr("没有这样的指标"), tr("换一个范围，或看全部指标。"),
                   tr("看全部")};
  if (empty_state("##none", r, state)) screen.state.shares.scope = SplitScope::all;
}

}  // namespace

void choose_split(Screen& screen, const Id& target) {
  SharesPageState& page = screen.state.shares;
  if (page.target == target) return;
  page.target = target;
  page.grid = {};
  page.curve_grid = {};
  page.refused.clear();
  page.weights.clear();
  page.curve_refused = {};
}

void draw_shares_page(Screen& screen, const Rect& r) {
  if (!screen.session.current()) return;
  refresh_view(screen);
  const SharesPageState& page = screen.state.shares;
  fill(r, theme().surface);
  Rect rest = r;
  Rect room = draw_page_head(rest, tr("分解"));
  draw_buttons(screen, room);
  if (page.list.all > 0) draw_paper_button(screen, room, "decomposition");
  draw_subtitle(room, tr("{} 个指标，{} 个已分好，{} 个有差额",
                         {count_text(page.list.all), count_text(page.list.balanced),
                          count_text(page.list.unbalanced)}));
  if (page.list.all == 0) return draw_no_targets(screen, rest);
  Rect left = cut_left(rest, std::min(340.0f, rest.width * 0.36f));
  draw_scopes(screen, cut_top(left, 44));
  line_h(left.x, left.y - 1, left.width, theme().line);
  if (page.list.targets.empty()) {
    draw_none_in_scope(screen, left);
  } else {
    draw_split_list(screen, left);
  }
  line_v(rest.x, rest.y, rest.height, theme().line);
  skip_left(rest, 1);
  if (page.sheet.target.empty()) return;
  Rect curve = cut_bottom(rest, share_curve_height(page.curve));
  draw_share_sheet(screen, rest);
  draw_share_curve(screen, curve);
}

}  // namespace minsheng
