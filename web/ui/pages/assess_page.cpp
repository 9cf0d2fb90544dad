#include "ui/pages/assess_page.h"

#include <imgui.h>

#include "app/frozen_quarter.h"
#include "app/score_words.h"
#include "generated/icons.h"
#include "ui/pages/assess_drawer.h"
#include "ui/pages/assess_table.h"
#include "ui/pages/dialog_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/pages/papers_page.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

Quarter wanted_quarter(const AssessPageState& page, const YearState& year) {
  bool fits = page.chosen && page.chosen->year == year.progress.year;
  return fits ? *page.chosen : quarter_of(year.month);
}

// Another ledger: what was chosen in the last one says nothing here.
void leave_ledger(AssessPageState& page, const Id& ledger) {
  page = {};
  page.ledger = ledger;
}

void refresh_view(Screen& screen) {
  AssessPageState& page = screen.state.assess;
  const YearState& year = current_year(screen);
  if (page.ledger != year.ledger) leave_ledger(page, year.ledger);
  Quarter quarter = wanted_quarter(page, year);
  if (page.built_for == year.changes && page.view.quarter == quarter) return;
  if (page.checked != year.revision) {
    page.findings = assessed_findings(screen.session.current()->ledger());
    page.checked = year.revision;
  }
  page.view = view_assessment(assess_subject(screen), quarter);
  page.built_for = year.changes;
  if (page.mode == AssessMode::since && page.view.changed == 0) page.mode = AssessMode::scores;
}

void freeze(Screen& screen) {
  const AssessView& view = screen.state.assess.view;
  std::string name(tr(quarter_name(view.quarter)));
  Edit edit = screen.session.start_edit();
  Result<void> done =
      freeze_quarter(edit, screen.session.current()->ledger(), view.sheet, screen.session.now());
  if (!done) return show_error(screen.state, tr(done.error().message));
  ask_to_apply(screen, edit, {"审定{}考评", {std::string(quarter_name(view.quarter))}});
  show_toast(screen.state, tr("{}已审定，得分从此不变", {name}), true);
}

void unfreeze(Screen& screen) {
  const AssessView& view = screen.state.assess.view;
  std::string name(tr(quarter_name(view.quarter)));
  Edit edit = screen.session.start_edit();
  Result<void> done = unfreeze_quarter(edit, screen.session.current()->ledger(), view.quarter);
  if (!done) return show_error(screen.state, tr(done.error().message));
  ask_to_apply(screen, edit, {"取消审定{}考评", {std::string(quarter_name(view.quarter))}});
  show_toast(screen.state, tr("{}已取消审定，得分随数据重新计算", {name}), true);
}

std::string subtitle(const AssessView& view) {
  std::string text = tr(
      "{} 年{}", {std::to_string(view.quarter.year), std::string(tr(quarter_name(view.quarter)))});
  if (view.sheet.units.empty()) return text;
  text += "　" + tr("{} 家", {count_text(static_cast<int>(view.sheet.units.size()))});
  if (!view.frozen_on.empty()) return text + "　" + tr("已审定 {}", {view.frozen_on});
  if (!view.over) text += "　" + std::string(tr("本季没有结束，得分未定"));
  return text;
}

void draw_freeze_button(Screen& screen, Rect& room) {
  const AssessView& view = screen.state.assess.view;
  bool frozen = !view.frozen_on.empty();
  ButtonStyle style{.kind = frozen ? ButtonKind::normal : ButtonKind::primary,
                    .icon = frozen ? icon::kRotateCcw : icon::kStamp};
  style.disabled = why_read_only(screen);
  if (!frozen && !view.over) style.disabled = tr("本季还没有结束，不能审定");
  if (!frozen && view.sheet.units.empty()) style.disabled = tr("没有可以审定的得分");
  if (!frozen) style.tip = tr("保存这张得分表和所用的细则，以后改数据、改细则都不会变");
  std::string_view label = frozen ? tr("取消审定") : tr("审定本季");
  if (!button_right("##freeze", room, label, style)) return;
  if (!frozen) return freeze(screen);
  screen.state.assess.asks_to_unfreeze = true;
}

void draw_unfreeze_dialog(Screen& screen) {
  AssessPageState& page = screen.state.assess;
  if (page.view.frozen_on.empty()) page.asks_to_unfreeze = false;
  if (!page.asks_to_unfreeze) return;
  std::string name(tr(quarter_name(page.view.quarter)));
  Question question{"##unfreeze", tr("取消{}的审定？", {name}), {}, tr("取消审定"), tr("保留审定")};
  question.paragraphs.push_back(
      tr("{}审定的得分表不再作数，得分随现在的数据和细则重新计算。", {page.view.frozen_on}));
  if (page.view.changed > 0) {
    question.paragraphs.push_back(
        tr("审定后数据有变化，{} 家的分数会和审定的不同。", {count_text(page.view.changed)}));
  }
  question.paragraphs.emplace_back(tr("这一步可以撤销。"));
  if (draw_question(question, page.asks_to_unfreeze)) unfreeze(screen);
}

void draw_header(Screen& screen, Rect& rest) {
  AssessPageState& page = screen.state.assess;
  Rect room = draw_page_head(rest, tr("考评"));
  draw_freeze_button(screen, room);
  draw_paper_button(screen, room, "assessment-result");
  ButtonStyle copy{.icon = icon::kCopy, .tip = tr("复制成表格文字，可以粘贴到 Excel、WPS")};
  if (page.view.sheet.units.empty()) copy.disabled = tr("没有得分可以复制");
  if (button_right("##copy", room, tr("复制得分表"), copy)) {
    screen.ask(action::CopyText{score_table_text(page.view.sheet), std::string(tr("得分表"))});
  }
  if (button_right("##compare", room, tr("比较细则"), {.icon = icon::kGitCompare})) {
    page.mode = AssessMode::compare;
  }
  if (button_right("##rules", room, tr("细则"), {.icon = icon::kSlidersHorizontal})) {
    page.mode = AssessMode::rules;
  }
  draw_subtitle(room, subtitle(page.view));
}

