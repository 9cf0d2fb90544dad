// The overlay editor from the program's side, see text_overlay.h.
#include "platform/text_overlay.h"

#include <emscripten/emscripten.h>

#include "platform/canvas.h"
#include "platform/frame_scheduler.h"

extern "C" {
void minsheng_overlay_open(const char* name, int name_length, const char* text, int text_length);
void minsheng_overlay_focus();
void minsheng_overlay_place(double x, double y, double width, double height, int visible);
void minsheng_overlay_dress(double size, double line, double padding_x, double padding_y,
                            double radius, unsigned text, unsigned ground, unsigned border);
void minsheng_overlay_end(int commit);
}

namespace minsheng {
namespace {

bool is_open = false;
std::optional<OverlayResult> result;

double css(float design) { return static_cast<double>(design * css_per_design_pixel()); }

}  // namespace

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_overlay_ended(const char* text, int length,
                                                            int ending) {
  is_open = false;
  result =
      OverlayResult{ending != 0, ending == 2, std::string(text, static_cast<std::size_t>(length))};
  request_frame();
}

void open_text_overlay(const std::string& name, const std::string& text, const OverlayPlace& place,
                       const OverlayStyle& style) {
  minsheng_overlay_open(name.data(), static_cast<int>(name.size()), text.data(),
                        static_cast<int>(text.size()));
  is_open = true;
  minsheng_overlay_dress(css(style.font_size), css(style.line_height), css(style.padding_x),
                         css(style.padding_y), css(style.radius), style.text, style.ground,
                         style.border);
  move_text_overlay(place);
  minsheng_overlay_focus();
}

void move_text_overlay(const OverlayPlace& place) {
  if (!is_open) return;
  minsheng_overlay_place(css(place.x), css(place.y), css(place.width), css(place.height),
                         place.visible ? 1 : 0);
}

void close_text_overlay(bool commit) { minsheng_overlay_end(commit ? 1 : 0); }

bool text_overlay_is_open() { return is_open; }

std::optional<OverlayResult> take_overlay_result() {
  std::optional<OverlayResult> taken = std::move(result);
  result.reset();
  return taken;
}

}  // namespace minsheng
