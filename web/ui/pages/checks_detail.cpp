// The finding that is looked at on the page 校核: its arithmetic, the words in the document, the
// way to the item, and the decision about it.
#include <imgui.h>

#include <algorithm>

#include "app/finding_decisions.h"
#include "base/utf8.h"
#include "generated/icons.h"
#include "ui/pages/checks_page.h"
#include "ui/pages/checks_parts.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"
#include "ui/source_box.h"

namespace minsheng {
namespace {

constexpr float kFoot = 44;
constexpr float kExplanation = 72;
constexpr size_t kLongestExplanation = 200;  // characters that people read; more is kept, too

// --- Head ----------------------------------------------------------------------------------------

void draw_head(Screen& screen, Rect& rest) {
  const FindingRow& row = screen.state.checks.detail.row;
  skip_top(rest, 12);
  Rect line = inset(cut_top(rest, 28), kPagePadding, 0);
  Rect next = cut_right(line, 28);
  if (icon_button("##next", next, icon::kArrowDown, tr("下一个问题"))) step_to_finding(screen, 1);
  Rect previous = cut_right(line, 28);
  if (icon_button("##previous", previous, icon::kArrowUp, tr("上一个问题"))) {
    step_to_finding(screen, -1);
  }
  FindingLook look = look_of(row);
  chip(line, tr(look.word), look.ink, look.ground);
  tag(line, row.code);
  skip_top(rest, 6);
  draw_heading(inset(cut_top(rest, 24), kPagePadding, 0), tr(row.rule), 16, 2);
  Rect where = inset(cut_top(rest, 20), kPagePadding, 0);
  draw_text(where, row.where, {13, false, theme().text2});
  skip_top(rest, 12);
  line_h(rest.x, rest.y, rest.width, theme().line);
  skip_top(rest, 1);
}

// --- Places --------------------------------------------------------------------------------------

void go_to_place(Screen& screen, const FindingPlaceView& place) {
  const EditedLedger* current = screen.session.current();
  if (!current || current->ledger().id() != place.ledger) {
    screen.ask(action::OpenLedger{place.ledger, place.item});
    go_to(screen, Page::ledger);
    return;
  }
  show_item(screen, place.item);
}

void draw_way(Screen& screen, const Rect& r, const FindingPlaceView& place) {
  std::string name = place.where;
  if (!place.ledger_title.empty()) name = place.ledger_title + " · " + name;
  bool leads_on = !place.item.empty();
  PressResult state;
  if (leads_on) state = press_area("##place", r, Role::link, tr("去看 {}", {name}));
  if (state.hovered || state.focused) fill(inset(r, 1, 1), theme().hover, 6);
  if (state.focused) outline(inset(r, 1, 1), theme().ring, 6, 2);
  Rect rest = inset(r, 12, 0);
  draw_icon(cut_left(rest, 16), icon::kFileText, 16, theme().text2);
  skip_left(rest, 10);
  if (leads_on) draw_icon(cut_right(rest, 14), icon::kChevronRight, 14, theme().text2);
  if (leads_on) skip_right(rest, 8);
  std::string words = tr(place.line);
  Rect line = cut_right(rest, measure_text(words, 12) + 2);
  draw_text(line, words, {12, false, theme().text2, Align::right}, true);
  skip_right(rest, 12);
  draw_text(rest, name, {13}, leads_on);
  if (state.pressed) go_to_place(screen, place);
}

void draw_places(Screen& screen, Rect& rest) {
  const std::vector<FindingPlaceView>& places = screen.state.checks.detail.places;
  draw_heading(cut_top(rest, 22), tr("在哪里"), 14, 3);
  skip_top(rest, 6);
  for (size_t i = 0; i < places.size(); ++i) {
    ImGui::PushID(static_cast<int>(i));
    Rect way = cut_top(rest, 34);
    outline(way, theme().line, 6);
    draw_way(screen, way, places[i]);
    if (!places[i].source.empty()) {
      skip_top(rest, 6);
      Rect box = cut_top(rest, source_box_height(places[i].source, rest.width));
      draw_source_box(box, places[i].source);
    }
    skip_top(rest, 8);
    ImGui::PopID();
  }
}

// --- Decision ------------------------------------------------------------------------------------

// Decisions belong to the finding's ledger, which becomes the open one.
void decide(Screen& screen, Transaction step, std::string_view done) {
  if (step.changes.empty()) return;
  const ChecksPageState& page = screen.state.checks;
  const Id& ledger = page.detail.places.front().ledger;
  if (screen.session.current()->ledger().id() != ledger) {
    screen.ask(action::OpenLedger{ledger, {}});
  }
  screen.ask(action::Apply{std::move(step)});
  show_toast(screen.state, std::string(done), true);
}

struct Decided {
  const Ledger& ledger;
  const Finding& finding;
  const ActorId& actor;
  std::string now;
};

Decided subject_of(const Screen& screen) {
  const Finding& finding = chosen_finding(screen);
  return {*screen.session.ledger(finding.places.front().ledger), finding, screen.session.actor(),
          screen.session.now()};
}

void settle(Screen& screen) {
  Decided about = subject_of(screen);
  Result<Transaction> step = settle_finding(about.ledger, about.actor, about.now, about.finding,
                                            screen.state.checks.explanation);
  if (!step) return show_error(screen.state, tr(step.error().message));
  decide(screen, step.take(), tr("已注明属实"));
}

void set_aside(Screen& screen) {
  Decided about = subject_of(screen);
  decide(screen,
         set_finding_aside(about.ledger, about.actor, about.now, about.finding,
                           screen.state.checks.explanation),
         tr("已放到「已处理」，以后可以重新打开"));
}

void take_as_one(Screen& screen) {
  Decided about = subject_of(screen);
  bool unit = about.finding.same.of == SameNames::Of::unit;
  decide(screen, join_names(about.ledger, about.actor, about.now, about.finding),
         unit ? tr("已登记别名，两个名称算同一单位") : tr("已登记别名，两个名称算同一指标"));
}

void reopen(Screen& screen) {
  Decided about = subject_of(screen);
  decide(screen, reopen_finding(about.ledger, about.actor, about.now, about.finding),
         tr("已重新打开"));
}

bool is_writing(const Screen& screen) {
  const auto& open = screen.state.long_text;
  return open && open->use == LongTextUse::explanation;
}

void draw_explanation(Screen& screen, Rect& rest) {
  ChecksPageState& page = screen.state.checks;
  draw_heading(cut_top(rest, 22), tr("注明属实"), 14, 3);
  skip_top(rest, 6);
  Rect box = cut_top(rest, kExplanation);
  PressResult state = press_area("##explanation", box, Role::textbox, tr("属实的理由"));
  annotate_last_item(Role::textbox, tr("属实的理由"), page.explanation);
  fill(box, theme().surface, 6);
  outline(box, state.hovered || state.focused ? theme().text2 : theme().line2, 6);
  bool empty = page.explanation.empty();
  draw_paragraph(inset(box, 10, 6),
                 empty ? tr("数字或文字本来就是这样的，写明理由，例如依据的文件、口径。")
                       : std::string_view(page.explanation),
                 {13, false, empty ? theme().text2 : theme().text}, 20, 3);
  skip_top(rest, 4);
  size_t length = to_utf32(page.explanation).size();
  std::string count = std::to_string(length) + " / " + std::to_string(kLongestExplanation);
  Color color = length > kLongestExplanation ? theme().late_ink : theme().text2;
  draw_text(cut_top(rest, 18), count, {12, false, color, Align::right});
  if (is_writing(screen)) {
    screen.state.long_text->place = box;
    screen.state.long_text->visible = true;
  } else if (state.pressed && !screen.session.read_only()) {
    screen.state.long_text = LongTextEdit{.use = LongTextUse::explanation,
                                          .name = std::string(tr("属实的理由")),
                                          .text = page.explanation,
                                          .place = box};
  }
}

void draw_decided(Screen& screen, Rect& rest) {
  const FindingDetail& detail = screen.state.checks.detail;
  draw_heading(cut_top(rest, 22), tr(look_of(detail.row).word), 14, 3);
  skip_top(rest, 4);
  std::string_view said =
      detail.row.decided.empty() ? tr("没有写理由") : std::string_view(detail.row.decided);
  float used = draw_paragraph({rest.x, rest.y, rest.width, 1e4f}, said, {13}, 22);
  skip_top(rest, used);
  draw_text(cut_top(rest, 20), detail.decided_by, {12, false, theme().text2});
}

void draw_join(Screen& screen, Rect& rest, std::string_view why) {
  const SameNames& same = chosen_finding(screen).same;
  if (same.empty()) return;
  bool unit = same.of == SameNames::Of::unit;
  ButtonStyle one{.icon = icon::kLink,
                  .text_size = 13,
                  .tip = unit ? tr("把两个名称登记为一个单位和它的别名，今后不再提示")
                              : tr("把两个名称登记为一个指标和它的别名，今后按同一指标核对"),
                  .disabled = why};
  std::string_view label = unit ? tr("是同一单位") : tr("是同一指标");
  if (button_right("##same", rest, label, one, 28)) take_as_one(screen);
}

void draw_foot(Screen& screen, const Rect& r) {
  fill(r, theme().surface);
  line_h(r.x, r.y, r.width, theme().line);
  Rect rest = inset(r, kPagePadding, 0);
  std::string_view why = why_read_only(screen);
  if (screen.state.checks.detail.row.state != FindingState::open) {
    ButtonStyle again{.icon = icon::kRotateCcw, .text_size = 13, .disabled = why};
    if (button_right("##reopen", rest, tr("重新打开"), again, 28)) reopen(screen);
    return;
  }
  ButtonStyle settled{.kind = ButtonKind::primary,
                      .icon = icon::kCheck,
                      .key = "Ctrl+Enter",
                      .text_size = 13,
                      .disabled = why};
  bool chord = !is_writing(screen) && !screen.session.read_only() &&
               ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_Enter);
  bool pressed = button_right("##settle", rest, tr("注明属实"), settled, 28);
  if (pressed || chord || screen.state.checks.settle) settle(screen);
  screen.state.checks.settle = false;
  ButtonStyle aside{
      .text_size = 13, .tip = tr("先不管它，不算待处理；随时可以重新打开"), .disabled = why};
  if (button_right("##aside", rest, tr("暂不处理"), aside, 28)) set_aside(screen);
  draw_join(screen, rest, why);
  std::string_view note = tr("说明随台账一起上报，市级可见");
  if (measure_text(note, 12) <= rest.width) draw_text(rest, note, {12, false, theme().text2});
}

// --- Body ----------------------------------------------------------------------------------------

void draw_sentences(const FindingDetail& detail, Rect& rest) {
  Rect box{rest.x, rest.y, rest.width, 1e4f};
  float used = draw_paragraph(box, tr(detail.row.text), {14}, 24);
  skip_top(rest, used + 4);
  box = {rest.x, rest.y, rest.width, 1e4f};
  used = draw_paragraph(box, tr(detail.explanation), {12, false, theme().text2}, 20);
  skip_top(rest, used + 16);
}

void draw_body(Screen& screen, const Rect& r) {
  ChecksPageState& page = screen.state.checks;
  Rect content = begin_scroll("##finding", r, page.detail_height, theme().surface);
  Rect rest = inset(content, kPagePadding, 0);
  rest.height = 1e6f;
  float top = rest.y;
  skip_top(rest, 16);
  draw_sentences(page.detail, rest);
  draw_places(screen, rest);
  skip_top(rest, 8);
  if (page.detail.row.state == FindingState::open) {
    draw_explanation(screen, rest);
  } else {
    draw_decided(screen, rest);
  }
  page.detail_height = rest.y - top + 16;
  end_scroll();
}

}  // namespace

void draw_checks_detail(Screen& screen, const Rect& r) {
  if (screen.state.checks.detail.places.empty()) return;
  begin_group(Role::complementary, tr("问题详情"), r);
  Rect rest = r;
  draw_head(screen, rest);
  draw_foot(screen, cut_bottom(rest, kFoot));
  draw_body(screen, rest);
  end_group();
}

}  // namespace minsheng
