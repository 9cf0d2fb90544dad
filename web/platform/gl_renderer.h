// WebGL 2 or 1 under Dear ImGui's own OpenGL backend (compiled for ES 2, which both understand),
// with context loss.
#pragma once

#include <cstdint>

struct ImDrawData;

namespace minsheng {

// 2 or 1: creates a context on #canvas. False if the browser refuses; the canvas can then still
// serve another kind. `on_dead` is called when a context was lost for three seconds or could not be
// set up again.
bool open_gl_renderer(int webgl_version, void (*on_dead)());

// Gives back the context's objects; textures will be created anew by whoever draws next.
void close_gl_renderer();

void begin_gl_frame();
void render_with_gl(ImDrawData& data, std::uint32_t background);

}  // namespace minsheng
