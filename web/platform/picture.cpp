// Pictures from the program's side, see picture.h.
#include "platform/picture.h"

#include <emscripten/emscripten.h>

#include "platform/frame_scheduler.h"

extern "C" {
void minsheng_picture_copy(const char* name, int name_length, const char* svg, int svg_length,
                           double width, double height);
}

namespace minsheng {
namespace {

constexpr double kPixelsPerMillimetre = 300 / 25.4;

std::optional<PictureOutcome> outcome;

}  // namespace

extern "C" EMSCRIPTEN_KEEPALIVE void minsheng_picture_done(int what) {
  outcome = static_cast<PictureOutcome>(what);
  request_frame();
}

void copy_to_clipboard(const Picture& picture) {
  minsheng_picture_copy(picture.name.data(), static_cast<int>(picture.name.size()),
                        picture.svg.data(), static_cast<int>(picture.svg.size()),
                        picture.width_mm * kPixelsPerMillimetre,
                        picture.height_mm * kPixelsPerMillimetre);
}

std::optional<PictureOutcome> take_picture_outcome() {
  std::optional<PictureOutcome> taken = outcome;
  outcome.reset();
  return taken;
}

}  // namespace minsheng
