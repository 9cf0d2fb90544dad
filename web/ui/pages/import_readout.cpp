#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "ui/pages/finding_link.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"
#include "ui/wake.h"

namespace minsheng {
namespace {

constexpr float kHead = 40;
constexpr float kGroup = 32, kCategory = 26, kItem = 30, kProblem = 24;

float row_height(ImportRowKind kind) {
  switch (kind) {
    case ImportRowKind::group:
      return kGroup;
    case ImportRowKind::category:
      return kCategory;
    case ImportRowKind::item:
      return kItem;
    case ImportRowKind::problem:
      return kProblem;
  }
  return kItem;
}

std::string group_key(const ImportRow& group) { return group.id.empty() ? "rest" : group.id; }

bool is_shown(const ImportPageState& page, const ImportRow& row) {
  if (page.scope == 1 && !row.to_check) return false;
  if (row.group < 0) return true;
  return page.closed.count(group_key(page.view.rows[static_cast<size_t>(row.group)])) == 0;
}

// --- Head ----------------------------------------------------------------------------------------

void draw_head(ImportPageState& page, const Rect& r) {
  fill(r, theme().subtle);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  Rect rest = inset(r, 16, 0);
  skip_left(rest, draw_heading(rest, tr("读出的内容"), 14, 2) + 12);
  std::vector<Segment> segments = {{tr("全部"), page.view.items},
                                   {tr("需核对"), static_cast<int>(page.view.places.size())}};
  Rect scope = middle(cut_right(rest, segmented_width(segments)), 28);
  segmented("##scope", scope, tr("范围"), segments, page.scope);
  skip_right(rest, 12);
  std::string counts = tr("{} 项　{} 个指标　{} 家牵头单位",
                          {count_text(page.view.items), count_text(page.view.targets),
                           count_text(page.view.lead_units)});
  draw_text(rest, counts, {13, false, theme().text2});
}

// --- Rows ----------------------------------------------------------------------------------------

void draw_flag(const Rect& box, ImportFlag flag) {
  const Theme& t = theme();
  if (flag == ImportFlag::fine) draw_icon(box, icon::kCheck, 14, t.on);
  if (flag == ImportFlag::warning) draw_icon(box, icon::kTriangleAlert, 14, t.slight);
  if (flag == ImportFlag::unread) draw_icon(box, icon::kCircleQuestionMark, 14, t.slight);
}

void draw_group(ImportPageState& page, const Rect& r, const ImportRow& row) {
  std::string key = group_key(row);
  bool closed = page.closed.count(key) > 0;
  std::string title(tr(row.title));
  std::string check = tr(row.check);
  ItemStates states;
  states.expanded = closed ? 0 : 1;
  PressResult state = press_area("##group", r, Role::row, title + " " + check, states, false);
  fill(r, theme().sunken);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  Rect rest = r;
  skip_left(rest, 12);
  draw_icon(cut_left(rest, 14), closed ? icon::kChevronRight : icon::kChevronDown, 14,
            theme().text2);
  skip_left(rest, 8);
  skip_right(rest, 16);
  float check_width = std::ceil(measure_text(check, 12)) + 17;
  Rect name = rest;
  name.width = std::max(std::min(rest.width - check_width - 12, rest.width), 0.0f);
  skip_left(rest, draw_text(name, title, {13, true}, true) + 12);
  tooltip(measure_text(title, 13, true) > name.width ? std::string_view(title) : "");
  bool agrees = row.flag == ImportFlag::fine;
  bool plain = row.check.args.size() < 2 && row.check.pattern == "{} 项";  // nothing declared
  if (!plain) {
    draw_icon(cut_left(rest, 12), agrees ? icon::kCheck : icon::kTriangleAlert, 12,
              agrees ? theme().on : theme().slight);
    skip_left(rest, 4);
  }
  Color ink = plain ? theme().text2 : agrees ? theme().on_ink : theme().slight_ink;
  draw_text(rest, check, {12, false, ink}, true);
  if (!state.pressed) return;
  if (closed) page.closed.erase(key);
  if (!closed) page.closed.insert(key);
}

void draw_category(const ImportPageState& page, const Rect& r, const ImportRow& row) {
  fill(r, theme().subtle);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().grid);
  Rect rest = r;
  skip_left(rest, readout_text_left(page));
  std::string shown = row.no + "　" + row.title;
  draw_text(rest, shown, {12, false, theme().text2}, true);
  annotate_text(r, row.title, Role::row);
}

std::string describe_item(const ImportRow& row) {
  std::string name = row.no + " " + row.title;
  if (!row.leads.empty()) name += " " + row.leads;
  return name + " " + tr("{} 指标", {std::to_string(row.target_count)});
}

void draw_item_text(const ImportPageState& page, Rect rest, const ImportRow& row, bool selected) {
  const Theme& t = theme();
  skip_left(rest, 8);
  draw_text(cut_left(rest, page.number_width), row.no, {13, selected, t.text2, Align::right}, true);
  skip_left(rest, 8);
  skip_right(rest, 16);
  draw_flag(cut_right(rest, 20), row.flag);
  skip_right(rest, 8);
  std::string count = tr("{} 指标", {std::to_string(row.target_count)});
  draw_text(cut_right(rest, 48), count, {12, false, t.text2, Align::right}, true);
  skip_right(rest, 8);
  draw_text(cut_right(rest, 128), row.leads, {12, false, t.text2}, true);
  skip_right(rest, 8);
  draw_text(rest, row.title, {13, selected}, true);
  tooltip(measure_text(row.title, 13, selected) > rest.width ? std::string_view(row.title) : "");
}

void draw_item(Screen& screen, const Rect& r, const ImportRow& row, bool has_more_below) {
  ImportPageState& page = screen.state.import;
  bool selected = row.id == page.cursor;
  ItemStates states;
  states.selected = selected ? 1 : 0;
  states.expanded = selected && page.form_open ? 1 : 0;
  PressResult state = press_area("##item", r, Role::row, describe_item(row), states, false);
  bool marked = state.hovered || page.over_source.item == row.id;
  if (selected || marked) fill(r, selected ? theme().accent_weak : theme().hover);
  if (selected) fill({r.x, r.y, 3, r.height}, theme().accent_text);
  if (!has_more_below) line_h(r.x, bottom_of(r) - 1, r.width, theme().grid);
  draw_item_text(page, r, row, selected);
  if (state.hovered) page.over_readout.item = row.id;
  if (!state.pressed) return;
  page.form_open = !(selected && page.form_open);
  choose_item(screen, row.id);
}

// --- The list ------------------------------------------------------------------------------------

struct ShownRow {
  size_t row = 0;
  float top = 0, height = 0;
  bool has_more_below = false;  // a problem of the same item follows, or its form
  bool form_below = false;
};

struct Layout {
  std::vector<ShownRow> rows;
  float height = 0;
};

Layout lay_out(const Screen& screen, float width) {
  const ImportPageState& page = screen.state.import;
  const std::vector<ImportRow>& rows = page.view.rows;
  Layout layout;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!is_shown(page, rows[i])) continue;
    bool more = i + 1 < rows.size() && rows[i + 1].kind == ImportRowKind::problem;
    bool own = rows[i].kind == ImportRowKind::item || rows[i].kind == ImportRowKind::problem;
    bool form = !more && own && page.form_open && !page.cursor.empty() && rows[i].id == page.cursor;
    ShownRow shown{i, layout.height, row_height(rows[i].kind), more || form, form};
    layout.height += shown.height;
    if (form) layout.height += import_form_height(screen, page.cursor, width);
    layout.rows.push_back(shown);
  }
  return layout;
}

