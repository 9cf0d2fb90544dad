#include "ui/pages/import_bulletin.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "ui/pages/bulletin_rows.h"
#include "ui/pages/figure_form.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kHead = 40;
constexpr float kTarget = 44;
constexpr float kPlace = 30;
constexpr float kFormPadding = 8;

// --- What is built from the draft and the ledger -------------------------------------------------

const Ledger* target_ledger(const Screen& screen) {
  return screen.session.ledger(screen.state.import.bulletin.ledger);
}

void show_choices(Screen& screen) {
  ImportBulletinState& page = screen.state.import.bulletin;
  page.view =
      view_bulletin_import(*screen.draft, target_ledger(screen), page.proposals, page.choices);
}

void bring_up_to_date(Screen& screen) {
  ImportBulletinState& page = screen.state.import.bulletin;
  const Ledger& draft = screen.draft->edited.ledger();
  if (page.built_draft != draft.id()) {
    page = {};
    page.built_draft = draft.id();
    page.built_ledger = "?";
    const Ledger* likely = likely_ledger(*screen.draft, all_ledgers(screen));
    if (likely) page.ledger = likely->id();
  }
  uint64_t revision = screen.session.revision();
  bool same = page.built_ledger == page.ledger && page.built_revision == revision &&
              page.built_edits == draft.revision();
  if (same) return;
  if (page.built_ledger != page.ledger) page.choices.clear();  // items of another ledger
  page.built_ledger = page.ledger;
  page.built_revision = revision;
  page.built_edits = draft.revision();
  const Ledger* plan = target_ledger(screen);
  page.proposals.clear();
  if (plan) page.proposals = propose_matches(draft, *plan);
  show_choices(screen);
}

// --- Head ----------------------------------------------------------------------------------------

void draw_head(const BulletinImportView& view, const Rect& r) {
  fill(r, theme().subtle);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  Rect rest = inset(r, 16, 0);
  skip_left(rest, draw_heading(rest, tr("读出的内容"), 14, 2) + 12);
  draw_text(rest,
            tr("{} 条进展　{} 个数字　{} 条动态　{} 项上传数",
               {count_text(view.entries), count_text(view.figures), count_text(view.news),
                count_text(view.uploads)}),
            {13, false, theme().text2});
}

// Where the bulletin goes, and how far the items are found.
void draw_target(Screen& screen, const Rect& r) {
  ImportBulletinState& page = screen.state.import.bulletin;
  line_h(r.x, bottom_of(r) - 1, r.width, theme().line);
  Rect rest = inset(r, 16, 0);
  std::vector<std::string> names = {std::string(tr("另建一本台账"))};
  std::vector<Id> ids = {""};
  for (const LedgerEntry& entry : screen.session.ledgers()) {
    names.push_back(entry.title);
    ids.push_back(entry.id);
  }
  auto found = std::find(ids.begin(), ids.end(), page.ledger);
  int chosen = found == ids.end() ? 0 : static_cast<int>(found - ids.begin());
  Rect label = cut_left(rest, std::ceil(measure_text(tr("写入"), 13)) + 9);
  draw_text(label, tr("写入"), {13, false, theme().text2});
  Rect box = middle(cut_left(rest, std::min(220.0f, rest.width * 0.45f)), 28);
  if (select("##ledger", box, tr("写入哪本台账"), names, chosen)) {
    page.ledger = ids[static_cast<size_t>(chosen)];
  }
  skip_left(rest, 12);
  std::string state = page.ledger.empty()
                          ? std::string(tr("专报单独成一本台账，不对应事项"))
                          : tr("{} 条对应到事项，{} 条待你选择",
                               {count_text(page.view.matched), count_text(page.view.unsure)});
  Message mismatch;
  if (const Ledger* plan = target_ledger(screen)) mismatch = mismatch_of(*screen.draft, *plan);
  bool odd = !mismatch.pattern.empty();
  if (odd) state = tr(mismatch);
  draw_text(rest, state, {12, false, odd ? theme().slight_ink : theme().text2});
  tooltip(odd ? std::string_view(state) : "");
}

// --- Rows ----------------------------------------------------------------------------------------

void choose_entry(Screen& screen, const BulletinRow& row) {
  screen.state.import.bulletin.cursor = row.entry;
  screen.state.import.show_in_source = row.begin;
}

const EntryProposal* proposal_of(const ImportBulletinState& page, const Id& entry) {
  for (const EntryProposal& proposal : page.proposals) {
    if (proposal.entry == entry) return &proposal;
  }
  return nullptr;
}

void draw_entry(Screen& screen, const Rect& box, const BulletinRow& row) {
  ImportBulletinState& page = screen.state.import.bulletin;
  bool matches = !page.ledger.empty();
  BulletinEntryAnswer answer =
      draw_bulletin_entry(box, row, page.cursor == row.entry, matches, page.offered);
  if (answer.pressed) choose_entry(screen, row);
  if (answer.opened) {
    const EntryProposal* proposal = proposal_of(page, row.entry);
    const Ledger* plan = target_ledger(screen);
    page.offered.clear();
    if (plan && proposal)
      page.offered = item_choices(screen.draft->edited.ledger(), *plan, *proposal);
  }
  if (answer.item) page.choices[row.entry] = *answer.item;
}

