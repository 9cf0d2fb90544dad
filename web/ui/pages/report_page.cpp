#include "ui/pages/report_page.h"

#include <imgui.h>

#include <algorithm>
#include <utility>

#include "app/status_words.h"
#include "app/target_text.h"
#include "base/magnitude.h"
#include "generated/icons.h"
#include "ui/pages/form_strip.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/report_rows.h"
#include "ui/pages/report_units.h"
#include "ui/pages/return_dialog.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

void refresh_view(Screen& screen) {
  ReportPageState& page = screen.state.report;
  const YearState& year = current_year(screen);
  bool other_month = !(page.filter.month == year.month);
  page.filter.month = year.month;
  if (other_month) page.refused.clear();
  if (page.built_for == year.changes && page.built_filter == page.filter) return;
  auto view = [&] {
    return view_report_grid(screen.session.current()->ledger(), year.progress, year.rules,
                            page.filter, screen.session.now());
  };
  page.view = view();
  const TextList& units = page.view.all_units;
  bool known = std::find(units.begin(), units.end(), page.filter.unit) != units.end();
  if (!known && !page.filter.unit.empty()) {  // chosen in another ledger
    page.filter.unit.clear();
    page.view = view();
  }
  page.lines.clear();
  for (const ReportUnit& unit : page.view.units) {
    for (const ReportLine& line : unit.lines) page.lines.push_back(&line);
  }
  page.built_for = year.changes;
  page.built_filter = page.filter;
}

void go_to_wanted(ReportPageState& page) {
  if (page.wanted.empty()) return;
  Id wanted = std::exchange(page.wanted, {});
  auto is_wanted = [&](const ReportLine* line) {
    return line->target == wanted || (line->target.empty() && line->item == wanted);
  };
  auto line = std::find_if(page.lines.begin(), page.lines.end(), is_wanted);
  if (line == page.lines.end()) return;
  page.grid.cursor = {static_cast<int>(line - page.lines.begin()), 0};
  page.grid.anchor = page.grid.cursor;
  page.grid.wanted = page.grid.scroll = true;
  page.drawer.open = true;
}

std::string due_text(const FormMark& mark) {
  std::optional<Date> due = parse_date(mark.due);
  if (!due) return "";
  return tr("{}月{}日前交回", {std::to_string(due->month), std::to_string(due->day)});
}

std::string subtitle(const ReportPageState& page, const FormMark* form) {
  if (form) return form->unit + "　" + month_text(page.filter.month) + "　" + due_text(*form);
  const ReportGrid& view = page.view;
  std::string counts =
      tr("{} 家应报，{} 家已报送", {std::to_string(view.reporters), std::to_string(view.reported)});
  if (view.filling > 0) counts += tr("，{} 家填报中", {std::to_string(view.filling)});
  return month_text(page.filter.month) + "　" + counts;
}

void copy_month(Screen& screen) {
  ReportPageState& page = screen.state.report;
  Edit edit = screen.session.start_edit();
  int filled =
      copy_last_month(edit, screen.session.current()->ledger(), page.lines, page.filter.month);
  if (filled == 0)
    return show_toast(screen.state, std::string(tr("没有可以复制的：上月没有数，或本月都已填")));
  ask_to_apply(screen, edit, {"复制上月的累计数", {}});
  show_toast(screen.state, tr("已把 {} 个上月累计数填到本月", {std::to_string(filled)}), true);
}

// Forms go out from the office and back from the unit.
void draw_form_button(Screen& screen, Rect& room, const FormMark* form) {
  if (form) {
    ButtonStyle back{.kind = ButtonKind::primary, .icon = icon::kCheck};
    back.disabled = why_read_only(screen);
    if (button_right("##hand-back", room, tr("交回"), back)) hand_back(screen, *form);
    return;
  }
  ButtonStyle forms{.icon = icon::kDownload,
                    .tip = tr("给每家单位一个填报表文件，装在一个压缩包里")};
  if (button_right("##forms", room, tr("发填报表"), forms)) {
    const Ledger& ledger = screen.session.current()->ledger();
    const Month& month = screen.state.report.filter.month;
    screen.ask(action::SaveForms{units_with_forms(ledger, month), month});
  }
}

void draw_header(Screen& screen, Rect& page_rect) {
  const ReportPageState& page = screen.state.report;
  const FormMark* form = form_in_hand(screen);
  Rect room = draw_page_head(page_rect, form ? tr("单位填报") : tr("填报"));
  draw_form_button(screen, room, form);
  ButtonStyle copy{.icon = icon::kCopy, .tip = tr("把上月的累计数填进还没有填的格子")};
  copy.disabled = why_read_only(screen);
  if (button_right("##copy", room, tr("复制上月"), copy)) copy_month(screen);
  bool open = page.drawer.open;
  ButtonStyle details{.icon = icon::kPanelRight, .tip = tr("存在问题、下步打算、佐证材料、历史")};
  if (button_right("##details", room, open ? tr("收起详情") : tr("详情"), details)) {
    screen.state.report.drawer.open = !open;
  }
  draw_subtitle(room, subtitle(page, form));
}

