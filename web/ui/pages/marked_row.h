// A row of a document's text with its marks: ground and underline by what the words were read as,
// and an accent on the words that are looked at.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "app/import_draft.h"
#include "ui/theme.h"

namespace minsheng {

// How marked words look. Without underline (role heading) or ground the colour is 0.
struct MarkStyle {
  Color text, ground, underline;
  bool dotted = false;
};
MarkStyle mark_style(MarkRole role);

class MarkedRowPainter {
 public:
  // All three must outlive the painter; marks are in text order.
  MarkedRowPainter(const std::string& text, const std::vector<Mark>& marks,
                   const SpanList& accented)
      : text_(text), marks_(marks), accented_(accented) {}

  // `bytes` of the text on the row that begins at (x, y). Gives the mark under the mouse, or null.
  const Mark* draw(float x, float y, const Span& bytes) const;

 private:
  // Left and right of each mark on the row.
  using Places = std::vector<std::pair<float, float>>;

  std::string_view part(uint32_t begin, uint32_t end) const;
  float width_of(uint32_t begin, uint32_t end) const;
  Places place_marks(float x, const Span& bytes, size_t first, size_t last) const;
  void draw_accent(float x, float y, const Span& bytes) const;
  void draw_piece(float x, float y, uint32_t begin, uint32_t end, Color color) const;
  void draw_words(float x, float y, const Span& bytes, size_t first, const Places& places) const;

  const std::string& text_;
  const std::vector<Mark>& marks_;
  const SpanList& accented_;
};

}  // namespace minsheng
