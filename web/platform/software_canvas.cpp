// Puts the software renderer's pixels on the canvas, see software_canvas.h.
#include "platform/software_canvas.h"

#include <emscripten/emscripten.h>

#include <vector>

#include "platform/canvas.h"
#include "platform/software_renderer.h"

EM_JS(int, minsheng_open_2d, (), {
  Module.minshengContext2d = document.getElementById('canvas').getContext('2d', {alpha : false});
  return Module.minshengContext2d ? 1 : 0;
});

EM_JS(void, minsheng_show_pixels, (const void* pixels, int width, int height), {
  var bytes = new Uint8ClampedArray(HEAPU8.buffer, pixels, width * height * 4);
  Module.minshengContext2d.putImageData(new ImageData(bytes, width, height), 0, 0);
});

namespace minsheng {

bool open_software_canvas() { return minsheng_open_2d() != 0; }

void render_on_software_canvas(ImDrawData& data, std::uint32_t background) {
  static std::vector<std::uint32_t> pixels;
  const CanvasSize size = device_size();
  if (size.width <= 0 || size.height <= 0) return;
  pixels.resize(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height));
  update_software_textures(data);
  draw_in_software(data, background, {pixels.data(), size.width, size.height});
  minsheng_show_pixels(pixels.data(), size.width, size.height);
}

}  // namespace minsheng