// The item that is looked at with all that hangs below it; a place outside of items alone.
bool is_wanted(const ImportPageState& page, const ImportRow& row) {
  bool can_be = row.kind == ImportRowKind::item || row.kind == ImportRowKind::problem;
  if (!page.cursor.empty()) return can_be && row.id == page.cursor;
  if (!page.show_place || row.kind != ImportRowKind::problem) return false;
  return page.view.places[static_cast<size_t>(row.place)].key == page.place;
}

void scroll_to_wanted(Screen& screen, const Layout& layout, float width) {
  ImportPageState& page = screen.state.import;
  page.show_in_readout = false;
  float top = -1;
  float end = -1;
  for (const ShownRow& shown : layout.rows) {
    if (!is_wanted(page, page.view.rows[shown.row])) continue;
    if (top < 0) top = shown.top;
    end = shown.top + shown.height;
    if (shown.form_below) end += import_form_height(screen, page.cursor, width);
  }
  if (top < 0) return;
  scroll_to(top, std::min(end - top, ImGui::GetWindowHeight()));
  wake_after(0);
}

void draw_row(Screen& screen, const Rect& r, const ShownRow& shown) {
  const ImportRow row = screen.state.import.view.rows[shown.row];
  ImGui::PushID(static_cast<int>(shown.row));
  switch (row.kind) {
    case ImportRowKind::group:
      draw_group(screen.state.import, r, row);
      break;
    case ImportRowKind::category:
      draw_category(screen.state.import, r, row);
      break;
    case ImportRowKind::item:
      draw_item(screen, r, row, shown.has_more_below);
      break;
    case ImportRowKind::problem:
      draw_import_problem(screen, r, row, shown.has_more_below);
      break;
  }
  ImGui::PopID();
}

