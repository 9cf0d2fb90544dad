#include "ui/pages/assess_criterion.h"

#include <imgui.h>

#include <algorithm>

#include "app/score_words.h"
#include "generated/icons.h"
#include "model/evidence_kinds.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kLine = 36;
constexpr float kLabel = 92;

Rect labelled(Rect& rest, std::string_view label) {
  Rect row = cut_top(rest, kLine);
  draw_text(cut_left(row, kLabel), label, {13, false, theme().text2});
  return middle(row, 28);
}

void draw_figure(Rect& rest, const char* id, std::string_view label, std::string& text,
                 std::string_view hint = {}) {
  Rect box = labelled(rest, label);
  Rect field = cut_left(box, 92);
  text_input(id, field, label, text, {.align = Align::right});
  skip_left(box, 10);
  draw_text(box, hint, {12, false, theme().text2});
}

void draw_words(Rect& rest, const char* id, std::string_view label, std::string& text,
                std::string_view hint = {}) {
  text_input(id, labelled(rest, label), label, text, {.placeholder = hint});
}

void draw_kind_choice(Rect& rest, CriterionDraft& draft) {
  std::vector<std::string> kinds;
  for (int i = 0; i <= static_cast<int>(CriterionKind::veto); ++i) {
    kinds.emplace_back(tr(kind_name(static_cast<CriterionKind>(i))));
  }
  int chosen = static_cast<int>(draft.kind);
  if (select("##kind", labelled(rest, tr("种类")), tr("种类"), kinds, chosen)) {
    draft.kind = static_cast<CriterionKind>(chosen);
  }
}

bool is_required(const CriterionDraft& draft, std::string_view key) {
  return draft.required.empty() ||
         std::find(draft.required.begin(), draft.required.end(), key) != draft.required.end();
}

// All eight are asked for where none is named; one at least stays.
void set_required(CriterionDraft& draft, std::string_view key, bool on) {
  TextList kept;
  for (const Field<Evidence>& kind : evidence_kinds()) {
    bool stays = kind.name == key ? on : is_required(draft, kind.name);
    if (stays) kept.emplace_back(kind.name);
  }
  if (kept.empty()) return;
  draft.required = kept.size() == evidence_kinds().size() ? TextList() : kept;
}

void draw_required(Rect& rest, CriterionDraft& draft) {
  skip_top(rest, 8);
  draw_heading(cut_top(rest, 28), tr("应交的材料"), 13, 3);
  for (const Field<Evidence>& kind : evidence_kinds()) {
    bool on = is_required(draft, kind.name);
    Rect box = middle(cut_top(rest, 28), 24);
    if (checkbox(kind.name.data(), box, tr(kind.label), on)) set_required(draft, kind.name, on);
  }
}

void draw_fields(Rect& rest, CriterionDraft& draft) {
  KindFields has = fields_of_kind(draft.kind);
  bool gives = draft.kind == CriterionKind::practices;
  if (has.points) draw_figure(rest, "##points", tr("满分"), draft.points);
  if (has.per_event) {
    std::string_view label = draft.kind == CriterionKind::findings ? tr("每个错误")
                             : gives                               ? tr("每条加")
                                                                   : tr("每次扣");
    draw_figure(rest, "##event", label, draft.per_event);
  }
  if (has.per_warning) draw_figure(rest, "##warning", tr("每个警告"), draft.per_warning);
  if (has.most) {
    draw_figure(rest, "##most", gives ? tr("最多加") : tr("最多扣"), draft.most,
                tr("不填就是满分"));
  }
  if (has.ranks) {
    draw_words(rest, "##ranks", tr("各名次"), draft.by_rank, tr("3、1.5、0：第一、二、三名"));
    draw_figure(rest, "##further", tr("再往后每名"), draft.per_further_rank);
  }
  if (has.doubled) {
    draw_words(rest, "##doubled", tr("加倍扣的单位"), draft.doubled, tr("单位之间用顿号"));
  }
  if (has.required) draw_required(rest, draft);
}

// How it counts, with the figures as they stand; nothing while they are no numbers.
void draw_formula(Rect& rest, const CriterionDraft& draft) {
  std::optional<Criterion> criterion = criterion_of(draft);
  if (!criterion) return;
  skip_top(rest, 12);
  std::string words = tr(criterion_formula(*criterion));
  Rect box{rest.x, rest.y, rest.width, 52};
  fill(box, theme().sunken, 6);
  draw_paragraph(inset(box, 12, 6), words, {12, false, theme().text2}, 20, 2);
  skip_top(rest, 52);
}

}  // namespace

void draw_criterion_form(Screen& screen, const Rect& r, CriterionDraft& draft) {
  AssessRulesState& state = screen.state.assess.rules;
  ImGui::PushID(draft.code.c_str());
  begin_group(Role::complementary, tr("这一条细则"), r);
  Rect room = r;
  skip_left(room, 1);
  skip_top(room, 1);
  Rect content = begin_scroll("##form", room, state.form_height, theme().surface);
  Rect rest = inset(content, 16, 0);
  rest.height = 1e6f;
  float top = rest.y;
  skip_top(rest, 12);
  draw_words(rest, "##name", tr("名称"), draft.name);
  draw_kind_choice(rest, draft);
  draw_fields(rest, draft);
  draw_formula(rest, draft);
  state.form_height = rest.y - top + 16;
  end_scroll();
  end_group();
  ImGui::PopID();
}

}  // namespace minsheng