// What no rule understood, below the entries.
void draw_place(Screen& screen, const Rect& row, const ImportPlace& place) {
  PressResult state = press_area("##place", row, Role::link, tr(place.text));
  if (state.hovered || state.focused) fill(row, theme().hover);
  line_h(row.x, bottom_of(row) - 1, row.width, theme().grid);
  Rect rest = inset(row, 16, 0);
  draw_icon(cut_left(rest, 14), icon::kCircleQuestionMark, 14, theme().slight);
  skip_left(rest, 8);
  draw_text(rest, tr(place.text), {13}, true);
  if (state.pressed) go_to_place(screen, place);
}

// Of the figures below the entry that is looked at, else 0.
float form_height(const Screen& screen, const BulletinRow& row, float width) {
  const ImportBulletinState& page = screen.state.import.bulletin;
  if (row.is_heading || row.entry != page.cursor) return 0;
  const Ledger& draft = screen.draft->edited.ledger();
  float height = figure_form_height(draft, row.entry, page.form, width - 32);
  return height > 0 ? height + 2 * kFormPadding : 0;
}

float height_of(const Screen& screen, const BulletinRow& row, float width) {
  return (row.is_heading ? kBulletinSection : kBulletinEntry) + form_height(screen, row, width);
}

void draw_form(Screen& screen, const Rect& r, const BulletinRow& row) {
  fill(r, theme().subtle);
  line_h(r.x, bottom_of(r) - 1, r.width, theme().grid);
  draw_figure_form(screen, inset(r, 16, kFormPadding), screen.draft->edited.ledger(), row.entry,
                   screen.state.import.bulletin.form);
}

void draw_places(Screen& screen, const Rect& content, float& top) {
  const std::vector<ImportPlace>& places = screen.state.import.view.places;
  if (places.empty()) return;
  draw_bulletin_section({content.x, top, content.width, kBulletinSection}, tr("没有读懂的文字"));
  top += kBulletinSection;
  for (const ImportPlace& place : places) {
    ImGui::PushID(place.key.c_str());
    draw_place(screen, {content.x, top, content.width, kPlace}, place);
    ImGui::PopID();
    top += kPlace;
  }
}

void draw_rows(Screen& screen, const Rect& r) {
  const std::vector<BulletinRow> rows = screen.state.import.bulletin.view.rows;
  const std::vector<ImportPlace>& places = screen.state.import.view.places;
  float height = places.empty() ? 0 : kBulletinSection + kPlace * static_cast<float>(places.size());
  for (const BulletinRow& row : rows) height += height_of(screen, row, r.width);
  Rect content = begin_scroll("##entries", r, height);
  begin_group(Role::grid, tr("读出的内容"), r);
  float top = content.y;
  for (const BulletinRow& row : rows) {
    Rect box{content.x, top, content.width, height_of(screen, row, r.width)};
    top += box.height;
    bool wanted = !row.is_heading && row.entry == screen.state.import.bulletin.cursor;
    if (wanted && screen.state.import.show_in_readout) {
      scroll_to(box.y - content.y, box.height);
      screen.state.import.show_in_readout = false;
    }
    if (!overlaps(box, r)) continue;
    ImGui::PushID(row.entry.c_str());
    if (row.is_heading) {
      draw_bulletin_section(box, row.title);
    } else {
      float form = form_height(screen, row, r.width);
      Rect below = cut_bottom(box, form);
      draw_entry(screen, box, row);
      if (form > 0) draw_form(screen, below, row);
    }
    ImGui::PopID();
  }
  draw_places(screen, content, top);
  end_group();
  end_scroll();
}

}  // namespace

bool is_bulletin(const ImportDraft& draft) { return draft.reading.kind == DocumentKind::bulletin; }

void accept_bulletin(Screen& screen) {
  const Ledger* plan = target_ledger(screen);
  if (!plan) return screen.ask(action::AcceptImport{});
  const ImportBulletinState& page = screen.state.import.bulletin;
  screen.ask(action::AcceptBulletin{
      plan->id(), bulletin_transaction(*screen.draft, *plan, page.view, screen.session.actor(),
                                       screen.session.now())});
}

void step_to_entry(Screen& screen, int step) {
  const ImportBulletinState& page = screen.state.import.bulletin;
  std::vector<const BulletinRow*> entries;
  for (const BulletinRow& row : page.view.rows) {
    if (!row.is_heading) entries.push_back(&row);
  }
  if (entries.empty()) return;
  auto at = std::find_if(entries.begin(), entries.end(),
                         [&](const BulletinRow* row) { return row->entry == page.cursor; });
  auto last = static_cast<ptrdiff_t>(entries.size()) - 1;
  ptrdiff_t from = at == entries.end() ? (step > 0 ? -1 : 0) : at - entries.begin();
  choose_entry(screen, *entries[static_cast<size_t>(std::clamp<ptrdiff_t>(from + step, 0, last))]);
  screen.state.import.show_in_readout = true;
}

void draw_import_bulletin(Screen& screen, const Rect& r) {
  bring_up_to_date(screen);
  Rect rest = r;
  begin_group(Role::region, tr("读出的内容"), r);
  draw_head(screen.state.import.bulletin.view, cut_top(rest, kHead));
  draw_target(screen, cut_top(rest, kTarget));
  draw_rows(screen, rest);
  end_group();
  show_choices(screen);
}

}  // namespace minsheng