void draw_list(Screen& screen, const Rect& r) {
  ImportPageState& page = screen.state.import;
  Layout layout = lay_out(screen, r.width);
  const Id form_item = page.cursor;
  ImportPointer before = page.over_readout;
  page.over_readout = {};
  Rect content = begin_scroll("##readout", r, layout.height);
  begin_group(Role::grid, tr("读出的内容"), r);
  if (page.show_in_readout) scroll_to_wanted(screen, layout, r.width);
  for (const ShownRow& shown : layout.rows) {
    Rect box{content.x, content.y + shown.top, content.width, shown.height};
    if (overlaps(box, r)) draw_row(screen, box, shown);
    if (!shown.form_below) continue;
    Rect form{box.x, bottom_of(box), box.width, import_form_height(screen, form_item, r.width)};
    draw_import_form(screen, form, form_item);  // also out of sight: it may be typed into
  }
  end_group();
  end_scroll();
  if (!(before == page.over_readout)) wake_after(0);
}

// Only where its result is shown: reading and corrections do not wait for the checks.
const FindingCounts& checks_of_draft(Screen& screen) {
  std::optional<FindingCounts>& checks = screen.state.import.checks;
  const Ledger& ledger = screen.draft->edited.ledger();
  if (!checks) {
    checks = count_findings({&ledger}, find_in_ledgers({&ledger}, screen.state.rules));
  }
  return *checks;
}

void draw_nothing_found(Screen& screen, const Rect& r) {
  if (screen.state.import.scope == 1 && screen.state.import.view.items > 0) {
    std::string checks = open_counts_text(checks_of_draft(screen));
    std::string sentence(tr("每个事项都有牵头单位和指标，每个字都有去处。"));
    if (!checks.empty()) sentence += tr("写入后，「校核」页还有 {} 要看。", {checks});
    bool back =
        empty_state("##checked", r, {icon::kCircleCheck, tr("读得完整"), sentence, tr("看全部")});
    if (back) screen.state.import.scope = 0;
    return;
  }
  EmptyState state{
      icon::kFileInput, tr("没有读出事项"),
      tr("需要的是带编号的民生实事清单，例如「（1）城镇新增就业1500人（牵头单位：县人社局）"
         "」。原文都在左边，没有丢失。请换一份文件，或者粘贴方案的全文。"),
      tr("换一份文件")};
  if (empty_state("##nothing", r, state)) screen.ask(action::PickPlan{});
}

}  // namespace

float readout_text_left(const ImportPageState& page) { return 16 + page.number_width; }

void draw_import_readout(Screen& screen, const Rect& r) {
  ImportPageState& page = screen.state.import;
  Rect rest = r;
  begin_group(Role::region, tr("读出的内容"), r);
  draw_head(page, cut_top(rest, kHead));
  bool nothing = page.view.items == 0 || (page.scope == 1 && page.view.places.empty());
  if (nothing) {
    draw_nothing_found(screen, rest);
  } else {
    draw_list(screen, rest);
  }
  end_group();
}

}  // namespace minsheng
