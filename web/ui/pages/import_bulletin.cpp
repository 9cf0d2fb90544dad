#include "ui/pages/import_bulletin.h"

#include <imgui.h>

#include <algorithm>
#include <cmath>

#include "generated/icons.h"
#include "ui/pages/import_page.h"
#include "ui/pages/import_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

constexpr float kHead = 40;
constexpr float kTarget = 44;
constexpr float kSection = 32;
constexpr float kEntry = 56;
constexpr float kPlace = 30;
constexpr float kItem = 264;

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
  if (page.built_ledger == page.ledger && page.built_revision == revision) return;
  if (page.built_ledger != page.ledger) page.choices.clear();  // items of another ledger
  page.built_ledger = page.ledger;
  page.built_revision = revision;
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
  draw_text(rest, state, {12, false, theme().text2});
}

// --- The item of an entry ------------------------------------------------------------------------

std::string reason_text(const BulletinRow& row) {
  switch (row.state) {
    case MatchState::proposed:
      return tr("建议：{}", {tr(row.reason)});
    case MatchState::chosen:
      return std::string(tr("你选择的"));
    case MatchState::unsure:
      return std::string(tr("有相近的事项，请选择"));
    case MatchState::none:
      break;
  }
  return std::string(tr("没有对应的事项"));
}

const EntryProposal* proposal_of(const ImportBulletinState& page, const Id& entry) {
  for (const EntryProposal& proposal : page.proposals) {
    if (proposal.entry == entry) return &proposal;
  }
  return nullptr;
}

void draw_item_list(Screen& screen, const Rect& anchor, const BulletinRow& row) {
  ImportBulletinState& page = screen.state.import.bulletin;
  constexpr size_t kMostShown = 10;
  auto lines = static_cast<float>(std::min(page.offered.size() + 1, kMostShown));
  Rect inner;
  if (!begin_popover("##items", anchor, 420, lines * 32 + 8, inner)) return;
  Rect rest = begin_scroll("##lines", inner, 32 * static_cast<float>(page.offered.size() + 1));
  bool none = row.item.empty();
  bool changed = false;
  Id chosen;
  if (menu_line("##none", rest, none ? icon::kCheck : nullptr, tr("不对应事项"), {}, none)) {
    changed = true;
  }
  for (const ItemChoice& choice : page.offered) {
    ImGui::PushID(choice.item.c_str());
    bool on = choice.item == row.item;
    std::string label = choice.label;
    if (!choice.reason.pattern.empty()) label += "　" + tr(choice.reason);
    if (menu_line("##item", rest, on ? icon::kCheck : nullptr, label, {}, on)) {
      changed = true;
      chosen = choice.item;
    }
    ImGui::PopID();
  }
  end_scroll();
  if (changed) {
    page.choices[row.entry] = chosen;
    ImGui::CloseCurrentPopup();
  }
  end_popover();
}

void draw_item_box(Screen& screen, const Rect& box, const BulletinRow& row) {
  ImportBulletinState& page = screen.state.import.bulletin;
  std::string name = tr("「{}」对应的事项", {row.title});
  bool empty = row.item.empty();
  std::string value = empty ? std::string(tr("选择事项")) : row.item_label;
  PressResult state = press_area("##match", box, Role::combobox, name);
  std::string reason = reason_text(row);
  ItemStates states;
  states.expanded = ImGui::IsPopupOpen("##items") ? 1 : 0;
  states.description = reason;
  annotate_last_item(Role::combobox, name, value, states);
  fill(box, theme().surface, 4);
  bool active = state.hovered || state.focused || states.expanded == 1;
  outline(box, active ? theme().text2 : theme().line2, 4);
  if (state.focused) outline(inset(box, -2, -2), theme().ring, 6, 2);
  Rect rest = inset(box, 8, 0);
  draw_icon(cut_right(rest, 12), icon::kChevronDown, 12, theme().text2);
  skip_right(rest, 6);
  draw_text(rest, value, {12, false, empty ? theme().text2 : theme().text}, true);
  tooltip(value, reason);
  if (state.pressed) {
    const EntryProposal* proposal = proposal_of(page, row.entry);
    const Ledger* plan = target_ledger(screen);
    page.offered.clear();
    if (plan && proposal) page.offered = item_choices(*screen.draft, *plan, *proposal);
    ImGui::OpenPopup("##items");
  }
  draw_item_list(screen, box, row);
}