void draw_tools(Screen& screen, const Rect& r) {
  AssessPageState& page = screen.state.assess;
  Rect rest = inset(r, kPagePadding, 0);
  std::vector<Segment> segments;
  for (int number = 1; number <= 4; ++number) {
    bool frozen = page.view.frozen[static_cast<size_t>(number - 1)];
    segments.push_back({.label = tr(quarter_name({page.view.quarter.year, number})),
                        .icon = frozen ? icon::kLock : nullptr,
                        .note = frozen ? tr("已审定") : std::string_view()});
  }
  int chosen = page.view.quarter.number - 1;
  Rect box = middle(cut_left(rest, segmented_width(segments)), 28);
  if (segmented("##quarter", box, tr("季度"), segments, chosen)) {
    page.chosen = Quarter{page.view.quarter.year, chosen + 1};
    page.form = {};
  }
  skip_left(rest, 16);
  if (page.view.sheet.units.empty()) return;
  draw_text(rest, tr("点任一分数，看它从哪个数算来"), {12, false, theme().text2, Align::right});
}

// A strip that says what one should know about the sheet below.
void draw_strip(Rect& rest, std::string_view text, std::string_view more, bool* pressed) {
  Rect box = cut_top(rest, 36);
  fill(box, theme().slight_bg);
  line_h(box.x, bottom_of(box) - 1, box.width, theme().line);
  Rect line = inset(box, kPagePadding, 0);
  draw_icon(cut_left(line, 16), icon::kInfo, 16, theme().slight_ink);
  skip_left(line, 8);
  if (pressed) {
    Rect end = cut_right(line, measure_text(more, 13) + 2);
    *pressed = link("##more", middle(end, 20), more);
    skip_right(line, 12);
  }
  draw_text(line, text, {13});
}

void draw_notes(Screen& screen, Rect& rest) {
  AssessPageState& page = screen.state.assess;
  const AssessView& view = page.view;
  if (view.problem && !view.sheet.units.empty()) {
    draw_strip(rest, tr(*view.problem), {}, nullptr);
  }
  if (view.changed == 0) return;
  bool pressed = false;
  draw_strip(
      rest,
      tr("审定后数据有变化：{} 家的分数会不同。审定的得分不变。", {std::to_string(view.changed)}),
      tr("看差别"), &pressed);
  if (pressed) page.mode = AssessMode::since;
}

void draw_empty(Screen& screen, const Rect& r) {
  AssessPageState& page = screen.state.assess;
  const AssessView& view = page.view;
  std::string name(tr(quarter_name(view.quarter)));
  if (view.problem) {
    std::string why = tr(*view.problem);
    EmptyState state{icon::kTriangleAlert, tr("得分表读不出来"), why};
    empty_state("##unreadable", r, state);
    return;
  }
  if (!view.begun) {
    std::string title = tr("{}还没有开始", {name});
    std::string sentence = tr("到了{}月，这里按报送的数据给各牵头单位计分。",
                              {std::to_string(view.quarter.first_month())});
    EmptyState state{icon::kClipboardCheck, title, sentence, tr("看细则")};
    if (empty_state("##future", r, state)) page.mode = AssessMode::rules;
    return;
  }
  EmptyState state{icon::kClipboardCheck, tr("还没有可以考评的单位"),
                   tr("考评按事项的牵头单位计分。先导入实施方案，或在台账里给事项写上牵头单位。"),
                   tr("去台账")};
  if (empty_state("##no-units", r, state)) go_to(screen, Page::ledger);
}

void draw_scores(Screen& screen, Rect rest) {
  AssessPageState& page = screen.state.assess;
  if (chosen_unit(page)) draw_assess_drawer(screen, cut_right(rest, 420));
  draw_header(screen, rest);
  draw_tools(screen, cut_top(rest, 44));
  draw_notes(screen, rest);
  draw_unfreeze_dialog(screen);
  if (page.view.sheet.units.empty()) return draw_empty(screen, rest);
  draw_assess_table(screen, rest);
}

}  // namespace

AssessSubject assess_subject(Screen& screen) {
  const YearState& year = screen.state.year;
  return {screen.session.current()->ledger(), year.progress, year.rules,
          screen.state.assess.findings, screen.session.now()};
}

void draw_back_to_scores(Screen& screen, Rect& room) {
  bool busy = ImGui::GetIO().WantTextInput || screen.state.popup_was_open || screen.state.long_text;
  bool escape = !busy && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
  ButtonStyle style{.icon = icon::kArrowLeft, .key = "Esc"};
  bool pressed = button_right("##back", room, tr("返回得分表"), style);
  if (pressed || escape) screen.state.assess.mode = AssessMode::scores;
}

const UnitScore* chosen_unit(const AssessPageState& page) {
  for (const UnitScore& unit : page.view.sheet.units) {
    if (!page.unit.empty() && unit.unit == page.unit) return &unit;
  }
  return nullptr;
}

void draw_assess_page(Screen& screen, const Rect& r) {
  if (!screen.session.current()) return;
  refresh_view(screen);
  fill(r, theme().surface);
  switch (screen.state.assess.mode) {
    case AssessMode::scores:
      return draw_scores(screen, r);
    case AssessMode::rules:
      return draw_assess_rules(screen, r);
    case AssessMode::compare:
      return draw_assess_compare(screen, r);
    case AssessMode::since:
      return draw_assess_since(screen, r);
  }
}

}  // namespace minsheng
