// WebGL contexts for Dear ImGui's OpenGL backend, see gl_renderer.h.
#include "platform/gl_renderer.h"

#include <GLES2/gl2.h>
#include <emscripten/eventloop.h>
#include <emscripten/html5.h>
#include <imgui.h>
#include <imgui_impl_opengl3.h>

#include "platform/canvas.h"
#include "platform/frame_scheduler.h"

namespace minsheng {
namespace {

constexpr char kCanvas[] = "#canvas";
constexpr double kPatienceMs = 3000;

struct GlState {
  EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context = 0;
  bool lost = false;
  void (*on_dead)() = nullptr;
};
GlState gl;

void give_up_if_still_lost(void*) {
  if (gl.context != 0 && gl.lost) gl.on_dead();
}

// The browser has already thrown everything away; only our own records of it are cleared. Returning
// true keeps the right to get a new context on the same canvas.
EM_BOOL on_context_lost(int, const void*, void*) {
  gl.lost = true;
  ImGui_ImplOpenGL3_DestroyDeviceObjects();
  emscripten_set_timeout(give_up_if_still_lost, kPatienceMs, nullptr);
  return EM_TRUE;
}

// Part of WebGL 2; in WebGL 1 extensions that nearly every machine has: 32-bit indices and, for
// Dear ImGui's backend, vertex array objects.
bool enable_extensions(int webgl_version) {
  if (webgl_version == 2) return true;
  return emscripten_webgl_enable_extension(gl.context, "OES_element_index_uint") &&
         emscripten_webgl_enable_extension(gl.context, "OES_vertex_array_object");
}

EM_BOOL on_context_restored(int, const void*, void* version) {
  gl.lost = false;
  if (!enable_extensions(static_cast<int>(reinterpret_cast<std::intptr_t>(version)))) gl.on_dead();
  request_frame();
  return EM_TRUE;
}

EMSCRIPTEN_WEBGL_CONTEXT_HANDLE create_context(int webgl_version) {
  EmscriptenWebGLContextAttributes attributes;
  emscripten_webgl_init_context_attributes(&attributes);
  attributes.majorVersion = webgl_version;
  attributes.minorVersion = 0;
  attributes.alpha = EM_FALSE;
  attributes.depth = EM_FALSE;
  attributes.stencil = EM_FALSE;
  attributes.antialias = EM_FALSE;
  attributes.enableExtensionsByDefault = EM_FALSE;
  return emscripten_webgl_create_context(kCanvas, &attributes);
}

}  // namespace

bool open_gl_renderer(int webgl_version, void (*on_dead)()) {
  gl = GlState{create_context(webgl_version), false, on_dead};
  if (gl.context <= 0) return false;
  emscripten_webgl_make_context_current(gl.context);
  if (!enable_extensions(webgl_version) || !ImGui_ImplOpenGL3_Init("#version 100")) {
    close_gl_renderer();
    return false;
  }
  void* version = reinterpret_cast<void*>(static_cast<std::intptr_t>(webgl_version));
  emscripten_set_webglcontextlost_callback(kCanvas, version, EM_FALSE, on_context_lost);
  emscripten_set_webglcontextrestored_callback(kCanvas, version, EM_FALSE, on_context_restored);
  return true;
}

void close_gl_renderer() {
  emscripten_set_webglcontextlost_callback(kCanvas, nullptr, EM_FALSE, nullptr);
  emscripten_set_webglcontextrestored_callback(kCanvas, nullptr, EM_FALSE, nullptr);
  if (ImGui::GetIO().BackendRendererUserData != nullptr) ImGui_ImplOpenGL3_Shutdown();
  if (gl.context > 0) emscripten_webgl_destroy_context(gl.context);
  gl = GlState{};
}

void begin_gl_frame() {
  if (!gl.lost) ImGui_ImplOpenGL3_NewFrame();
}

void render_with_gl(ImDrawData& data, std::uint32_t background) {
  if (gl.lost) return;
  const CanvasSize size = device_size();
  const ImVec4 colour = ImGui::ColorConvertU32ToFloat4(background);
  glViewport(0, 0, size.width, size.height);
  glDisable(GL_SCISSOR_TEST);
  glClearColor(colour.x, colour.y, colour.z, 1);
  glClear(GL_COLOR_BUFFER_BIT);
  ImGui_ImplOpenGL3_RenderDrawData(&data);
}

}  // namespace minsheng
