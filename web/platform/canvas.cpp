// Canvas size, density, cursor and colour scheme, see canvas.h.
#include "platform/canvas.h"

#include <emscripten/emscripten.h>
#include <imgui.h>

#include "platform/frame_scheduler.h"

extern "C" {
void minsheng_canvas_watch();
void minsheng_canvas_check_ratio();
void minsheng_canvas_set_size(int width, int height);
void minsheng_canvas_set_cursor(int index);
}

namespace minsheng {
namespace {

struct CanvasState {
  CanvasSize device;
  float device_pixel_ratio = 1;
  float user_scale = 1;
  bool dark = false;
  int shown_cursor = -2;  // no ImGuiMouseCursor
};
CanvasState state;

}  // namespace

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_canvas_resized(int width, int height, float ratio) {
  const bool same = width == state.device.width && height == state.device.height &&
                    ratio == state.device_pixel_ratio;
  if (same) return;
  state.device = {width, height};
  state.device_pixel_ratio = ratio;
  request_frame();
  draw_frame_now();  // a resized canvas is empty: fill it before it is shown
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_scheme_changed(int dark) {
  state.dark = dark != 0;
  request_frame();
}

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_wake() { request_frame(); }

void init_canvas() { minsheng_canvas_watch(); }

void update_canvas() {
  ImGuiIO& io = ImGui::GetIO();
  minsheng_canvas_check_ratio();
  const float density = pixel_density();
  minsheng_canvas_set_size(state.device.width, state.device.height);
  io.DisplaySize = ImVec2(static_cast<float>(state.device.width) / density,
                          static_cast<float>(state.device.height) / density);
  io.DisplayFramebufferScale = ImVec2(density, density);
  const int cursor = ImGui::GetMouseCursor();  // of the frame before
  if (cursor == state.shown_cursor) return;
  state.shown_cursor = cursor;
  minsheng_canvas_set_cursor(cursor);
}

void set_user_scale(float scale) {
  if (scale == state.user_scale || scale < 0.5F || scale > 3.0F) return;
  state.user_scale = scale;
  request_frame();
}

float pixel_density() { return state.device_pixel_ratio * state.user_scale; }
float css_per_design_pixel() { return state.user_scale; }
CanvasSize device_size() { return state.device; }
bool system_is_dark() { return state.dark; }

}  // namespace minsheng
