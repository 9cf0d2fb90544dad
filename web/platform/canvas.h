// The page's canvas: its size, density, cursor and colour scheme.
//
// Coordinates: everything in Dear ImGui is in design pixels. io.DisplaySize = size of the window in
// CSS pixels / user scale, io.DisplayFramebufferScale = devicePixelRatio × user scale = device
// pixels per design pixel (ocornut/imgui #8733: the scale is applied once, here). At user scale 1 a
// design pixel is a CSS pixel. So the interface is laid out with the plain numbers of the design at
// every density and scale; glyphs are drawn at the true density, and texts and straight fills are
// moved to whole device pixels before they are rendered (see snap.h).
#pragma once

namespace minsheng {

// Watches the size of #stage, the density and the colour scheme; a change draws a frame at once.
void init_canvas();

// Gives the sizes to io, and the wanted cursor to the page. Call before ImGui::NewFrame().
void update_canvas();

// 0.9 … 1.5; like the browser's own zoom, but for this program. Takes effect in the next frame.
void set_user_scale(float scale);

// Device pixels per design pixel.
float pixel_density();

// Design pixels → CSS pixels: multiply.
float css_per_design_pixel();

struct CanvasSize {
  int width = 0, height = 0;
};
// In device pixels: what the browser really shows, so that no pixel is resampled.
CanvasSize device_size();

// The system's wish (prefers-color-scheme).
bool system_is_dark();

}  // namespace minsheng
