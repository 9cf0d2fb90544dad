// The clipboard for Dear ImGui and the program, see clipboard.h.
#include "platform/clipboard.h"

#include <emscripten/emscripten.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <deque>
#include <utility>

#include "platform/frame_scheduler.h"

extern "C" {
void minsheng_clipboard_listen();
void minsheng_clipboard_set(const char* text, int text_length, const char* html, int html_length);
}

namespace minsheng {
namespace {

std::string content;  // what Dear ImGui gets when it pastes
std::deque<Pasted> pasted;
bool copied = false;

// Presses Ctrl (on a Mac Cmd) and a key, for Dear ImGui only.
void press_chord(ImGuiKey key) {
  ImGuiIO& io = ImGui::GetIO();
  const ImGuiKey main = io.ConfigMacOSXBehaviors ? ImGuiMod_Super : ImGuiMod_Ctrl;
  io.AddKeyEvent(main, true);
  io.AddKeyEvent(key, true);
  io.AddKeyEvent(key, false);
  io.AddKeyEvent(main, false);
}

// What was typed before the chord is drawn before it.
bool chord_is_drawn() { return copied || ImGui::GetCurrentContext()->InputEventsQueue.Size == 0; }

void set_text(ImGuiContext*, const char* text) { copy_to_clipboard(text); }
const char* get_text(ImGuiContext*) { return content.c_str(); }

}  // namespace

// 67 (C) or 88 (X), within the browser's copy or cut event.
extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_clipboard_chord(int letter) {
  copied = false;
  press_chord(letter == 88 ? ImGuiKey_X : ImGuiKey_C);
  draw_frames_until(chord_is_drawn);
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_pasted(const char* text, int text_length,
                                                     const char* html, int html_length) {
  Pasted given{std::string(text, static_cast<std::size_t>(text_length)),
               std::string(html, static_cast<std::size_t>(html_length))};
  content = given.text;
  if (ImGui::GetIO().WantTextInput) {
    press_chord(ImGuiKey_V);
  } else {
    pasted.push_back(std::move(given));
  }
  request_frame();
}

void init_clipboard() {
  ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
  platform.Platform_SetClipboardTextFn = set_text;
  platform.Platform_GetClipboardTextFn = get_text;
  minsheng_clipboard_listen();
}

void copy_to_clipboard(const std::string& text, const std::string& html) {
  content = text;
  copied = true;
  minsheng_clipboard_set(text.data(), static_cast<int>(text.size()), html.data(),
                         static_cast<int>(html.size()));
}

std::optional<Pasted> take_pasted() {
  if (pasted.empty()) return std::nullopt;
  Pasted first = std::move(pasted.front());
  pasted.pop_front();
  return first;
}

}  // namespace minsheng
