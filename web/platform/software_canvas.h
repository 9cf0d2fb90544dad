// The software renderer on a 2D canvas: works wherever a page can show a picture.
#pragma once

#include <cstdint>

struct ImDrawData;

namespace minsheng {

// False if #canvas gives no 2D context (it once had another kind, or the browser has none).
bool open_software_canvas();

void render_on_software_canvas(ImDrawData& data, std::uint32_t background);

}  // namespace minsheng