void draw_unit_choice(ReportPageState& page, const Rect& box) {
  std::vector<std::string> units = {std::string(tr("全部单位"))};
  for (const std::string& unit : page.view.all_units) {
    units.push_back(unit.empty() ? std::string(tr("未写牵头单位")) : unit);
  }
  auto found = std::find(page.view.all_units.begin(), page.view.all_units.end(), page.filter.unit);
  bool all = page.filter.unit.empty() || found == page.view.all_units.end();
  int chosen = all ? 0 : static_cast<int>(found - page.view.all_units.begin()) + 1;
  if (!select("##unit", box, tr("单位"), units, chosen)) return;
  page.filter.unit = chosen == 0 ? "" : page.view.all_units[static_cast<size_t>(chosen) - 1];
  page.grid = {};
}

void draw_filled(Rect rest, const ReportGrid& view) {
  std::string text = tr("已填 {} / {}", {std::to_string(view.filled), std::to_string(view.due)});
  Rect bar = cut_right(rest, 120);
  float share = view.due == 0 ? 0 : static_cast<float>(view.filled) / static_cast<float>(view.due);
  draw_bar(middle(bar, 20), share, theme().bar, false);
  skip_right(rest, 8);
  if (rest.width > measure_text(text, 13)) {
    draw_text(rest, text, {13, false, theme().text2, Align::right});
  }
}

void draw_tools(Screen& screen, const Rect& r) {
  ReportPageState& page = screen.state.report;
  const ReportGrid& view = page.view;
  Rect rest = inset(r, 16, 0);
  if (!form_in_hand(screen)) {
    draw_unit_choice(page, middle(cut_left(rest, 180), 28));
    skip_left(rest, 8);
  }
  std::vector<Segment> scopes = {{tr("全部"), view.lines},
                                 {tr("未填"), view.due - view.filled},
                                 {tr("已退回"), view.returned},
                                 {tr("有提醒"), view.noted}};
  int scope = static_cast<int>(page.filter.scope);
  Rect box = middle(cut_left(rest, segmented_width(scopes)), 28);
  if (segmented("##scope", box, tr("范围"), scopes, scope)) {
    page.filter.scope = static_cast<ReportScope>(scope);
    page.grid = {};
  }
  draw_filled(rest, view);
}

const ReportLine* line_at_cursor(const ReportPageState& page) {
  int row = page.grid.cursor.row;
  bool there = row >= 0 && row < static_cast<int>(page.lines.size());
  return there ? page.lines[static_cast<size_t>(row)] : nullptr;
}

// Why the cell is marked, or null.
std::string trouble_at(const ReportPageState& page, const ReportLine& line) {
  auto refused = page.refused.find({row_key(line), page.grid.cursor.column});
  if (refused != page.refused.end()) return tr(refused->second.message);
  if (!line.problem) return "";
  std::string arithmetic = tr(line.problem->arithmetic);
  return tr(line.problem->title) + (arithmetic.empty() ? "" : "：" + arithmetic) + "。" +
         tr(line.problem->remedy);
}

struct BarFact {
  std::string label;
  std::string value;
  Color color = 0;
};

std::vector<BarFact> facts_of(const ReportLine& line) {
  std::vector<BarFact> facts;
  if (!line.before.empty()) facts.push_back({std::string(tr("上月")), line.before});
  bool grew = line.before_value && line.done_value;
  if (grew) {
    std::optional<Decimal> rise = subtract(*line.done_value, *line.before_value);
    bool down = rise && *rise < Decimal(0);
    if (rise) {
      facts.push_back(
          {std::string(tr("本月")), (down ? "−" : "+") + number_text(magnitude(*rise))});
    }
  }
  if (line.progress) facts.push_back({std::string(tr("占年度")), percent_text(line.progress)});
  if (line.expected) facts.push_back({std::string(tr("序时")), percent_text(line.expected)});
  if (line.gap) {
    bool behind = *line.gap > Decimal(0);
    facts.push_back(
        {std::string(tr("差")), points_text(line.gap), behind ? theme().late_ink : theme().on_ink});
  }
  return facts;
}

void draw_facts(Rect& rest, const ReportLine& line) {
  std::vector<BarFact> facts = facts_of(line);
  for (auto fact = facts.rbegin(); fact != facts.rend(); ++fact) {
    float value = measure_text(fact->value, 12, true) + 2;
    float label = measure_text(fact->label, 12) + 4;
    if (rest.width < value + label + 160) return;
    draw_text(cut_right(rest, value), fact->value, {12, true, fact->color, Align::right});
    draw_text(cut_right(rest, label), fact->label, {12, false, theme().text2});
    skip_right(rest, 12);
  }
}

