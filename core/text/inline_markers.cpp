// Cutting a paragraph at the numbers inside it: see inline_markers.h.
#include "text/inline_markers.h"

#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/marker_lists.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

bool may_precede(char32_t code) {
  return is_sentence_end(code) || code == U'：' || code == U':' || is_closing_bracket(code);
}

bool is_inline_style(MarkerStyle style) {
  return style == MarkerStyle::chinese_paren || style == MarkerStyle::digit_point ||
         style == MarkerStyle::digit_paren || style == MarkerStyle::digit_half ||
         style == MarkerStyle::circled || style == MarkerStyle::ordinal ||
         style == MarkerStyle::chinese_comma;
}

std::vector<FoundMarker> find_markers(const CleanText& text, Range range, MarkerStyle only) {
  std::vector<FoundMarker> found;
  std::vector<bool> quoted = find_quoted(text.view(range));
  for (size_t i = range.begin; i < range.end; ++i) {
    bool begins =
        i == range.begin ||
        ((may_precede(text.chars[i - 1]) || has_gap_before(text, i)) && !quoted[i - range.begin]);
    if (!begins) continue;
    Marker marker = read_marker(text, {i, range.end});
    bool wanted = only == MarkerStyle::none ? is_inline_style(marker.style) : marker.style == only;
    if (wanted) found.push_back({i, marker});
  }
  return found;
}

// Only markers that go on counting where the paragraph's own marker stands.
std::vector<FoundMarker> keep_successors(const std::vector<FoundMarker>& found, const Marker& own) {
  std::vector<FoundMarker> kept;
  int64_t last = own.number;
  for (const FoundMarker& one : found) {
    bool next = one.marker.style == own.style && one.marker.number == last + 1;
    if (!next) continue;
    last = one.marker.number;
    kept.push_back(one);
  }
  return kept;
}

size_t count_leads(Chars text) {
  size_t count = 0;
  for (Words words : {Words(kLeadLabels), Words(kDutyLabels)}) {
    for (size_t at = find_any(text, words); at != kNowhere; at = find_any(text, words, at + 1)) {
      ++count;
    }
  }
  return count;
}

// Does a marked paragraph hold a whole list, so that its beginning is a heading?
bool heads_a_list(const CleanText& text, const Paragraph& paragraph, size_t first) {
  Range head = {paragraph.chars.begin + paragraph.marker.length, first};
  Chars words = text.view(head);
  if (!looks_like_heading(words)) return false;
  return level_of_heading(words) != Level::none || chapter_kind_of(words) == ChapterKind::tasks ||
         count_leads(text.view(paragraph.chars)) >= 2;
}

std::vector<Paragraph> cut(const Paragraph& paragraph, const std::vector<FoundMarker>& markers) {
  std::vector<Paragraph> pieces = {paragraph};
  for (const FoundMarker& one : markers) {
    bool at_front = one.at == paragraph.chars.begin;
    if (at_front) continue;
    pieces.back().chars.end = one.at;
    pieces.push_back({{one.at, paragraph.chars.end}, one.marker, false});
  }
  return pieces;
}

}  // namespace

std::vector<Paragraph> split_at_markers(const CleanText& text, const Paragraph& paragraph) {
  bool spoken = paragraph.marker.style == MarkerStyle::spoken;
  std::vector<FoundMarker> found =
      find_markers(text, paragraph.chars, spoken ? MarkerStyle::spoken : MarkerStyle::none);
  bool own = paragraph.marker.style != MarkerStyle::none;
  if (own && !found.empty() && found.front().at == paragraph.chars.begin)
    found.erase(found.begin());
  if (found.empty()) return {paragraph};
  std::vector<FoundMarker> lists = keep_lists(found);
  if (!own) return cut(paragraph, lists);
  if (!lists.empty() && heads_a_list(text, paragraph, lists.front().at))
    return cut(paragraph, lists);
  return cut(paragraph, keep_successors(found, paragraph.marker));
}

std::vector<Paragraph> split_at_spoken(const CleanText& text, Range range) {
  std::vector<FoundMarker> found = keep_lists(find_markers(text, range, MarkerStyle::spoken));
  if (found.size() < 2) return {};
  return cut({range, {}, false}, found);
}

}  // namespace minsheng
