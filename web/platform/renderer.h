// Shows Dear ImGui's draw data on the canvas: WebGL 2, else WebGL 1, else the software renderer on
// a 2D canvas.
// `?renderer=webgl2|webgl1|software` in the page's address (after ? or #) allows only that one and
// what comes after it.
#pragma once

#include <cstdint>
#include <string_view>

struct ImDrawData;

namespace minsheng {

enum class RendererKind { webgl2, webgl1, software, none };

// Picks the first that works. Call after ImGui::CreateContext() and before the first frame. `none`
// only where not even a 2D canvas can be had.
RendererKind init_renderer();

// What is in use now: "WebGL 2", "WebGL 1", "Canvas 2D" or "-". A lost context that does not come
// back within three seconds is replaced by the software renderer.
std::string_view renderer_name();

// Before ImGui::NewFrame().
void begin_renderer_frame();

// Clears to `background` (0xAABBGGRR, as IM_COL32 packs) and draws. Keeps textures up to date
// (RendererHasTextures).
void render_draw_data(ImDrawData& data, std::uint32_t background);

}  // namespace minsheng