Color reason_color(MatchState state) {
  return state == MatchState::unsure ? theme().slight_ink : theme().text2;
}

// --- Rows ----------------------------------------------------------------------------------------

void choose_entry(Screen& screen, const BulletinRow& row) {
  screen.state.import.bulletin.cursor = row.entry;
  screen.state.import.show_in_source = row.begin;
}

void draw_section(const Rect& row, const BulletinRow& section) {
  fill(row, theme().sunken);
  line_h(row.x, bottom_of(row) - 1, row.width, theme().line);
  draw_heading(inset(row, 16, 0), section.title, 13, 3);
}

void draw_entry(Screen& screen, const Rect& row, const BulletinRow& entry) {
  const Theme& t = theme();
  const ImportBulletinState& page = screen.state.import.bulletin;
  bool selected = page.cursor == entry.entry;
  Rect area = row;
  bool matches = !page.ledger.empty();
  if (matches) area.width -= kItem;
  ItemStates states;
  states.selected = selected ? 1 : 0;
  states.description = entry.figures;
  std::string name = entry.no + " " + entry.title;
  PressResult state = press_area("##entry", area, Role::row, name, states, false);
  tooltip(entry.title, entry.figures);
  if (selected || state.hovered) fill(row, selected ? t.accent_weak : t.hover);
  if (selected) fill({row.x, row.y, 3, row.height}, t.accent_text);
  line_h(row.x, bottom_of(row) - 1, row.width, t.grid);
  Rect rest = inset(row, 16, 6);
  if (matches) {
    Rect side = cut_right(rest, kItem - 16);
    skip_left(side, 12);
    draw_item_box(screen, cut_top(side, 24), entry);
    draw_text(cut_top(side, 20), reason_text(entry), {12, false, reason_color(entry.state)}, true);
  }
  Rect first = cut_top(rest, 24);
  skip_left(first, draw_text(first, entry.no, {12, false, t.text2}, true) + 8);
  draw_text(first, entry.title, {13, selected}, true);
  std::string_view figures = entry.figures.empty() ? tr("本期没有数字") : entry.figures;
  draw_text(cut_top(rest, 20), figures, {12, false, t.text2}, true);
  if (state.pressed) choose_entry(screen, entry);
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

float height_of(const BulletinRow& row) { return row.is_heading ? kSection : kEntry; }

void draw_places(Screen& screen, const Rect& content, float& top) {
  const std::vector<ImportPlace>& places = screen.state.import.view.places;
  if (places.empty()) return;
  BulletinRow heading;
  heading.title = tr("没有读懂的文字");
  draw_section({content.x, top, content.width, kSection}, heading);
  top += kSection;
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
  float height = places.empty() ? 0 : kSection + kPlace * static_cast<float>(places.size());
  for (const BulletinRow& row : rows) height += height_of(row);
  Rect content = begin_scroll("##entries", r, height);
  begin_group(Role::grid, tr("读出的内容"), r);
  float top = content.y;
  for (const BulletinRow& row : rows) {
    Rect box{content.x, top, content.width, height_of(row)};
    top += box.height;
    bool wanted = !row.is_heading && row.entry == screen.state.import.bulletin.cursor;
    if (wanted && screen.state.import.show_in_readout) {
      scroll_to(box.y - content.y, box.height);
      screen.state.import.show_in_readout = false;
    }
    if (!overlaps(box, r)) continue;
    ImGui::PushID(row.entry.c_str());
    if (row.is_heading) {
      draw_section(box, row);
    } else {
      draw_entry(screen, box, row);
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
