// Headings by their words and numbers: see outline_ranks.h.
#include "text/outline_ranks.h"

#include <algorithm>

#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/vocabulary.h"

namespace minsheng {

int rank_of(MarkerStyle style) {
  switch (style) {
    case MarkerStyle::annex:
      return 0;
    case MarkerStyle::chinese_comma:
      return 1;
    case MarkerStyle::chinese_paren:
      return 3;
    case MarkerStyle::ordinal:
    case MarkerStyle::worded:
    case MarkerStyle::bare:
      return 4;
    case MarkerStyle::heading:
      return 4;
    case MarkerStyle::digit_point:
      return 5;
    case MarkerStyle::decimal:
      return 6;
    case MarkerStyle::digit_paren:
      return 7;
    case MarkerStyle::digit_half:
      return 8;
    case MarkerStyle::circled:
      return 9;
    case MarkerStyle::spoken:
    case MarkerStyle::bullet:
      return 10;
    case MarkerStyle::none:
      break;
  }
  return 11;
}

bool names_lead_only(Chars words) {
  constexpr size_t kLongest = 80;
  size_t label =
      std::max(starting_word(words, kLeadLabels).size(), starting_word(words, kDutyLabels).size());
  bool colon = label > 0 && label < words.size() && Chars(U"：:").find(words[label]) != kNowhere;
  return colon && words.size() <= kLongest && words.find(U'。') == kNowhere;
}

bool is_framed_heading(Chars words) {
  constexpr size_t kLongest = 24;
  return words.size() > 2 && words.size() <= kLongest && words.front() == U'【' &&
         words.find(U'】') == words.size() - 1;
}

int rank_of_heading(Chars words) {
  if (is_framed_heading(words)) return 1;
  if (!leader_of_heading(words).empty()) return 3;
  if (chapter_kind_of(words) != ChapterKind::unknown) return 1;
  return level_of_heading(words) != Level::none ? 2 : 4;
}

bool is_aside(Chars words) {
  constexpr size_t kLongest = 30;
  return words.size() > 2 && words.size() <= kLongest && is_opening_bracket(words.front()) &&
         is_closing_bracket(words.back());
}

bool is_annex_line(Chars text) {
  constexpr size_t kLongest = 9;
  if (text.substr(0, 2) != U"附件" || text.size() > kLongest) return false;
  return std::all_of(text.begin() + 2, text.end(), [](char32_t code) {
    return is_digit(code) || Chars(U"-—－一二三四五六七八九十：:").find(code) != kNowhere;
  });
}

}  // namespace minsheng
