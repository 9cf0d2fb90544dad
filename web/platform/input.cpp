// Events of the page for Dear ImGui, see input.h.
#include "platform/input.h"

#include <emscripten/emscripten.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cfloat>
#include <cmath>

#include "platform/canvas.h"
#include "platform/frame_scheduler.h"
#include "platform/key_map.h"
#include "platform/text_agent.h"

extern "C" {
void minsheng_listen_to_input();
int minsheng_is_mac();
}

namespace minsheng {
namespace {

constexpr int kButtons = 5;  // KeyboardEvent.buttons and Dear ImGui number them alike: left, right,
                             // middle, back, forward
constexpr float kLinePixels = 33;  // three lines are about the hundred pixels of one notch

int buttons_down = 0;

bool none_waits(ImGuiInputEventType type) {
  const ImVector<ImGuiInputEvent>& queue = ImGui::GetCurrentContext()->InputEventsQueue;
  return std::none_of(queue.begin(), queue.end(),
                      [&](const ImGuiInputEvent& event) { return event.Type == type; });
}
bool text_is_drawn() { return none_waits(ImGuiInputEventType_Text); }
bool press_is_drawn() { return none_waits(ImGuiInputEventType_MouseButton); }

// Dear ImGui gives text and a press of one frame both to the field that is pressed: what was typed
// before the press is drawn before it. The press itself is drawn at once: its field must have the
// keyboard before the next key, since an input method gives its text to nothing else. A cell may
// get its field one frame after the press.
void send_buttons(int buttons) {
  const bool pressed = (buttons & ~buttons_down) != 0;
  if (pressed) draw_frames_until(text_is_drawn);
  for (int i = 0; i < kButtons; ++i) {
    const int bit = 1 << i;
    if ((buttons & bit) != (buttons_down & bit))
      ImGui::GetIO().AddMouseButtonEvent(i, (buttons & bit) != 0);
  }
  buttons_down = buttons;
  if (!pressed) return;
  draw_frames_until(press_is_drawn);
  draw_frame_now();
}

void send_modifiers(int modifiers) {
  ImGuiIO& io = ImGui::GetIO();
  io.AddKeyEvent(ImGuiMod_Ctrl, (modifiers & 1) != 0);
  io.AddKeyEvent(ImGuiMod_Shift, (modifiers & 2) != 0);
  io.AddKeyEvent(ImGuiMod_Alt, (modifiers & 4) != 0);
  io.AddKeyEvent(ImGuiMod_Super, (modifiers & 8) != 0);
}

void send_place(float css_x, float css_y) {
  const float css = css_per_design_pixel();
  ImGui::GetIO().AddMousePosEvent(css_x / css, css_y / css);
}

// How far Dear ImGui scrolls the window under the mouse for a wheel step of 1, so that a pixel
// stays a pixel.
ImVec2 wheel_step() {
  const ImGuiWindow* window = ImGui::GetCurrentContext()->HoveredWindow;
  if (window == nullptr) return {26, 65};
  const float size = window->FontRefSize;
  const float across = std::floor(std::min(2 * size, window->InnerRect.GetWidth() * 0.67F));
  const float down = std::floor(std::min(5 * size, window->InnerRect.GetHeight() * 0.67F));
  return {std::max(1.0F, across), std::max(1.0F, down)};
}

float pixels_per_unit(int delta_mode) {
  if (delta_mode == 1) return kLinePixels;
  if (delta_mode == 2) return ImGui::GetIO().DisplaySize.y * 0.8F * css_per_design_pixel();
  return 1;
}

}  // namespace

// `buttons` as in MouseEvent.buttons; `source` 0 mouse, 1 touch, 2 pen. CSS pixels from the top
// left of the stage.
extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_pointer(float x, float y, int buttons, int source,
                                                      int modifiers) {
  ImGuiIO& io = ImGui::GetIO();
  const ImGuiMouseSource sources[] = {ImGuiMouseSource_Mouse, ImGuiMouseSource_TouchScreen,
                                      ImGuiMouseSource_Pen};
  io.AddMouseSourceEvent(sources[source]);
  send_modifiers(modifiers);
  send_place(x, y);
  send_buttons(buttons);
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_pointer_left() {
  ImGui::GetIO().AddMousePosEvent(-FLT_MAX, -FLT_MAX);
  request_frame();
}

// A press and release at once: a finger's tap, or a click that no pointer made. `buttons`: 1 left,
// 2 right.
extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_tap(float x, float y, int buttons) {
  send_place(x, y);
  send_buttons(buttons);
  send_buttons(0);
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_wheel(float x, float y, int delta_mode,
                                                    int modifiers) {
  send_modifiers(modifiers);
  const float design = pixels_per_unit(delta_mode) / css_per_design_pixel();
  const ImVec2 step = wheel_step();
  const bool sideways = (modifiers & 2) != 0;  // Shift: Dear ImGui turns y into x
  ImGui::GetIO().AddMouseWheelEvent(-x * design / step.x,
                                    -y * design / (sideways ? step.x : step.y));
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_modifiers(int modifiers) {
  send_modifiers(modifiers);
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_key(const char* code, int down, int modifiers) {
  send_modifiers(modifiers);
  const ImGuiKey key = key_of_code(code);
  if (key != ImGuiKey_None) ImGui::GetIO().AddKeyEvent(key, down != 0);
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_focus(int has) {
  if (has == 0) send_buttons(0);
  ImGui::GetIO().AddFocusEvent(has != 0);
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_finish_composition() { finish_composition(); }

void init_input() {
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.MouseDoubleClickTime = 0.4F;  // slower hands than Dear ImGui's, quicker than the systems allow
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.ConfigNavEscapeClearFocusItem = false;  // Tab goes on from where one was
  io.ConfigMacOSXBehaviors = minsheng_is_mac() != 0;
  io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
  io.BackendPlatformName = "minsheng";
  minsheng_listen_to_input();
}

}  // namespace minsheng
