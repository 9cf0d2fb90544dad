#include "ui/interface.h"

#include <imgui.h>

#include "app/field_edit.h"
#include "ui/frame.h"
#include "ui/pages/start_page.h"
#include "ui/palette.h"
#include "ui/toasts.h"

namespace minsheng {
namespace {

void draw_page(Screen& screen, const Rect& r) {
  switch (screen.state.page) {
    case Page::overview:
      return draw_overview_page(screen, r);
    case Page::ledger:
      return draw_ledger_page(screen, r);
    case Page::shares:
      return draw_shares_page(screen, r);
    case Page::report:
      return draw_report_page(screen, r);
    case Page::import:
      return draw_import_page(screen, r);
    case Page::dispatch:
      return draw_dispatch_page(screen, r);
    case Page::assess:
      return draw_assess_page(screen, r);
    case Page::supervise:
      return draw_supervise_page(screen, r);
    case Page::bulletins:
      return draw_bulletins_page(screen, r);
    case Page::papers:
      return draw_papers_page(screen, r);
    case Page::checks:
      return draw_checks_page(screen, r);
    case Page::exchange:
      return draw_exchange_page(screen, r);
    case Page::settings:
      return draw_settings_page(screen, r);
  }
}

// Nothing to show yet, and nothing under way.
bool is_first_use(const Screen& screen) {
  bool elsewhere = screen.state.page == Page::settings || screen.state.page == Page::import;
  return !screen.session.current() && !screen.draft && !screen.incoming && !elsewhere;
}

void draw_body(Screen& screen, Rect rest) {
  const UiState& state = screen.state;
  draw_rail(screen, cut_left(rest, rail_width(rest.width)));
  bool drawer = state.page == Page::ledger && !state.drawer.item.empty();
  if (drawer) draw_item_drawer(screen, cut_right(rest, kDrawerWidth));
  begin_group(Role::main, {}, rest);
  ImGui::PushClipRect({rest.x, rest.y}, {right_of(rest), bottom_of(rest)}, true);
  draw_page(screen, rest);
  ImGui::PopClipRect();
  end_group();
}

bool chord(ImGuiKeyChord keys) { return ImGui::IsKeyChordPressed(keys); }

void handle_shortcuts(Screen& screen) {
  if (chord(ImGuiMod_Ctrl | ImGuiKey_S)) screen.ask(action::SaveBackup{});
  if (chord(ImGuiMod_Ctrl | ImGuiKey_K)) screen.state.palette.wanted = true;
  if (chord(ImGuiKey_F1)) go_to(screen, Page::settings);
  if (chord(ImGuiMod_Ctrl | ImGuiKey_E)) go_to(screen, Page::exchange);
  if (chord(ImGuiMod_Ctrl | ImGuiKey_F)) {
    go_to(screen, Page::ledger);
    screen.state.ledger.focus_search = true;
  }
  if (ImGui::GetIO().WantTextInput) return;  // a text field has its own undo
  if (chord(ImGuiMod_Ctrl | ImGuiKey_Z)) screen.ask(action::Undo{});
  if (chord(ImGuiMod_Ctrl | ImGuiKey_Y)) screen.ask(action::Redo{});
  if (chord(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z)) screen.ask(action::Redo{});
}

// What lies over the frame of a paper is drawn below it, and seen through its holes.
void show_through(UiState& state) {
  PaperPreview& paper = state.paper;
  if (!paper.visible) return;
  paper.dimmed = dialog_is_open();
  paper.holes = windows_over(paper.place);
  paper.takes_mouse = !state.popup_was_open;
}

}  // namespace

void apply_style() {
  ImGuiStyle& style = ImGui::GetStyle();
  style.DisabledAlpha = 1;
  style.WindowBorderSize = 0;
  style.WindowRounding = 0;
  style.WindowPadding = {0, 0};
  style.WindowMinSize = {1, 1};
  style.ChildRounding = 0;
  style.FrameBorderSize = 0;
  style.ItemSpacing = {0, 0};
  style.ScrollbarSize = 10;
  style.Colors[ImGuiCol_WindowBg] = ImGui::ColorConvertU32ToFloat4(packed(theme().page));
  for (int color : {ImGuiCol_ScrollbarBg, ImGuiCol_ScrollbarGrab, ImGuiCol_ScrollbarGrabHovered,
                    ImGuiCol_ScrollbarGrabActive}) {
    style.Colors[color] = {0, 0, 0, 0};  // drawn by end_scroll()
  }
  style.Colors[ImGuiCol_ModalWindowDimBg] = ImGui::ColorConvertU32ToFloat4(packed(theme().scrim));
  style.Colors[ImGuiCol_Text] = ImGui::ColorConvertU32ToFloat4(packed(theme().text));
}

void go_to(Screen& screen, Page page) {
  if (screen.state.page != page) forget_seen(screen.state);
  screen.state.page = page;
}

void ask_to_apply(Screen& screen, Edit& edit, Message label) {
  if (edit.empty()) return;
  screen.ask(action::Apply{edit.finish(screen.session.now(), std::move(label))});
}

std::string_view why_read_only(const Screen& screen) {
  return screen.session.read_only() ? tr("这一页是只读的") : std::string_view();
}

void ask_to_set(Screen& screen, const RecordRef& record, std::string_view field, FieldValue value) {
  const EditedLedger* current = screen.session.current();
  if (!current) return;
  Edit edit = screen.session.start_edit();
  std::string label;
  visit_record_type(record.type, [&](auto type) {
    using Record = typename decltype(type)::type;
    const Field<Record>* line = find_field<Record>(field);
    if (line) label = line->label;
  });
  Result<void> done = set_field(edit, current->ledger(), record, field, std::move(value));
  if (!done) return show_error(screen.state, tr(done.error().message));
  ask_to_apply(screen, edit, {"修改{}", {label}});
}

void draw_interface(Screen& screen) {
  ImVec2 size = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize(size);
  ImGui::Begin("##page", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus |
                   ImGuiWindowFlags_NoScrollWithMouse);
  if (screen.state.long_text) screen.state.long_text->visible = false;
  screen.state.paper.visible = false;
  refresh_findings(screen);
  if (form_in_hand(screen) && !belongs_to_form(screen.state.page)) screen.state.page = Page::report;
  Rect rest{0, 0, size.x, size.y};
  bool first_use = is_first_use(screen);
  draw_top_bar(screen, cut_top(rest, kTopBarHeight), first_use);
  if (has_banner(screen)) draw_banner(screen, cut_top(rest, kBannerHeight));
  draw_status_bar(screen, cut_bottom(rest, kStatusBarHeight));
  if (first_use) {
    draw_start_page(screen, rest);
  } else {
    draw_body(screen, rest);
  }
  draw_palette(screen);
  handle_shortcuts(screen);
  screen.state.popup_was_open =
      ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
  ImGui::End();
  bool has_account = screen.draft && screen.state.page == Page::import;
  float foot = kStatusBarHeight + (has_account ? kAccountHeight : 0);
  draw_toasts(screen, {0, 0, size.x, size.y}, size.y - foot);
  show_through(screen.state);
}

}  // namespace minsheng
