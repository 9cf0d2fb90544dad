#include "ui/panel_harness.h"

#include <imgui_internal.h>

#include "format/ledger_json.h"

namespace minsheng::testing {
namespace {

// --- A font of boxes -----------------------------------------------------------------------------

bool accept_source(ImFontAtlas*, ImFontConfig*) { return true; }
bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar code) { return code >= 32; }

bool init_baked(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
  baked->Ascent = baked->Size * 0.8f;
  baked->Descent = baked->Ascent - baked->Size;
  return true;
}

bool load_glyph(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*, ImWchar code,
                ImFontGlyph* glyph, float* advance) {
  float width = code < 0x2000 ? baked->Size / 2 : baked->Size;
  if (advance) *advance = width;
  if (!glyph) return true;
  glyph->Codepoint = code & 0x3FFFFFF;  // a bit field
  glyph->AdvanceX = width;
  return true;
}

const ImFontLoader& box_loader() {
  static const ImFontLoader loader = [] {
    ImFontLoader made;
    made.Name = "boxes";
    made.FontSrcInit = accept_source;
    made.FontSrcContainsGlyph = contains_glyph;
    made.FontBakedInit = init_baked;
    made.FontBakedLoadGlyph = load_glyph;
    return made;
  }();
  return loader;
}

void add_font() {
  ImFontConfig config;
  config.FontLoader = &box_loader();
  config.SizePixels = 13;
  ImFont* font = ImGui::GetIO().Fonts->AddFont(&config);
  use_fonts(font, font);
}

// What a renderer would do with textures, without keeping them.
void take_textures() {
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else if (texture->Status != ImTextureStatus_OK) {
      texture->SetTexID(1);
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
}

// --- Edits ---------------------------------------------------------------------------------------

void carry_out(Desk& desk, const Action& action) {
  if (const auto* edit = std::get_if<action::Apply>(&action)) {
    Result<void> applied = desk.session.apply(edit->transaction);
    ENSURE(applied.ok(), "an edit of the ledger was refused");
  }
  if (!desk.draft) return;
  if (const auto* edit = std::get_if<action::ApplyToDraft>(&action)) {
    Result<void> applied = desk.draft->edited.apply(edit->transaction);
    ENSURE(applied.ok(), "an edit of the draft was refused");
  }
  if (std::holds_alternative<action::Undo>(action)) (void)desk.draft->edited.undo(kPanelTime);
  if (std::holds_alternative<action::Redo>(action)) (void)desk.draft->edited.redo(kPanelTime);
}

constexpr LedgerCodec kCodec{to_json, ledger_from_json, transaction_to_json, transaction_from_json};

}  // namespace

Desk::Desk() : store(disk), session(store, kCodec, kPanelActor, [] { return kPanelTime; }) {
  session.load();
}

Screen Desk::screen() {
  return {session, draft ? &*draft : nullptr, incoming ? &*incoming : nullptr, environment, state,
          actions};
}

PanelHarness::PanelHarness(Draw draw, float width, float height, bool draws_windows)
    : draw_(std::move(draw)),
      width_(width),
      height_(height),
      draws_windows_(draws_windows),
      context_(ImGui::CreateContext()) {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.ConfigNavEscapeClearFocusItem = false;  // Tab goes on from where one was
  io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  io.DisplaySize = {width, height};
  io.DeltaTime = 1.0f / 60;
  add_font();
  run_frames(2);
}

PanelHarness::~PanelHarness() {
  use_fonts(nullptr, nullptr);
  for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
    texture->SetTexID(ImTextureID_Invalid);
    texture->SetStatus(ImTextureStatus_Destroyed);
  }
  ImGui::DestroyContext(context_);
}

void PanelHarness::draw_in_window(Screen& screen) {
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({width_, height_});
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
  ImGui::Begin("page", nullptr,
               ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                   ImGuiWindowFlags_NoBringToFrontOnFocus | ImGuiWindowFlags_NoBackground);
  ImGui::PopStyleVar();
  draw_(screen, {0, 0, width_, height_});
  ImGui::End();
}

void PanelHarness::draw_frame() {
  ImGui::NewFrame();
  begin_item_tree();
  size_t before = desk.actions.size();
  Screen screen = desk.screen();
  if (draws_windows_) {
    draw_(screen, {0, 0, width_, height_});
  } else {
    draw_in_window(screen);
  }
  ImGui::Render();
  end_item_tree();
  take_textures();
  if (!desk.carries_out_edits) return;
  for (size_t i = before; i < desk.actions.size(); ++i) carry_out(desk, desk.actions[i]);
}

void PanelHarness::run_frames(int count) {
  for (int i = 0; i < count; ++i) draw_frame();
}

const ScreenItem* PanelHarness::find(Role role, std::string_view name) const {
  return find_item(role, name);
}

const ScreenItem* PanelHarness::find_containing(Role role, std::string_view part) const {
  for (const ScreenItem& item : items()) {
    if (item.role == role && item.name.find(part) != std::string::npos) return &item;
  }
  return nullptr;
}

bool PanelHarness::shows(std::string_view text) const {
  for (const ScreenItem& item : items()) {
    if (item.name == text || item.value == text) return true;
  }
  return false;
}

void PanelHarness::hover_at(float x, float y) {
  ImGui::GetIO().AddMousePosEvent(x, y);
  run_frames(2);
}

void PanelHarness::click_at(float x, float y) {
  hover_at(x, y);
  for (bool down : {true, false}) {
    ImGui::GetIO().AddMouseButtonEvent(ImGuiMouseButton_Left, down);
    run_frames();
  }
  run_frames();
}

bool PanelHarness::hover(Role role, std::string_view name) {
  const ScreenItem* item = find(role, name);
  if (!item) return false;
  Rect r = item->rect;
  hover_at(r.x + r.width / 2, r.y + r.height / 2);
  return true;
}

bool PanelHarness::click(Role role, std::string_view name) {
  const ScreenItem* item = find(role, name);
  if (!item) return false;
  Rect r = item->rect;
  click_at(r.x + r.width / 2, r.y + r.height / 2);
  return true;
}

void PanelHarness::turn_wheel(float lines) {
  ImGui::GetIO().AddMouseWheelEvent(0, lines);
  run_frames(2);
}

void PanelHarness::type(std::string_view text) {
  ImGui::GetIO().AddInputCharactersUTF8(std::string(text).c_str());
  run_frames(2);
}

void PanelHarness::press(ImGuiKeyChord chord) {
  ImGuiIO& io = ImGui::GetIO();
  ImGuiKey key = static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_);
  for (bool down : {true, false}) {
    for (ImGuiKeyChord mod : {ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt}) {
      if (chord & mod) io.AddKeyEvent(static_cast<ImGuiKey>(mod), down);
    }
    io.AddKeyEvent(key, down);
    run_frames(2);
  }
}

bool PanelHarness::fill_in(Role role, std::string_view name, std::string_view text) {
  if (!click(role, name)) return false;
  press(ImGuiMod_Ctrl | ImGuiKey_A);
  press(ImGuiKey_Delete);
  type(text);
  press(ImGuiKey_Enter);
  return true;
}

}  // namespace minsheng::testing
