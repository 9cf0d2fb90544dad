// Telling plans from bulletins: see document_kind.h.
#include "text/document_kind.h"

#include "text/characters.h"
#include "text/metadata.h"
#include "text/progress_vocabulary.h"
#include "text/source_lines.h"
#include "text/year_percents.h"

namespace minsheng {
namespace {

constexpr size_t kFrontLines = 12;  // a title stands among them

// Without （第1期） and the like at the end.
Chars without_issue(Chars words) {
  while (!words.empty() && is_closing_bracket(words.back())) {
    size_t open = words.find_last_of(U"（([〔【");
    words = words.substr(0, open == kNowhere ? words.size() - 1 : open);
  }
  constexpr Chars kIssue = U"期";
  if (words.size() > kIssue.size() && words.back() == U'期') {
    size_t number = words.rfind(U'第');
    if (number != kNowhere && words.size() - number < 8) words = words.substr(0, number);
  }
  return words;
}

}  // namespace

bool is_bulletin_title(Chars paragraph) {
  constexpr size_t kLongest = 60;
  if (paragraph.size() > kLongest || paragraph.size() < 4) return false;
  if (paragraph.find_first_of(U"。；，") != kNowhere) return false;
  return !ending_word(without_issue(paragraph), kBulletinTitles).empty();
}

DocumentKind document_kind_of(std::string_view text) {
  SourceLines source = read_lines(text.substr(0, kLongestDocument));
  size_t seen = 0;
  for (const SourceLine& line : source.lines) {
    Chars words = source.text.view(line.chars);
    if (is_bulletin_title(words)) return DocumentKind::bulletin;
    if (is_document_title(words)) return DocumentKind::plan;
    if (++seen == kFrontLines) break;
  }
  constexpr size_t kMany = 3;
  constexpr size_t kEnough = 20000;  // characters looked at
  Clauses clauses(Chars(source.text.chars).substr(0, kEnough), {0});
  bool tells = find_year_percents(clauses).size() >= kMany;
  return tells ? DocumentKind::bulletin : DocumentKind::plan;
}

}  // namespace minsheng
