// Frames on demand, see frame_scheduler.h. Two browser clocks: the animation frame and one timer.
#include "platform/frame_scheduler.h"

#include <emscripten/emscripten.h>
#include <emscripten/eventloop.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>

EM_JS(void, minsheng_publish_frames, (int count), { Module.minshengFrames = count; });

namespace minsheng {
namespace {

constexpr int kFollowingFrames = 3;
constexpr int kMostFramesAtOnce = 16;
constexpr double kCaretWakeMs = 250;  // the caret is on for 0.8 s and off for 0.4 s

struct Scheduler {
  void (*draw)() = nullptr;
  int frames_left = 0;
  bool animation_pending = false;
  bool drawing = false;
  int timer = 0;
  double timer_due = 0;  // emscripten_get_now() when the timer fires; only while timer != 0
  double last_frame_at = 0;
  int frames_drawn = 0;
};
Scheduler scheduler;

EM_BOOL on_animation_frame(double, void*) {
  scheduler.animation_pending = false;
  draw_frame_now();
  return EM_FALSE;
}

void schedule_animation_frame() {
  if (scheduler.animation_pending || scheduler.draw == nullptr) return;
  scheduler.animation_pending = true;
  emscripten_request_animation_frame(on_animation_frame, nullptr);
}

void on_timer(void*) {
  scheduler.timer = 0;
  scheduler.frames_left = std::max(scheduler.frames_left, 1);
  schedule_animation_frame();
}

// Dear ImGui has no event for "the mouse has rested here long enough": wake it for its own timers.
void wake_for_hover_delays() {
  const ImGuiContext& context = *ImGui::GetCurrentContext();
  if (context.HoveredId == 0 && context.HoverItemDelayId == 0) return;
  const float longest =
      std::max(context.Style.HoverDelayNormal, context.Style.HoverStationaryDelay);
  const float passed = std::min(context.HoverItemDelayTimer, context.MouseStationaryTimer);
  if (passed < longest) request_frame_after(1000.0 * (longest - passed) + 10);
}

bool something_is_held() {
  const ImGuiContext& context = *ImGui::GetCurrentContext();
  return ImGui::IsAnyMouseDown() || context.InputEventsQueue.Size > 0;
}

void plan_next_frame() {
  if (something_is_held()) scheduler.frames_left = std::max(scheduler.frames_left, 1);
  if (ImGui::GetIO().WantTextInput) request_frame_after(kCaretWakeMs);
  wake_for_hover_delays();
  if (scheduler.frames_left > 0) schedule_animation_frame();
}

}  // namespace

void start_frames(void (*draw)()) {
  scheduler.draw = draw;
  request_frame();
}

void request_frame() {
  scheduler.frames_left = 1 + kFollowingFrames;
  if (!scheduler.drawing) schedule_animation_frame();
}

void request_frame_after(double milliseconds) {
  const double due = emscripten_get_now() + milliseconds;
  if (scheduler.timer != 0) {
    if (scheduler.timer_due <= due) return;
    emscripten_clear_timeout(scheduler.timer);
  }
  scheduler.timer_due = due;
  scheduler.timer = static_cast<int>(emscripten_set_timeout(on_timer, milliseconds, nullptr));
}

void draw_frame_now() {
  if (scheduler.drawing || scheduler.draw == nullptr) return;
  const double now = emscripten_get_now();
  const double seconds = (now - scheduler.last_frame_at) / 1000.0;
  ImGui::GetIO().DeltaTime = static_cast<float>(std::clamp(seconds, 1e-4, 3600.0));
  scheduler.last_frame_at = now;
  scheduler.frames_left = std::max(0, scheduler.frames_left - 1);
  scheduler.drawing = true;
  scheduler.draw();
  scheduler.drawing = false;
  minsheng_publish_frames(++scheduler.frames_drawn);
  plan_next_frame();
}

void draw_frames_until(bool (*done)()) {
  for (int i = 0; i < kMostFramesAtOnce && !done(); ++i) draw_frame_now();
}

bool frames_are_due() { return scheduler.frames_left > 0; }

// For tests: something given so far is not drawn yet.
extern "C" EMSCRIPTEN_KEEPALIVE int minsheng_frame_is_due() {
  return scheduler.animation_pending ? 1 : 0;
}

}  // namespace minsheng