// What is under the cursor: where, its text or what is wrong with it, and the figures around it.
void draw_cell_bar(Screen& screen, const Rect& r) {
  const ReportPageState& page = screen.state.report;
  const Theme& t = theme();
  line_h(r.x, r.y, r.width, t.line);
  const ReportLine* line = line_at_cursor(page);
  Rect rest = inset(r, 16, 0);
  if (!line) {
    draw_text(rest, tr("点一个可以填的格子开始填；从 Excel 复制的一片格子可以直接粘贴"),
              {13, false, t.text2});
    return;
  }
  Rect place = cut_left(rest, 152);
  draw_text(cut_left(place, measure_text(line->code, 13, true) + 8), line->code, {13, true});
  draw_text(place, page.grid.cursor.column == 0 ? line->indicator : std::string(tr("情况说明")),
            {13, false, t.text2});
  line_v(rest.x, r.y + 1, r.height - 1, t.line);
  skip_left(rest, 12);
  std::string trouble = trouble_at(page, *line);
  if (!trouble.empty()) {
    draw_icon(cut_left(rest, 14), icon::kCircleAlert, 14, t.late);
    skip_left(rest, 6);
    draw_text(rest, trouble, {13, false, t.late_ink}, true);
    annotate_text(rest, trouble, Role::alert);
    tooltip(trouble);
    return;
  }
  draw_facts(rest, *line);
  std::string text =
      page.grid.editing
          ? page.grid.typed
          : report_cell_text(*line, static_cast<ReportColumn>(page.grid.cursor.column));
  draw_text(rest, text, {13}, true);
}

void draw_key(Rect& rest, std::string_view key, std::string_view words) {
  float cap = key_cap_width(key);
  float width = measure_text(words, 12) + 1;
  if (rest.width < cap + width + 200) return;
  key_cap(rest.x, rest.y + rest.height / 2, key);
  skip_left(rest, cap + 6);
  draw_text(cut_left(rest, width), words, {12, false, theme().text2}, true);
  skip_left(rest, 14);
}

// `refused` cells hold words that were not taken; nothing of them is in the ledger.
void draw_foot(const Rect& r, const ReportGrid& view, size_t refused) {
  const Theme& t = theme();
  fill(r, t.subtle);
  line_h(r.x, r.y, r.width, t.line);
  Rect rest = inset(r, 16, 0);
  int warnings = view.noted - view.errors;
  std::string noted = view.noted == 0 ? std::string(tr("没有需要留意的数"))
                                      : tr("{} 处错误，{} 处提醒",
                                           {std::to_string(view.errors), std::to_string(warnings)});
  Color ink = view.errors > 0 ? t.late_ink : warnings > 0 ? t.slight_ink : t.text2;
  draw_text(cut_right(rest, measure_text(noted, 12) + 2), noted, {12, false, ink});
  if (refused > 0) {
    std::string text = tr("{} 格没有写入", {std::to_string(refused)});
    skip_right(rest, 16);
    draw_text(cut_right(rest, measure_text(text, 12, true) + 2), text, {12, true, t.late_ink});
  }
  draw_key(rest, "Enter", tr("完成并下移"));
  draw_key(rest, "Tab", tr("右移"));
  draw_key(rest, "F2", tr("修改"));
  draw_key(rest, "Ctrl+D", tr("向下填充"));
  draw_key(rest, "Esc", tr("放弃"));
}

bool draw_nothing(Screen& screen, const Rect& r) {
  ReportPageState& page = screen.state.report;
  if (!page.view.units.empty()) return false;
  if (page.view.lines == 0) {
    EmptyState state{icon::kSquarePen, tr("这本台账还没有可填报的指标"),
                     tr("先导入实施方案，或在台账里新增事项和指标。"), tr("去台账")};
    if (empty_state("##empty", r, state)) go_to(screen, Page::ledger);
    return true;
  }
  EmptyState state{icon::kCheck, tr("这里没有要看的行"), tr("换一个范围或单位再看。"),
                   tr("看全部")};
  if (empty_state("##none", r, state)) {
    page.filter.unit.clear();
    page.filter.scope = ReportScope::all;
  }
  return true;
}

}  // namespace

void draw_report_page(Screen& screen, const Rect& r) {
  if (!screen.session.current()) return;
  refresh_view(screen);
  go_to_wanted(screen.state.report);
  fill(r, theme().surface);
  Rect rest = r;
  if (screen.state.report.drawer.open) draw_report_drawer(screen, cut_right(rest, 420));
  draw_header(screen, rest);
  if (const FormMark* form = form_in_hand(screen)) {
    draw_form_strip(screen, cut_top(rest, kFormStrip), *form);
  }
  draw_tools(screen, cut_top(rest, 44));
  draw_cell_bar(screen, cut_top(rest, 36));
  draw_report_head(cut_top(rest, 32), screen.state.report.filter.month);
  draw_foot(cut_bottom(rest, 32), screen.state.report.view, screen.state.report.refused.size());
  if (!draw_nothing(screen, rest)) draw_report_rows(screen, rest);
  draw_return_dialog(screen);
}

void show_report_of(Screen& screen, const Id& target_or_item) {
  ReportPageState& page = screen.state.report;
  page.filter.unit.clear();
  page.filter.scope = ReportScope::all;
  page.grid = {};
  page.wanted = target_or_item;
  go_to(screen, Page::report);
}

}  // namespace minsheng
