#include "ui/pages/import_page.h"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "base/sort_list.h"
#include "generated/icons.h"
#include "ui/pages/import_parts.h"
#include "ui/pages/page_parts.h"
#include "ui/screen.h"

namespace minsheng {
namespace {

// --- What is built from the draft ----------------------------------------------------------------

void build_once(ImportPageState& page, const ImportDraft& draft) {
  page = ImportPageState();
  page.built_ledger = draft.edited.ledger().id();
  page.map.lines = cut_lines(draft.text);
  page.map.line_count =
      1 + static_cast<int>(std::count(draft.text.begin(), draft.text.end(), '\n'));
  page.account = account_for(draft.text, draft.reading.marks);
}

void build_signs(ImportPageState& page) {
  page.signs.clear();
  page.items_to_check.clear();
  for (const ImportPlace& place : page.view.places) {
    bool unread = place.kind == ImportPlaceKind::unread;
    page.signs.push_back({place.span.begin, unread ? ImportFlag::unread : ImportFlag::warning});
    if (!place.item.empty()) page.items_to_check.insert(place.item);
  }
  sort_list(page.signs,
            [](const SourceSign& a, const SourceSign& b) { return a.offset < b.offset; });
}

void build_number_width(ImportPageState& page) {
  page.number_width = 18;
  for (const ImportRow& row : page.view.rows) {
    if (row.kind != ImportRowKind::item || row.no.size() <= 2) continue;
    page.number_width = std::max(page.number_width, std::ceil(measure_text(row.no, 13, true)));
  }
  page.number_width = std::min(page.number_width, 64.0f);
}

void look_for_earlier(Screen& screen) {
  ImportPageState& page = screen.state.import;
  if (page.built_session == screen.session.revision()) return;
  page.built_session = screen.session.revision();
  page.earlier = find_earlier_import(*screen.draft, all_ledgers(screen));
}

void bring_up_to_date(Screen& screen) {
  ImportPageState& page = screen.state.import;
  const ImportDraft& draft = *screen.draft;
  const Ledger& ledger = draft.edited.ledger();
  bool fresh = page.built_ledger != ledger.id();
  if (fresh) build_once(page, draft);
  look_for_earlier(screen);
  bool same = !fresh && page.built_revision == ledger.revision() &&
              page.built_settled == page.settled.size();
  if (same) return;
  page.built_revision = ledger.revision();
  page.built_settled = page.settled.size();
  page.view = view_import(draft, page.settled);
  page.checks.reset();
  page.units = known_units(ledger);
  map_owners(page.map, ledger);
  build_signs(page);
  build_number_width(page);
  if (!ledger.find<Item>(page.cursor)) page.cursor.clear();
}

// --- Head ----------------------------------------------------------------------------------------

void draw_step(Rect& rest, std::string_view text, int step, int current) {
  const Theme& t = theme();
  bool now = step == current;
  bool done = step < current;
  std::string shown = done ? std::string(text) : std::to_string(step) + " " + std::string(text);
  if (done) draw_icon(cut_left(rest, 12), icon::kCheck, 12, t.on);
  if (done) skip_left(rest, 4);
  Rect box = cut_left(rest, std::ceil(measure_text(shown, 13, now)) + 1);
  draw_text(box, shown, {13, now, now ? t.accent_text : t.text2}, true);
  annotate_text(box, text, Role::listitem, {.current = static_cast<std::int8_t>(now ? 1 : -1)});
  skip_left(rest, 6);
  if (step == 3) return;
  draw_icon(cut_left(rest, 12), icon::kChevronRight, 12, t.text2);
  skip_left(rest, 6);
}

float steps_width() {
  return std::ceil(measure_text(tr("选文件"), 13) + measure_text(tr("核对"), 13, true) +
                   measure_text(tr("写入"), 13)) +
         100;
}

void draw_steps(Rect r, int current) {
  begin_group(Role::list, tr("步骤"), r);
  draw_step(r, tr("选文件"), 1, current);
  draw_step(r, tr("核对"), 2, current);
  draw_step(r, tr("写入"), 3, current);
  end_group();
}

void accept(Screen& screen) {
  if (is_bulletin(*screen.draft)) return accept_bulletin(screen);
  if (!finish_import_form(screen)) {
    screen.state.import.form_open = true;
    screen.state.import.show_in_readout = true;
    return show_error(screen.state, tr("没有写入：{}", {screen.state.import.form.error}));
  }
  screen.ask(action::AcceptImport{});
}

std::string_view reason_not_to_accept(const Screen& screen) {
  if (screen.session.read_only()) return tr("这一页是只读的，另一个标签页正在编辑");
  bool bulletin = is_bulletin(*screen.draft);
  int found = bulletin ? screen.state.import.bulletin.view.entries : screen.state.import.view.items;
  if (found == 0) return tr("没有读出事项，没有可以写入的内容");
  return {};
}

void draw_draft_buttons(Screen& screen, Rect& rest) {
  ButtonStyle write{.kind = ButtonKind::primary,
                    .icon = icon::kCheck,
                    .key = "Ctrl+Enter",
                    .disabled = reason_not_to_accept(screen)};
  if (button_right("##accept", rest, tr("写入台账"), write)) accept(screen);
  ButtonStyle cancel{.tip = tr("不写入，什么也不留下")};
  if (button_right("##cancel", rest, tr("取消"), cancel)) screen.ask(action::CancelImport{});
}

void draw_crumb(Screen& screen, Rect& rest) {
  float width = std::ceil(measure_text(tr("台账"), 16)) + 1;
  if (link("##ledger", middle(cut_left(rest, width), 24), tr("台账"), 16)) {
    go_to(screen, Page::ledger);
  }
  Rect slash = cut_left(rest, 32);
  draw_text(slash, "/", {16, false, theme().text2, Align::center}, true);
  bool bulletin = screen.draft && is_bulletin(*screen.draft);
  std::string_view title = bulletin ? tr("导入专报") : tr("导入实施方案");
  skip_left(rest, draw_heading(rest, title, 16, 1) + 12);
}

// The sheet of a workbook can be changed; what was corrected in the other one goes.
void draw_sheets(Screen& screen, Rect& rest) {
  const ImportDraft& draft = *screen.draft;
  std::vector<std::string> names;
  int chosen = 0;
  for (const SheetName& sheet : draft.sheets) {
    if (sheet.name == draft.sheet) chosen = static_cast<int>(names.size());
    names.push_back(sheet.hidden ? tr("{}（隐藏）", {sheet.name}) : sheet.name);
  }
  Rect box = middle(cut_right(rest, std::min(160.0f, rest.width * 0.6f)), 28);
  skip_right(rest, 8);
  if (select("##sheet", box, tr("工作表"), names, chosen)) {
    screen.ask(action::ReadAgain{draft.sheets[static_cast<size_t>(chosen)].name, {}});
  }
}

void draw_origin(Screen& screen, Rect rest) {
  const std::string& name = screen.draft->name;
  draw_column_choices(screen, rest);
  if (screen.draft->sheets.size() > 1) draw_sheets(screen, rest);
  draw_subtitle(rest, name.empty() ? tr("粘贴的文字") : std::string_view(name));
}

void draw_head(Screen& screen, Rect& page) {
  Rect rest = inset(cut_top(page, 48), kPagePadding, 0);
  draw_crumb(screen, rest);
  if (screen.draft) draw_draft_buttons(screen, rest);
  skip_right(rest, 4);
  if (rest.width > steps_width() + 60) {
    draw_steps(cut_right(rest, steps_width()), screen.draft ? 2 : 1);
  }
  skip_right(rest, 12);
  if (screen.draft) draw_origin(screen, rest);
}

// --- Keyboard ------------------------------------------------------------------------------------

bool is_free_for_keys() {
  return !ImGui::GetIO().WantTextInput &&
         !ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
}

void move_cursor(Screen& screen, int step) {
  if (is_bulletin(*screen.draft)) return step_to_entry(screen, step);
  const ImportPageState& page = screen.state.import;
  std::vector<Id> items;
  for (const ImportRow& row : page.view.rows) {
    if (row.kind == ImportRowKind::item && (page.scope == 0 || row.to_check))
      items.push_back(row.id);
  }
  if (items.empty()) return;
  auto found = std::find(items.begin(), items.end(), page.cursor);
  ptrdiff_t at = found == items.end() ? (step > 0 ? -1 : 0) : found - items.begin();
  at = std::clamp<ptrdiff_t>(at + step, 0, static_cast<ptrdiff_t>(items.size()) - 1);
  choose_item(screen, items[static_cast<size_t>(at)]);
}

void handle_keys(Screen& screen) {
  ImportPageState& page = screen.state.import;
  if (ImGui::IsKeyChordPressed(ImGuiKey_F8)) step_to_place(screen, 1);
  if (ImGui::IsKeyChordPressed(ImGuiMod_Shift | ImGuiKey_F8)) step_to_place(screen, -1);
  bool accepts = ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_Enter);
  if (accepts && reason_not_to_accept(screen).empty()) accept(screen);
  if (!is_free_for_keys()) return;
  // The arrows belong to the list and not to the walk from control to control.
  for (ImGuiKey key : {ImGuiKey_UpArrow, ImGuiKey_DownArrow}) {
    ImGui::SetKeyOwner(key, ImGui::GetID("##readout"));
  }
  if (ImGui::IsKeyPressed(ImGuiKey_DownArrow)) move_cursor(screen, 1);
  if (ImGui::IsKeyPressed(ImGuiKey_UpArrow)) move_cursor(screen, -1);
  bool opens = ImGui::IsKeyChordPressed(ImGuiKey_Enter) && !ImGui::GetIO().NavVisible;
  if (opens && !page.cursor.empty()) page.form_open = true;
  bool leaves = ImGui::IsKeyChordPressed(ImGuiKey_Escape) && !screen.state.popup_was_open;
  if (leaves) page.form_open = false;
}

float readout_width(float page_width) {
  if (page_width >= 1400) return 800;
  return std::min(580.0f, std::floor(page_width / 2));
}

}  // namespace

