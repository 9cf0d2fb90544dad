// Cutting a paragraph at the numbers inside it: see inline_markers.h.
#include "text/inline_markers.h"

#include <array>

#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

struct Found {
  size_t at = 0;
  Marker marker;
};

constexpr size_t kStyles = static_cast<size_t>(MarkerStyle::annex) + 1;

size_t index_of(const Marker& marker) { return static_cast<size_t>(marker.style); }

bool may_precede(char32_t code) {
  return is_sentence_end(code) || code == U'：' || code == U':' || is_closing_bracket(code);
}

bool is_inline_style(MarkerStyle style) {
  return style == MarkerStyle::chinese_paren || style == MarkerStyle::digit_point ||
         style == MarkerStyle::digit_paren || style == MarkerStyle::digit_half ||
         style == MarkerStyle::circled || style == MarkerStyle::ordinal ||
         style == MarkerStyle::chinese_comma;
}

std::vector<Found> find_markers(const CleanText& text, Range range, MarkerStyle only) {
  std::vector<Found> found;
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

// Keeps markers that count 1, 2, 3 within their style, and only styles that get as far as 2.
std::vector<Found> keep_sequences(const std::vector<Found>& found) {
  std::array<int64_t, kStyles> last{};
  std::array<int64_t, kStyles> reached{};
  std::vector<Found> kept;
  for (const Found& one : found) {
    int64_t& before = last[index_of(one.marker)];
    if (one.marker.number != 1 && one.marker.number != before + 1) continue;
    before = one.marker.number;
    reached[index_of(one.marker)] = std::max(reached[index_of(one.marker)], before);
    kept.push_back(one);
  }
  std::erase_if(kept, [&](const Found& one) { return reached[index_of(one.marker)] < 2; });
  return kept;
}

// Only markers that go on counting where the paragraph's own marker stands.
std::vector<Found> keep_successors(const std::vector<Found>& found, const Marker& own) {
  std::vector<Found> kept;
  int64_t last = own.number;
  for (const Found& one : found) {
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

std::vector<Paragraph> cut(const Paragraph& paragraph, const std::vector<Found>& markers) {
  std::vector<Paragraph> pieces = {paragraph};
  for (const Found& one : markers) {
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
  std::vector<Found> found =
      find_markers(text, paragraph.chars, spoken ? MarkerStyle::spoken : MarkerStyle::none);
  bool own = paragraph.marker.style != MarkerStyle::none;
  if (own && !found.empty() && found.front().at == paragraph.chars.begin)
    found.erase(found.begin());
  if (found.empty()) return {paragraph};
  std::vector<Found> lists = keep_sequences(found);
  if (!own) return cut(paragraph, lists);
  if (!lists.empty() && heads_a_list(text, paragraph, lists.front().at))
    return cut(paragraph, lists);
  return cut(paragraph, keep_successors(found, paragraph.marker));
}

std::vector<Paragraph> split_at_spoken(const CleanText& text, Range range) {
  std::vector<Found> found = keep_sequences(find_markers(text, range, MarkerStyle::spoken));
  if (found.size() < 2) return {};
  return cut({range, {}, false}, found);
}

}  // namespace minsheng
