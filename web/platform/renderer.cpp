// The choice of a renderer and the change to another one while running, see renderer.h.
#include "platform/renderer.h"

#include <emscripten/emscripten.h>
#include <imgui.h>

#include "platform/canvas.h"
#include "platform/frame_scheduler.h"
#include "platform/gl_renderer.h"
#include "platform/snap.h"
#include "platform/software_canvas.h"

// 0 = no wish, else 1 + RendererKind.
EM_JS(int, minsheng_wished_renderer, (), {
  var wish = /[?#&]renderer=(webgl2|webgl1|software)/.exec(location.search + location.hash);
  return wish ? 1 + [ 'webgl2', 'webgl1', 'software' ].indexOf(wish[1]) : 0;
});

// A canvas that once had a WebGL context never gives a 2D one: put a fresh one in its place.
EM_JS(void, minsheng_replace_canvas, (), {
  var old = document.getElementById('canvas');
  var fresh = old.cloneNode(false);
  old.parentNode.replaceChild(fresh, old);
  Module.canvas = fresh;
});

EM_JS(void, minsheng_publish_renderer, (const char* name),
      { Module.minshengRenderer = UTF8ToString(name); });

namespace minsheng {
namespace {

RendererKind kind = RendererKind::none;

void use(RendererKind chosen) {
  kind = chosen;
  ImGui::GetIO().BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
  minsheng_publish_renderer(renderer_name().data());
}

void change_to_software() {
  close_gl_renderer();
  minsheng_replace_canvas();
  use(open_software_canvas() ? RendererKind::software : RendererKind::none);
  request_frame();
}

bool open(RendererKind wanted) {
  switch (wanted) {
    case RendererKind::webgl2:
      return open_gl_renderer(2, change_to_software);
    case RendererKind::webgl1:
      return open_gl_renderer(1, change_to_software);
    case RendererKind::software:
      minsheng_replace_canvas();
      return open_software_canvas();
    case RendererKind::none:
      return false;
  }
  return false;
}

}  // namespace

RendererKind init_renderer() {
  const int wish = minsheng_wished_renderer();
  const int first = wish == 0 ? 0 : wish - 1;
  for (int i = first; i < static_cast<int>(RendererKind::none); ++i) {
    const RendererKind candidate = static_cast<RendererKind>(i);
    if (!open(candidate)) continue;
    use(candidate);
    return kind;
  }
  use(RendererKind::none);
  return kind;
}

std::string_view renderer_name() {
  switch (kind) {
    case RendererKind::webgl2:
      return "WebGL 2";
    case RendererKind::webgl1:
      return "WebGL 1";
    case RendererKind::software:
      return "Canvas 2D";
    case RendererKind::none:
      break;
  }
  return "-";
}

void begin_renderer_frame() {
  if (kind == RendererKind::webgl2 || kind == RendererKind::webgl1) begin_gl_frame();
}

void render_draw_data(ImDrawData& data, std::uint32_t background) {
  snap_to_device_pixels(data, pixel_density());
  if (kind == RendererKind::software) {
    render_on_software_canvas(data, background);
  } else if (kind != RendererKind::none) {
    render_with_gl(data, background);
  }
}

}  // namespace minsheng
