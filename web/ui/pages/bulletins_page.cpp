#include "ui/pages/bulletins_page.h"

#include <imgui.h>

#include <algorithm>

#include "app/status_words.h"
#include "generated/icons.h"
#include "model/words.h"
#include "ui/pages/bulletin_editor.h"
#include "ui/pages/bulletin_rows.h"
#include "ui/pages/figure_form.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"
#include "ui/source_box.h"

namespace minsheng {
namespace {

constexpr float kSideWidth = 420;

const Ledger& open_ledger_of(const Screen& screen) { return screen.session.current()->ledger(); }

bool is_listed(const BulletinsPageState& page, const Id& bulletin) {
  return std::any_of(page.bulletins.begin(), page.bulletins.end(),
                     [&](const BulletinName& one) { return one.id == bulletin; });
}

void refresh_view(Screen& screen) {
  BulletinsPageState& page = screen.state.bulletins;
  const Ledger& ledger = open_ledger_of(screen);
  uint64_t revision = screen.session.revision();
  bool same = page.built_ledger == ledger.id() && page.built_revision == revision &&
              page.built_bulletin == page.bulletin && page.built_entry == page.entry;
  if (same) return;
  page.bulletins = list_bulletins(ledger);
  if (!is_listed(page, page.bulletin)) {
    page.bulletin = page.bulletins.empty() ? Id() : page.bulletins.front().id;
    page.entry.clear();
  }
  page.view = view_bulletin(ledger, page.bulletin);
  page.source = entry_source(ledger, page.entry);
  page.has_items = count_existing(ledger.table<Item>()) > 0;
  page.built_ledger = ledger.id();
  page.built_revision = revision;
  page.built_bulletin = page.bulletin;
  page.built_entry = page.entry;
}

// --- Head ----------------------------------------------------------------------------------------

std::string subtitle(const BulletinView& view) {
  std::string text = view.issuer;
  if (!view.issued.empty()) text += (text.empty() ? "" : "　") + tr("{} 印发", {view.issued});
  if (!view.as_of.empty()) text += (text.empty() ? "" : "　") + tr("数据截至 {}", {view.as_of});
  return text;
}

BulletinState state_of(const Screen& screen, const Id& bulletin) {
  const Bulletin* record = open_ledger_of(screen).find<Bulletin>(bulletin);
  return record ? bulletin_state_of(*record) : BulletinState::read;
}

void draw_draft_button(Screen& screen, Rect& room) {
  std::string label = tr("起草{}专报", {month_text(current_year(screen).month)});
  ButtonStyle style{.icon = icon::kPencilLine,
                    .tip = tr("用台账里这个月的数据写出初稿，再改写、排序"),
                    .disabled = why_read_only(screen)};
  if (button_right("##draft", room, label, style)) {
    screen.state.bulletins.bulletin = draft_bulletin(screen);
  }
}

void draw_head(Screen& screen, Rect& page_rest) {
  BulletinsPageState& page = screen.state.bulletins;
  Rect room = draw_page_head(page_rest, tr("专报"));
  ButtonStyle import{.icon = icon::kFileInput};
  bool written = state_of(screen, page.bulletin) != BulletinState::read;
  if (written) draw_editor_buttons(screen, room, page.bulletin);
  draw_draft_button(screen, room);
  if (button_right("##import", room, tr("导入专报"), import)) screen.ask(action::PickPlan{});
  if (page.bulletins.size() > 1) {
    std::vector<std::string> names;
    int chosen = 0;
    for (const BulletinName& bulletin : page.bulletins) {
      if (bulletin.id == page.bulletin) chosen = static_cast<int>(names.size());
      names.push_back(bulletin.name);
    }
    Rect box = middle(cut_left(room, std::min(320.0f, room.width * 0.6f)), 28);
    if (select("##bulletin", box, tr("哪一期"), names, chosen)) {
      page.bulletin = page.bulletins[static_cast<size_t>(chosen)].id;
    }
    skip_left(room, 12);
  } else {
    const std::string& name = page.bulletins.front().name;
    Rect box = cut_left(room, std::min(measure_text(name, 14, true) + 2, room.width));
    draw_text(box, name, {14, true});
    skip_left(room, 12);
  }
  draw_subtitle(room, subtitle(page.view));
}

// --- Entries -------------------------------------------------------------------------------------

void set_item(Screen& screen, const BulletinRow& row, const Id& item) {
  Edit edit = screen.session.start_edit();
  set_entry_item(edit, open_ledger_of(screen), row.entry, item);
  ask_to_apply(screen, edit, {"修改专报「{}」对应的事项", {row.title}});
}

void offer_items(Screen& screen, const Id& entry) {
  BulletinsPageState& page = screen.state.bulletins;
  const Ledger& ledger = open_ledger_of(screen);
  page.offered.clear();
  for (const EntryProposal& proposal : propose_matches(ledger, ledger)) {
    if (proposal.entry == entry) page.offered = item_choices(ledger, ledger, proposal);
  }
}

// -1 for the entry before the one that is looked at, +1 for the next.
void step_to_entry(BulletinsPageState& page, int step) {
  std::vector<Id> entries;
  for (const BulletinRow& row : page.view.rows) {
    if (!row.is_heading) entries.push_back(row.entry);
  }
  auto at = std::find(entries.begin(), entries.end(), page.entry);
  auto next = at == entries.end() ? 0 : at - entries.begin() + step;
  if (next < 0 || next >= static_cast<std::ptrdiff_t>(entries.size())) return;
  page.entry = entries[static_cast<size_t>(next)];
  page.scroll_to_entry = true;
}

void handle_keys(BulletinsPageState& page) {
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) step_to_entry(page, 1);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) step_to_entry(page, -1);
}