void choose_item(Screen& screen, const Id& item) {
  ImportPageState& page = screen.state.import;
  if (page.cursor != item) {
    if (!finish_import_form(screen)) {
      show_error(screen.state, tr("没有写入：{}", {page.form.error}));
    }
    page.form = ImportFormState();
  }
  page.cursor = item;
  page.show_in_readout = true;
  page.show_place = false;
  const Item* record = screen.draft->edited.ledger().find<Item>(item);
  if (record && !record->spans.empty()) page.show_in_source = record->spans.front().begin;
}

void go_to_place(Screen& screen, const ImportPlace& place) {
  ImportPageState& page = screen.state.import;
  page.place = place.key;
  choose_item(screen, place.item);
  page.show_place = true;
  if (place.span.size() > 0) page.show_in_source = place.span.begin;
}

void step_to_place(Screen& screen, int step) {
  ImportPageState& page = screen.state.import;
  const std::vector<ImportPlace>& places = page.view.places;
  if (places.empty()) return;
  auto found = std::find_if(places.begin(), places.end(),
                            [&](const ImportPlace& place) { return place.key == page.place; });
  auto count = static_cast<ptrdiff_t>(places.size());
  ptrdiff_t at = found == places.end() ? (step > 0 ? 0 : count - 1)
                                       : (found - places.begin() + step + count) % count;
  go_to_place(screen, places[static_cast<size_t>(at)]);
}

void draw_import_page(Screen& screen, const Rect& r) {
  ImportPageState& page = screen.state.import;
  fill(r, theme().surface);
  Rect rest = r;
  if (!screen.draft) {
    if (!page.built_ledger.empty()) page = ImportPageState();
    draw_head(screen, rest);
    line_h(rest.x, rest.y, rest.width, theme().line);
    draw_import_start(screen, rest);
    return;
  }
  bring_up_to_date(screen);
  draw_head(screen, rest);
  line_h(rest.x, rest.y, rest.width, theme().line);
  skip_top(rest, 1);
  draw_import_notice(screen, rest);
  draw_import_account(screen, cut_bottom(rest, kAccountHeight));
  Rect readout = cut_right(rest, readout_width(r.width));
  line_v(readout.x - 1, readout.y, readout.height, theme().line);
  skip_right(rest, 1);
  ImGui::PushID(page.built_ledger.c_str());  // another document begins at its top
  if (is_bulletin(*screen.draft)) {
    draw_import_bulletin(screen, readout);
  } else {
    draw_import_readout(screen, readout);
  }
  draw_import_source(screen, rest);
  ImGui::PopID();
  handle_keys(screen);
}

}  // namespace minsheng
