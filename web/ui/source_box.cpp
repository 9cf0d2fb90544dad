#include "ui/source_box.h"

#include <algorithm>

#include "ui/paint.h"

namespace minsheng {
namespace {

constexpr float kGutter = 36;
constexpr float kLineHeight = 24;
constexpr float kPadding = 8;
constexpr float kSize = 13;

float text_width(float width) { return width - kGutter - 2 * kPadding; }

// The marks within one wrapped piece that begins at byte `offset` of its line.
void draw_piece(const Rect& row, std::string_view piece, uint32_t offset,
                const std::vector<Mark>& marks) {
  auto end = offset + static_cast<uint32_t>(piece.size());
  for (const Mark& mark : marks) {
    uint32_t from = std::max(mark.span.begin, offset);
    uint32_t to = std::min(mark.span.end, end);
    if (from >= to) continue;
    float x = row.x + measure_text(piece.substr(0, from - offset), kSize);
    float width = measure_text(piece.substr(from - offset, to - from), kSize);
    MarkColors colors = mark_colors(mark.role);
    Rect box{x, row.y + 3, width, kLineHeight - 5};
    fill(box, colors.ground, 2);
    line_h(x, bottom_of(box) - 2, width, colors.underline, 2);
  }
  draw_text(row, piece, {kSize}, true);
}

}  // namespace

MarkColors mark_colors(MarkRole role) {
  const Theme& t = theme();
  switch (role) {
    case MarkRole::target:
      return {t.span_target, t.span_target_bg};
    case MarkRole::lead:
    case MarkRole::mechanism:
      return {t.span_lead, t.span_lead_bg};
    case MarkRole::deadline:
      return {t.span_date, t.span_date_bg};
    case MarkRole::unread:
      return {t.span_unread, t.span_unread_bg};
    default:
      return {t.span_head, t.span_head_bg};
  }
}

float source_box_height(const std::vector<MarkedLine>& lines, float width) {
  float height = 2 * kPadding;
  for (const MarkedLine& line : lines) {
    height +=
        kLineHeight * static_cast<float>(wrap_text(line.text, kSize, text_width(width)).size());
  }
  return height;
}

void draw_source_box(const Rect& r, const std::vector<MarkedLine>& lines) {
  fill(r, theme().subtle, 6);
  outline(r, theme().line, 6);
  Rect rest = inset(r, kPadding, kPadding);
  for (const MarkedLine& line : lines) {
    Rect number = rest;
    number.width = kGutter - 12;
    number.height = kLineHeight;
    draw_text(number, std::to_string(line.number), {12, false, theme().text2, Align::right}, true);
    Rect whole{rest.x + kGutter, rest.y, rest.width - kGutter, 0};
    for (std::string_view piece : wrap_text(line.text, kSize, text_width(r.width))) {
      Rect row = cut_top(rest, kLineHeight);
      skip_left(row, kGutter);
      draw_piece(row, piece, static_cast<uint32_t>(piece.data() - line.text.data()), line.marks);
      whole.height += kLineHeight;
    }
    annotate_text(whole, line.text);
  }
}

}  // namespace minsheng