void draw_entry(Screen& screen, const Rect& box, const BulletinRow& row,
                const ListKeyboard& keyboard) {
  BulletinsPageState& page = screen.state.bulletins;
  bool matches = page.has_items && !screen.session.read_only();
  BulletinEntryAnswer answer =
      draw_bulletin_entry(box, row, page.entry == row.entry, matches, page.offered);
  if (answer.pressed) {
    page.entry = row.entry;
    focus_list(keyboard);
  }
  if (answer.opened) offer_items(screen, row.entry);
  if (answer.item) set_item(screen, row, *answer.item);
}

float height_of(const BulletinRow& row) {
  return row.is_heading ? kBulletinSection : kBulletinEntry;
}

void draw_entries(Screen& screen, const Rect& r) {
  BulletinsPageState& page = screen.state.bulletins;
  const std::vector<BulletinRow>& rows = page.view.rows;
  float height = 0;
  for (const BulletinRow& row : rows) height += height_of(row);
  Rect content = begin_scroll("##entries", r, height);
  begin_group(Role::grid, tr("进展"), r);
  ListKeyboard keyboard = list_keyboard(r, {ImGuiKey_UpArrow, ImGuiKey_DownArrow});
  if (keyboard.focused) handle_keys(page);
  float top = content.y;
  for (const BulletinRow& row : rows) {
    Rect box{content.x, top, content.width, height_of(row)};
    top += box.height;
    if (page.scroll_to_entry && !row.is_heading && row.entry == page.entry) {
      scroll_to(box.y - content.y, box.height);
      page.scroll_to_entry = false;
    }
    if (!overlaps(box, r)) continue;
    ImGui::PushID(row.is_heading ? row.title.c_str() : row.entry.c_str());
    if (row.is_heading) {
      draw_bulletin_section(box, row.title);
    } else {
      draw_entry(screen, box, row, keyboard);
    }
    ImGui::PopID();
  }
  draw_list_ring(r, keyboard);
  end_group();
  end_scroll();
}

// --- Side ----------------------------------------------------------------------------------------

void draw_paragraph_down(Rect& rest, std::string_view text, const TextStyle& style, float line) {
  Rect box{rest.x, rest.y, rest.width, 1e4f};
  skip_top(rest, draw_paragraph(box, text, style, line));
}

void draw_source(const BulletinsPageState& page, Rect& rest) {
  draw_heading(cut_top(rest, 30), tr("原文"), 14, 2);
  if (page.source.empty()) {
    draw_paragraph_down(rest, tr("点一条进展，这里显示它的原文。"), {13, false, theme().text2}, 22);
  } else {
    draw_source_box(cut_top(rest, source_box_height(page.source, rest.width)), page.source);
  }
  skip_top(rest, 16);
}

