#include "ui/pages/marked_row.h"

#include <imgui.h>

#include <algorithm>

#include "app/source_map.h"
#include "ui/pages/source_wrap.h"
#include "ui/paint.h"

namespace minsheng {
namespace {

void draw_ground(const Rect& box, const MarkStyle& style) {
  if (style.ground) fill(box, style.ground, 2);
  if (!style.underline) return;
  float y = bottom_of(box) - 2;
  if (style.dotted) {
    dotted_line_h(box.x, y, box.width, style.underline);
  } else {
    line_h(box.x, y, box.width, style.underline, 2);
  }
}

}  // namespace

MarkStyle mark_style(MarkRole role) {
  const Theme& t = theme();
  switch (role) {
    case MarkRole::target:
      return {t.text, t.span_target_bg, t.span_target};
    case MarkRole::lead:
      return {t.text, t.span_lead_bg, t.span_lead};
    case MarkRole::deadline:
      return {t.text, t.span_date_bg, t.span_date};
    case MarkRole::heading:
    case MarkRole::number:
      return {t.text2, t.span_head_bg, 0};
    case MarkRole::unread:
      return {t.text, t.span_unread_bg, t.span_unread, true};
    case MarkRole::prose:
      return {t.text2, 0, 0};
    case MarkRole::item:
    case MarkRole::mechanism:
      break;
  }
  return {t.text, 0, 0};
}

const Mark* MarkedRowPainter::draw(float x, float y, const Span& bytes) const {
  auto [first, last] = marks_within(marks_, bytes);
  const Mark* under_mouse = nullptr;
  Places places = place_marks(x, bytes, first, last);
  for (size_t i = first; i < last; ++i) {
    const auto [left, right] = places[i - first];
    draw_ground({left, y + 2, right - left, kSourceRow - 3}, mark_style(marks_[i].role));
    bool over = ImGui::IsMouseHoveringRect({left, y}, {right, y + kSourceRow});
    if (over) under_mouse = &marks_[i];
  }
  draw_accent(x, y, bytes);
  draw_words(x, y, bytes, first, places);
  return under_mouse;
}

std::string_view MarkedRowPainter::part(uint32_t begin, uint32_t end) const {
  return std::string_view(text_).substr(begin, end - begin);
}

float MarkedRowPainter::width_of(uint32_t begin, uint32_t end) const {
  return measure_text(part(begin, end), kSourceTextSize);
}

MarkedRowPainter::Places MarkedRowPainter::place_marks(float x, const Span& bytes, size_t first,
                                                       size_t last) const {
  Places places;
  uint32_t at = bytes.begin;
  for (size_t i = first; i < last; ++i) {
    uint32_t begin = std::max(marks_[i].span.begin, bytes.begin);
    uint32_t end = std::min(marks_[i].span.end, bytes.end);
    float left = x + width_of(at, begin);
    x = left + width_of(begin, end);
    places.push_back({left, x});
    at = end;
  }
  return places;
}

void MarkedRowPainter::draw_accent(float x, float y, const Span& bytes) const {
  for (const Span& span : accented_) {
    uint32_t begin = std::max(span.begin, bytes.begin);
    uint32_t end = std::min(span.end, bytes.end);
    if (begin >= end) continue;
    Rect box{x + width_of(bytes.begin, begin), y + 2, width_of(begin, end), kSourceRow - 3};
    fill(box, theme().accent_mid, 2);
    outline(box, theme().accent_text, 2);
  }
}

void MarkedRowPainter::draw_piece(float x, float y, uint32_t begin, uint32_t end,
                                  Color color) const {
  Rect box{x, y, width_of(begin, end) + 4, kSourceRow};
  draw_text(box, part(begin, end), {kSourceTextSize, false, color}, true);
}

void MarkedRowPainter::draw_words(float x, float y, const Span& bytes, size_t first,
                                  const Places& places) const {
  uint32_t at = bytes.begin;
  for (size_t i = 0; i < places.size(); ++i) {
    const Mark& mark = marks_[first + i];
    uint32_t begin = std::max(mark.span.begin, bytes.begin);
    uint32_t end = std::min(mark.span.end, bytes.end);
    if (at < begin) draw_piece(x, y, at, begin, theme().text2);
    draw_piece(places[i].first, y, begin, end, mark_style(mark.role).text);
    x = places[i].second;
    at = end;
  }
  if (at < bytes.end) draw_piece(x, y, at, bytes.end, theme().text2);
}

}  // namespace minsheng
