// Numbered parts inside a cell: see cell_pieces.h.
#include "text/cell_pieces.h"

#include "text/characters.h"
#include "text/marker_lists.h"

namespace minsheng {
namespace {

bool is_bracketed(MarkerStyle style) {
  return style == MarkerStyle::digit_paren || style == MarkerStyle::chinese_paren ||
         style == MarkerStyle::circled;
}

bool is_piece_style(MarkerStyle style) {
  return is_bracketed(style) || style == MarkerStyle::digit_point ||
         style == MarkerStyle::digit_half;
}

// 「1.4月底前开工」: behind the point of a marker a date may follow at once.
Marker read_dated_marker(const CleanText& text, Range range) {
  Marker marker = read_tight_marker(text, range);
  size_t at = range.begin + marker.length;
  while (at < range.end && is_digit(text.chars[at])) ++at;
  bool date = marker.style != MarkerStyle::none && at < range.end && text.chars[at] == U'月';
  return date ? marker : Marker();
}

Marker marker_at(const CleanText& text, Range cell, size_t at) {
  char32_t before = at > cell.begin ? text.chars[at - 1] : U'\n';
  bool front = at == cell.begin || is_sentence_end(before) || has_gap_before(text, at);
  bool behind_comma = is_clause_end(before) || is_list_comma(before);
  if (!front && !behind_comma) return {};
  Marker marker = read_marker(text, {at, cell.end});
  if (marker.style == MarkerStyle::none && front) marker = read_dated_marker(text, {at, cell.end});
  bool fits = is_piece_style(marker.style) && (front || is_bracketed(marker.style));
  return fits && marker.length < cell.end - at ? marker : Marker();
}

std::vector<FoundMarker> find_markers(const CleanText& text, Range cell) {
  std::vector<FoundMarker> found;
  for (size_t i = cell.begin; i < cell.end; ++i) {
    Marker marker = marker_at(text, cell, i);
    if (marker.style == MarkerStyle::none) continue;
    found.push_back({i, marker});
    i += marker.length - 1;
  }
  return keep_lists(found);
}

}  // namespace

std::vector<Range> split_cell_pieces(const CleanText& text, Range cell) {
  std::vector<Range> pieces;
  size_t begin = cell.begin;
  auto finish = [&](size_t end) {
    if (begin < end) pieces.push_back({begin, end});
  };
  for (const FoundMarker& one : find_markers(text, cell)) {
    finish(one.at);
    begin = one.at + one.marker.length;
  }
  finish(cell.end);
  return pieces;
}

}  // namespace minsheng
