// Moves texts and straight fills to whole device pixels, so that they are sharp at 110 %, 125 %,
// 150 %. Works on the finished draw data, so no panel has to think of it. Knows no browser.
#pragma once

struct ImDrawData;

namespace minsheng {

// `density` = device pixels per design pixel. Changes the vertices in place:
// a textured rectangle (glyph) is moved, never resized; a filled rectangle gets whole edges; one
// that is at most three design pixels thin is a line and keeps the same thickness wherever it lies
// (whole device pixels, rounded down, at least one). Curves and slanted edges are left alone: their
// smoothing needs the exact place.
void snap_to_device_pixels(ImDrawData& data, float density);

}  // namespace minsheng
