// A real <textarea> laid over a field while a long text is edited: the browser's own input method,
// selection, undo and wrapping, and a real field for screen readers. One at a time. Lengths in
// design pixels, colours as IM_COL32.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace minsheng {

struct OverlayPlace {
  float x = 0, y = 0, width = 0, height = 0;
  bool visible = true;  // false: scrolled out of sight; keeps text and keyboard
};

struct OverlayStyle {
  float font_size = 13, line_height = 20;
  float padding_x = 10, padding_y = 6, radius = 6;
  std::uint32_t text = 0xFF000000, ground = 0xFFFFFFFF, border = 0xFFB85614;
};

// Opens with the caret at the end and the keyboard. An overlay that is open is committed first.
void open_text_overlay(const std::string& name, const std::string& text, const OverlayPlace& place,
                       const OverlayStyle& style);

// Follows its field; call in every frame while open.
void move_text_overlay(const OverlayPlace& place);

// Ends it from the program's side. No effect while none is open.
void close_text_overlay(bool commit);

bool text_overlay_is_open();

struct OverlayResult {
  bool committed = false;  // left the field, or Ctrl+Enter; false: Esc
  bool by_key = false;     // Ctrl+Enter
  std::string text;        // what was in it at the end, in both cases
};
// Once after it was closed.
std::optional<OverlayResult> take_overlay_result();

}  // namespace minsheng
