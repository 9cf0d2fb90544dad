// The tabs 抽查核验, 问题清单 and 经验动态 of 督办.
#include <imgui.h>

#include <algorithm>

#include "generated/icons.h"
#include "model/words.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/supervise_parts.h"

namespace minsheng {
namespace {

constexpr float kReportedRow = 36;

std::string or_dash(const std::string& text) { return text.empty() ? "—" : text; }

ChipInk ink_of(CheckState state) {
  const Theme& t = theme();
  switch (state) {
    case CheckState::agrees:
      return {t.on_ink, t.on_bg};
    case CheckState::partly:
      return {t.slight_ink, t.slight_bg};
    case CheckState::differs:
      return {t.late_ink, t.late_bg};
    case CheckState::open:
      break;
  }
  return {t.none_ink, t.none_bg};
}

ChipInk ink_of(ProblemState state) {
  const Theme& t = theme();
  switch (state) {
    case ProblemState::overdue:
      return {t.late_ink, t.late_bg};
    case ProblemState::answered:
      return {t.accent_text, t.accent_weak};
    case ProblemState::closed:
      return {t.on_ink, t.on_bg};
    case ProblemState::open:
      break;
  }
  return {t.slight_ink, t.slight_bg};
}

RecordCell state_cell(const std::string& name, const ChipInk& ink) {
  return {.text = std::string(tr(name)), .ink = ink.ink, .ground = ink.ground};
}

RecordLine table_row(const CheckRow& check) {
  std::string words = check.result;
  if (!check.finding.empty()) words += (words.empty() ? "" : "　") + check.finding;
  return {check.check,
          {{.text = or_dash(check.date), .ink = theme().text2},
           {.text = check.title, .code = check.code},
           {.text = check.unit, .ink = theme().text2},
           {.text = or_dash(check.by), .ink = theme().text2},
           state_cell(check_state_name(check.state), ink_of(check.state)),
           {.text = words}}};
}

RecordLine table_row(const ProblemRow& problem) {
  bool late = problem.state == ProblemState::overdue;
  std::string due = late ? tr("逾期 {} 天", {std::to_string(problem.days_late)}) : problem.due;
  return {problem.problem,
          {{.text = problem.text.empty() ? std::string(tr("还没有写")) : problem.text,
            .code = problem.code},
           {.text = problem.unit, .ink = theme().text2},
           {.text = or_dash(problem.owner), .ink = theme().text2},
           {.text = or_dash(due), .ink = late ? theme().late_ink : theme().text2, .bold = late},
           state_cell(problem_state_name(problem.state), ink_of(problem.state))}};
}

RecordLine table_row(const PracticeRow& practice) {
  return {practice.practice,
          {{.text = or_dash(practice.date), .ink = theme().text2},
           {.text = std::string(tr(label_of(practice.kind))), .ink = theme().text2},
           {.text = practice.title.empty() ? std::string(tr("还没有标题")) : practice.title,
            .code = practice.code},
           {.text = or_dash(practice.unit), .ink = theme().text2},
           {.text = or_dash(practice.source), .ink = theme().text2}}};
}

template <class Row>
std::vector<RecordLine> table_rows(const std::vector<Row>& list) {
  std::vector<RecordLine> rows;
  for (const Row& one : list) rows.push_back(table_row(one));
  return rows;
}

void show_table(Screen& screen, const Rect& r, std::string_view name,
                const std::vector<RecordColumn>& columns, const std::vector<RecordLine>& rows) {
  SupervisePageState& page = screen.state.supervise;
  if (draw_record_table("##records", r, name, columns, rows, page.table())) page.drawer_tab = 0;
}

// The sentence above a table.
void draw_summary(Rect& r, std::string_view text) {
  Rect line = inset(cut_top(r, 36), kPagePadding, 0);
  draw_text(line, text, {13, false, theme().text2});
}

void take_over_all(Screen& screen, const std::vector<ReportedProblem>& reported) {
  Edit edit = screen.session.start_edit();
  for (const ReportedProblem& one : reported) take_over(edit, one);
  std::string count = std::to_string(reported.size());
  ask_to_apply(screen, edit, {"把月报里的 {} 个问题列入清单", {count}});
  show_toast(screen.state, tr("已列入 {} 个问题", {count}), true);
}

void draw_reported_row(Screen& screen, const Rect& row, const ReportedProblem& one) {
  line_h(row.x, bottom_of(row) - 1, row.width, theme().grid);
  Rect rest = inset(row, kPagePadding, 0);
  ButtonStyle style{.text_size = 12, .disabled = why_read_only(screen)};
  bool pressed = button_right("##take", rest, tr("列入"), style, 24);
  draw_text(cut_left(rest, 36), one.code, {12, false, theme().text2}, true);
  Rect unit = cut_left(rest, std::min(120.0f, rest.width * 0.3f));
  draw_text(unit, one.unit, {13, false, theme().text2}, true);
  skip_left(rest, 8);
  draw_text(rest, one.text, {13}, true);
  annotate_text(rest, one.code + " " + one.unit + " " + one.month + " " + one.text);
  if (pressed) take_over_all(screen, {one});
}

// What monthly reports say and nobody took up yet.
void draw_reported(Screen& screen, Rect r) {
  // A copy: taking one over builds the list anew.
  const std::vector<ReportedProblem> reported = screen.state.supervise.problems.reported;
  line_h(r.x, r.y, r.width, theme().line);
  Rect head = inset(cut_top(r, 44), kPagePadding, 0);
  ButtonStyle style{.text_size = 13, .disabled = why_read_only(screen)};
  if (button_right("##take-all", head, tr("全部列入"), style, 28)) take_over_all(screen, reported);
  skip_left(head, draw_heading(head, tr("月报里的问题"), 14, 2) + 8);
  draw_text(head, tr("{} 个还没有列入清单", {std::to_string(reported.size())}),
            {12, false, theme().text2});
  auto count = static_cast<int>(reported.size());
  Rect content = begin_scroll("##reported", r, kReportedRow * static_cast<float>(count) + 8);
  RowRange range = visible_rows(r, content, kReportedRow, count);
  for (int i = range.first; i < range.last; ++i) {
    ImGui::PushID(i);
    draw_reported_row(screen, row_at(content, kReportedRow, i), reported[static_cast<size_t>(i)]);
    ImGui::PopID();
  }
  end_scroll();
}

}  // namespace

void draw_checks_tab(Screen& screen, Rect r) {
  const CheckList& checks = screen.state.supervise.checks;
  if (checks.rows.empty()) {
    EmptyState state{icon::kClipboardCheck, tr("还没有抽查"),
                     tr("按层级或单位随机抽出事项，到现场核对台账上的数，把结果记在这里。"),
                     screen.session.read_only() ? std::string_view() : tr("抽取样本")};
    if (empty_state("##empty", r, state)) start_draw(screen);
    return;
  }
  auto count = static_cast<int>(checks.rows.size());
  draw_summary(r, tr("抽 {} 项，已核验 {} 项，相符 {} 项",
                     {std::to_string(count), std::to_string(count - checks.open),
                      std::to_string(checks.agreeing)}));
  float found = r.width < 900 ? 160.0f : 400.0f;
  show_table(screen, r, tr("抽查核验"),
             {{"日期", 76}, {"事项"}, {"单位", 104}, {"核验人", 72}, {"结论", 72}, {"发现", found}},
             table_rows(checks.rows));
}

void draw_problems_tab(Screen& screen, Rect r) {
  const ProblemList& problems = screen.state.supervise.problems;
  auto reported = static_cast<float>(problems.reported.size());
  if (problems.rows.empty() && problems.reported.empty()) {
    EmptyState state{icon::kFlag, tr("问题清单是空的"),
                     tr("单位自己解决不了的事记在这里：谁来答复，什么时候，答复了什么。月报里写的问"
                        "题也会列在这里。"),
                     screen.session.read_only() ? std::string_view() : tr("新增问题")};
    if (empty_state("##empty", r, state)) start_picker(screen);
    return;
  }
  if (reported > 0) {
    float height = std::min(44 + kReportedRow * reported + 8, r.height / 2);
    draw_reported(screen, cut_bottom(r, height));
  }
  draw_summary(r, tr("{} 个待答复，其中 {} 个逾期",
                     {std::to_string(problems.open), std::to_string(problems.overdue)}));
  show_table(screen, r, tr("问题清单"),
             {{"问题"}, {"提出单位", 112}, {"答复单位", 112}, {"期限", 84}, {"状态", 64}},
             table_rows(problems.rows));
}

void draw_practices_tab(Screen& screen, Rect r) {
  const std::vector<PracticeRow>& practices = screen.state.supervise.practices;
  if (practices.empty()) {
    EmptyState state{
        icon::kNewspaper, tr("还没有经验和动态"),
        tr("典型经验、单位动态、县区动态记在这里：写专报时用得上，考评的宣传推介按它计数。"),
        screen.session.read_only() ? std::string_view() : tr("新增经验动态")};
    if (empty_state("##empty", r, state)) start_practice(screen);
    return;
  }
  draw_summary(r, tr("{} 条，考评的宣传推介按它计数", {std::to_string(practices.size())}));
  show_table(screen, r, tr("经验动态"),
             {{"日期", 76}, {"栏目", 76}, {"标题"}, {"单位", 120}, {"来源", 120}},
             table_rows(practices));
}

}  // namespace minsheng