void draw_figures(Screen& screen, Rect& rest) {
  BulletinsPageState& page = screen.state.bulletins;
  const Ledger& ledger = open_ledger_of(screen);
  float height = figure_form_height(ledger, page.entry, page.form, rest.width);
  if (height == 0) return;
  draw_heading(cut_top(rest, 30), tr("数字"), 14, 2);
  draw_figure_form(screen, cut_top(rest, height), ledger, page.entry, page.form);
  skip_top(rest, 16);
}

void draw_uploads(const BulletinView& view, Rect& rest) {
  if (view.uploads.empty()) return;
  draw_heading(cut_top(rest, 30), tr("上传数"), 14, 2);
  std::string text;
  for (const std::string& count : view.uploads) text += (text.empty() ? "" : "　") + count;
  draw_paragraph_down(rest, text, {13}, 22);
  skip_top(rest, 16);
}

void draw_news(const BulletinView& view, Rect& rest) {
  if (view.news.empty()) return;
  draw_heading(cut_top(rest, 30), tr("要闻和动态"), 14, 2);
  for (const NewsRow& news : view.news) {
    std::string head = news.unit.empty() ? std::string(tr(label_of(news.kind))) : news.unit;
    if (!news.date.empty()) head += "　" + news.date;
    draw_paragraph_down(rest, head, {12, false, theme().text2}, 20);
    draw_paragraph_down(rest, news.text, {13}, 22);
    skip_top(rest, 8);
  }
}

void draw_side(Screen& screen, const Rect& r) {
  BulletinsPageState& page = screen.state.bulletins;
  begin_group(Role::complementary, tr("原文和动态"), r);
  Rect content = begin_scroll("##side", r, page.side_height, theme().surface);
  Rect rest = inset(content, kPagePadding, 0);
  rest.height = 1e6f;
  float top = rest.y;
  skip_top(rest, 8);
  draw_source(page, rest);
  draw_figures(screen, rest);
  draw_uploads(page.view, rest);
  draw_news(page.view, rest);
  page.side_height = rest.y - top + 16;
  end_scroll();
  end_group();
}

// Read from a document, or written here: the two ways to the first bulletin.
void draw_no_bulletin(Screen& screen, Rect r) {
  Rect room = draw_page_head(r, tr("专报"));
  ButtonStyle import{.icon = icon::kFileInput};
  if (button_right("##import", room, tr("导入专报"), import)) screen.ask(action::PickPlan{});
  bool has_items = screen.session.current() && !screen.session.read_only() &&
                   count_existing(open_ledger_of(screen).table<Item>()) > 0;
  EmptyState state{
      icon::kNewspaper, tr("这本台账还没有专报"),
      tr("用台账里的数据起草一期，或导入别人写的专报、通报、简报，每条进展对应到事项。"),
      has_items ? tr("起草专报") : tr("导入专报")};
  if (!empty_state("##empty", r, state)) return;
  if (!has_items) return screen.ask(action::PickPlan{});
  screen.state.bulletins.bulletin = draft_bulletin(screen);
}

}  // namespace

void draw_bulletins_page(Screen& screen, const Rect& r) {
  fill(r, theme().surface);
  if (screen.session.current()) refresh_view(screen);
  if (!screen.session.current() || screen.state.bulletins.bulletins.empty()) {
    return draw_no_bulletin(screen, r);
  }
  Rect rest = r;
  draw_head(screen, rest);
  line_h(rest.x, rest.y, rest.width, theme().line);
  skip_top(rest, 1);
  if (state_of(screen, screen.state.bulletins.bulletin) != BulletinState::read) {
    return draw_bulletin_editor(screen, rest, screen.state.bulletins.bulletin);
  }
  Rect side = cut_right(rest, std::min(kSideWidth, rest.width * 0.45f));
  line_v(side.x, side.y, side.height, theme().line);
  skip_left(side, 1);
  draw_side(screen, side);
  draw_entries(screen, rest);
}

}  // namespace minsheng
